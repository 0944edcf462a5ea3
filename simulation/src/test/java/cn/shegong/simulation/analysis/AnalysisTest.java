package cn.shegong.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.Samples;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Affordability, break-even, waterfalls and the reckoner by hand. */
class AnalysisTest {

    private static final YearMonth DECEMBER = YearMonth.of(2029, 12);
    private static final Scenario USUAL = Scenarios.usual(2029, 2030);
    /** One post of grade 9 each, from 2027 and, after three years, from 2030: 163,000 a year at published prices. */
    private static final Portfolio TWO = Samples.portfolio(
            Samples.project("P1", "福田区", 4, "2027-01", Samples.grade(9, 1)),
            Samples.project("P2", "南山区", 4, "2027-01", Samples.grade(9, 1)));

    private static final Budgeting BUDGETING = new ReferenceBudgeting(TWO, Texts.alone());

    private static Affordability.Outcome within(Target target, String cap) {
        return new Affordability(BUDGETING, USUAL, DECEMBER, target).within(Yuan.parse(cap));
    }

    private static Affordability.Tried tried(String uplift, String cost) {
        return new Affordability.Tried(Percentage.parse(uplift), Yuan.parse(cost));
    }

    @Test
    void the_largest_uplift_stands_before_the_first_that_breaks_the_cap() {
        // The floor of 2030 is 163,000 up to 163,499.99...: 0.30 % gives an average of 8,917.77 and 163,496.
        var total = new Target(new Target.Total(), new Target.OneYear(2030));
        assertThat(within(total, "326000")).isInstanceOfSatisfying(Affordability.Affordable.class, affordable -> {
            assertThat(affordable.largest().cost()).isEqualTo(Yuan.of(326_000));
            assertThat(affordable.next().cost()).isEqualTo(Yuan.of(328_000));
            assertThat(affordable.next().uplift())
                    .isEqualTo(affordable.largest().uplift().plus(Percentage.ofBasisPoints(1)));
        });
        assertThat(within(total, "325999.99"))
                .isEqualTo(new Affordability.Unaffordable(tried("0%", "326000"), new Yuan(1)));
        // At 100 %: 326,000 a head.
        assertThat(within(total, "652000")).isEqualTo(new Affordability.Unbounded(tried("100%", "652000")));
        assertThat(within(total, "651999.99")).isInstanceOf(Affordability.Affordable.class);
    }

    @Test
    void a_target_is_a_district_or_the_total_and_a_year_or_all() {
        DistrictYears budgets =
                BUDGETING.under(USUAL.withAdjustment(new Adjustment(DECEMBER, Uplift.flat(Percentage.of(100)))));
        assertThat(new Target(new Target.OfDistrict("南山区"), new Target.AllYears()).of(budgets))
                .isEqualTo(Yuan.of(163_000 + 326_000));
        assertThat(new Target(new Target.Total(), new Target.OneYear(2029)).of(budgets))
                .isEqualTo(Yuan.of(326_000));
        assertThat(budgets.districts()).containsExactly("福田区", "南山区");
    }

    @Test
    void a_districts_standard_stops_binding_where_the_citys_reaches_it() {
        var cost = new CostSettings(
                USUAL.cost().costing(),
                USUAL.cost().onCost(),
                HashMap.of(new District("福田区"), Standards.of(163_000, 170_000)));
        Scenario own = scenario(USUAL, cost, USUAL.standards());
        Seq<BreakEven.Point> points = new BreakEven(own, Texts.alone(), DECEMBER).points();
        assertThat(points.map(BreakEven.Point::field)).containsExactly(PayField.GENERAL, PayField.SPECIAL);
        assertThat(points.head().reached()).isEqualTo(new BreakEven.At(Percentage.ZERO));
        // 169,000 x r reaches 169,500 at r = 1.00296: 0.30 %, prices rounded.
        assertThat(points.last().reached()).isEqualTo(new BreakEven.At(Percentage.parse("0.3%")));
        Scenario held = scenario(USUAL, cost, new StandardsRule.Held());
        assertThat(new BreakEven(held, Texts.alone(), DECEMBER).points().last().reached())
                .isEqualTo(new BreakEven.Never());
        assertThat(new BreakEven(USUAL, Texts.alone(), DECEMBER).points()).isEmpty();
    }

    private static Scenario scenario(Scenario usual, CostSettings cost, StandardsRule standards) {
        return new Scenario(
                usual.name(),
                usual.measures(),
                usual.horizon(),
                usual.pricing(),
                cost,
                usual.need(),
                standards,
                usual.adjustments());
    }

    @Test
    void between_years_contracts_come_first_and_what_is_added_after() {
        // 100 patients at 50:1, 2 posts; 20 % more a year, by 2030 172.8 -> 4 posts. Prices double in December 2029.
        Portfolio need =
                Samples.portfolio(Samples.project("N1", "福田区", 6, "2027-01", Samples.need("6", 100, 2027, "20%")));
        Scenario doubled = USUAL.withAdjustment(new Adjustment(DECEMBER, Uplift.flat(Percentage.of(100))));
        Waterfall waterfall =
                new BetweenYears(new ReferenceBudgeting(need, Texts.alone()), need, doubled, 2029, 2030).waterfall();
        // Special, grade 8: 12 x 8,918 x 1.296 / 0.85 = 163,167.92 a head below 169,000; doubled 326,335.85.
        // Contracts 0; need two posts of 169,000; price: 12 x 4 x 17,836 x 1.296 / 0.85 = 1,305,343.40 less 676,000;
        // standards:
        // the floor doubles too, 4 x 338,000 = 1,352,000.
        assertThat(amounts(waterfall.inOrder()))
                .containsExactly("CONTRACTS 0.00", "NEED 338000.00", "PRICE 629343.40", "STANDARDS 46656.60");
        assertThat(amounts(waterfall.orderFree())).hasSize(4).first().isEqualTo("CONTRACTS 0.00");
        Seq<Yuan> free = waterfall.orderFree().map(step -> step._2.total().head());
        assertThat(free.fold(Yuan.ZERO, Yuan::plus)).isEqualTo(Yuan.of(4 * 338_000 - 338_000));
    }

    private static Seq<String> amounts(Seq<Tuple2<Step, DistrictYears>> steps) {
        return steps.map(step -> step._1 + " " + step._2.total().head().toDecimal());
    }

    @Test
    void years_outside_the_horizon_and_other_horizons_are_not_compared() {
        assertThatThrownBy(() -> new BetweenYears(BUDGETING, TWO, USUAL, 2028, 2030))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BetweenYears(BUDGETING, TWO, USUAL, 2029, 2031))
                .isInstanceOf(IllegalArgumentException.class);
        Scenario other = Scenarios.usual(2029, 2031);
        assertThatThrownBy(() -> new BetweenScenarios(BUDGETING, USUAL, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shapley_values_are_means_over_all_orders_in_whole_fen() {
        // v(a) = 1, v(b) = 0, v(ab) = 2 fen: a (1 + 2) / 2 = 1.5, b (0 + 1) / 2 = 0.5: the fen left goes to a.
        Coalitions runs =
                Coalitions.of(2, subset -> cell(Vector.of(0L, 1L, 0L, 2L).get(subset)));
        assertThat(runs.shapley().map(each -> each.total().head().fen())).containsExactly(2L, 0L);
        assertThat(runs.inOrder().map(each -> each.total().head().fen())).containsExactly(1L, 1L);
        // Three switches that only count together: 6 / 3 each.
        Coalitions three = Coalitions.of(3, subset -> cell(subset == 7 ? 6 : 0));
        assertThat(three.shapley().map(each -> each.total().head().fen())).containsExactly(2L, 2L, 2L);
        assertThat(three.inOrder().map(each -> each.total().head().fen())).containsExactly(0L, 0L, 6L);
    }

    private static DistrictYears cell(long fen) {
        return new DistrictYears(Vector.of("福田区"), Vector.of(2027), Vector.of(Vector.of(new Yuan(fen))));
    }

    @Test
    void one_per_cent_is_reckoned_for_all_grades_and_for_each_band() {
        // 1 %: 163,000 x 8,979.6 / 8,890.7 = 164,630 -> 165,000 from 2030; assistants alone 164,000; auxiliary 163,000.
        Projection now =
                new Projector(ReferenceModel.of(USUAL, Texts.alone())).project(TWO, Grouping.DISTRICT, done -> {});
        Reckoner.Reckoning reckoning = new Reckoner(BUDGETING, USUAL, DECEMBER).onePercent(now);
        assertThat(reckoning.all().total()).containsExactly(Yuan.ZERO, Yuan.of(4000));
        assertThat(reckoning.bands().get(Band.ASSISTANT).get().total()).containsExactly(Yuan.ZERO, Yuan.of(2000));
        assertThat(reckoning.bands().get(Band.AUXILIARY).get().total()).containsExactly(Yuan.ZERO, Yuan.ZERO);
        assertThat(reckoning.bands().keySet()).containsExactly(Band.values());
        // 4,000 of two posts at 163,000 is 4,000 / 163,000 of a post.
        assertThat(reckoning.posts().total()).containsExactly(Fraction.ZERO, Fraction.of(4, 163));
        assertThat(reckoning.posts().districts().head()).containsExactly(Fraction.ZERO, Fraction.of(2, 163));
    }

    @Test
    void one_per_cent_comes_on_top_of_what_is_planned() {
        Scenario five = USUAL.withAdjustment(new Adjustment(DECEMBER, Uplift.flat(Percentage.of(5))));
        Projection now =
                new Projector(ReferenceModel.of(five, Texts.alone())).project(TWO, Grouping.DISTRICT, done -> {});
        // 171,000 at 5 %, 173,000 at 6 %.
        assertThat(new Reckoner(BUDGETING, five, DECEMBER).onePercent(now).all().total())
                .containsExactly(Yuan.ZERO, Yuan.of(4000));
    }

    @Test
    void a_fifth_of_five_points_stands_beside_one_point_and_tells_where_they_part() {
        Projection now =
                new Projector(ReferenceModel.of(USUAL, Texts.alone())).project(TWO, Grouping.DISTRICT, done -> {});
        Reckoner.Reckoning reckoning = new Reckoner(BUDGETING, USUAL, DECEMBER).onePercent(now);
        // 5 %: 171,000 a head, 16,000 for two, 3,200 a point; one point alone 4,000, a quarter more.
        assertThat(reckoning.overFive().get().total()).containsExactly(Yuan.ZERO, Yuan.of(3200));
        assertThat(reckoning.notches()).containsExactly(2030);
        assertThat(notches(Yuan.of(110), Yuan.of(100))).isEmpty();
        assertThat(notches(new Yuan(11_001), Yuan.of(100))).containsExactly(2027);
        assertThat(notches(new Yuan(9_000), Yuan.of(100))).isEmpty();
        assertThat(notches(new Yuan(8_999), Yuan.of(100))).containsExactly(2027);
        assertThat(notches(Yuan.ZERO, Yuan.ZERO)).isEmpty();
        assertThat(notches(new Yuan(1), Yuan.ZERO)).containsExactly(2027);
    }

    private static Seq<Integer> notches(Yuan one, Yuan fifth) {
        return new Reckoner.Reckoning(
                        cell(one.fen()),
                        HashMap.empty(),
                        new PostsEqual(Vector.empty(), Vector.empty()),
                        Option.some(cell(fifth.fen())))
                .notches();
    }

    @Test
    void five_points_that_pass_a_hundred_per_cent_have_no_fifth() {
        assertThat(room("95%", 5)).isTrue();
        assertThat(room("95.01%", 5)).isFalse();
        Scenario high = raised("95.01%");
        Projection now =
                new Projector(ReferenceModel.of(high, Texts.alone())).project(TWO, Grouping.DISTRICT, done -> {});
        Reckoner.Reckoning reckoning = new Reckoner(BUDGETING, high, DECEMBER).onePercent(now);
        assertThat(reckoning.overFive()).isEmpty();
        assertThat(reckoning.notches()).isEmpty();
    }

    private static Scenario raised(String uplift) {
        return USUAL.withAdjustment(new Adjustment(DECEMBER, Uplift.flat(Percentage.parse(uplift))));
    }

    private static boolean room(String uplift, long points) {
        return new Reckoner(BUDGETING, raised(uplift), DECEMBER).hasRoom(Percentage.of(points));
    }

    @Test
    void an_adjustment_after_the_last_opening_has_no_effect() {
        var total = new Target(new Target.Total(), new Target.OneYear(2029));
        assertThat(new Affordability(BUDGETING, USUAL, DECEMBER, total).hasEffect())
                .isFalse();
        var all = new Target(new Target.Total(), new Target.AllYears());
        assertThat(new Affordability(BUDGETING, USUAL, DECEMBER, all).hasEffect())
                .isTrue();
    }

    @Test
    void a_rise_of_the_standards_is_no_rise_of_prices() {
        Scenario five = raised("5%");
        Waterfall waterfall = new BetweenScenarios(BUDGETING, USUAL, five).waterfall();
        // Prices stay below the floor; the floor goes from 163,000 to 171,000 for two posts.
        assertThat(last(waterfall.inOrder())).containsExactly("0.00", "0.00", "0.00", "0.00", "16000.00");
        assertThat(waterfall.adjustments().all().total().last()).isEqualTo(Yuan.of(16_000));
        Scenario held = scenario(five, five.cost(), new StandardsRule.Held());
        Waterfall rule = new BetweenScenarios(BUDGETING, held, five).waterfall();
        assertThat(last(rule.inOrder())).containsExactly("0.00", "0.00", "0.00", "0.00", "16000.00");
        assertThat(rule.adjustments().all().total().last()).isEqualTo(Yuan.ZERO);
    }

    private static Seq<String> last(Seq<Tuple2<Step, DistrictYears>> steps) {
        return steps.map(step -> step._2.total().last().toDecimal().toPlainString());
    }

    @Test
    void without_posts_nothing_equals_none() {
        Portfolio nobody = Samples.portfolio(Samples.project("P1", "福田区", 4, "2027-01", Samples.grade(9, 0)));
        Projection now =
                new Projector(ReferenceModel.of(USUAL, Texts.alone())).project(nobody, Grouping.DISTRICT, done -> {});
        var reckoning = new Reckoner(BUDGETING.of(nobody), USUAL, DECEMBER).onePercent(now);
        assertThat(reckoning.posts().total()).containsExactly(Fraction.ZERO, Fraction.ZERO);
    }

    @Test
    void steps_have_their_words() {
        assertThat(Vector.of(Step.values()).map(Step::key))
                .containsExactly(
                        "contracts", "entered", "left", "changed", "need", "terms", "price", "onCost", "standards");
    }
}
