package cn.shegong.simulation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.measures.Spell;
import cn.shegong.domain.measures.Standing;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.GradeMix;
import cn.shegong.simulation.Samples;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.scenario.Pricing;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projections, next cycles and notices by hand. */
class ProjectionTest {

    private static final Project ONE = Samples.project("P1", "福田区", 4, "2027-07", Samples.grade(9, 1));

    private static Scenario with(Scenario usual, Pricing pricing, CostSettings cost, Adjustment... adjustments) {
        return new Scenario(
                usual.name(),
                usual.measures(),
                usual.horizon(),
                pricing,
                cost,
                usual.need(),
                usual.standards(),
                Vector.of(adjustments));
    }

    private static Projection project(Scenario scenario, Succession texts, Grouping by, Project... projects) {
        return new Projector(ReferenceModel.of(scenario, texts)).project(Samples.portfolio(projects), by, done -> {});
    }

    private static Seq<String> series(Projection projection, Series series) {
        return projection.total().amounts(series).map(ProjectionTest::print);
    }

    private static String print(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return money.yuan().toDecimal().toPlainString();
        }
        return amount instanceof Amount.Count count ? Long.toString(count.number()) : "-";
    }

    @Test
    void every_series_of_one_post_of_grade_9() {
        Projection projection = project(Scenarios.usual(2027, 2028), Texts.alone(), Grouping.DISTRICT, ONE);
        assertThat(series(projection, Series.BUDGET)).containsExactly("81500.00", "163000.00");
        assertThat(series(projection, Series.PAY)).containsExactly("46104.00", "92208.00");
        // 119,501.57 x 6 / 12 = 59,750.785 -> 59,750.79; to month 18 179,252.355 -> 179,252.36.
        assertThat(series(projection, Series.LABOUR)).containsExactly("59750.79", "119501.57");
        assertThat(series(projection, Series.LABOUR_OWED)).containsExactly("9524.22", "19048.43");
        assertThat(series(projection, Series.SUPERVISION)).containsExactly("2100.00", "4200.00");
        assertThat(series(projection, Series.FLOOR_TOP_UP)).containsExactly("11204.96", "22409.92");
        assertThat(series(projection, Series.POST_MONTHS)).containsExactly("6", "12");
        assertThat(series(projection, Series.PROJECTS)).containsExactly("1", "1");
        assertThat(projection.scenario()).isEqualTo("usual");
        assertThat(projection.years()).containsExactly(2027, 2028);
    }

    @Test
    void a_locked_cycle_keeps_its_opening_prices_and_pass_through_takes_each_months() {
        Adjustment november = new Adjustment(YearMonth.of(2028, 11), Uplift.flat(Percentage.of(5)));
        Scenario usual = Scenarios.usual(2028, 2029);
        Scenario locked = with(usual, Pricing.LOCKED, usual.cost(), november);
        assertThat(series(project(locked, Texts.alone(), Grouping.DISTRICT, ONE), Series.BUDGET))
                .containsExactly("163000.00", "163000.00");
        // 2028: ten months at 163,000: R(163,000 x 16 / 12) - R(163,000 x 6 / 12) = 217,333.33 - 81,500; two at
        // 171,000: R(171,000 x 18 / 12) - R(171,000 x 16 / 12) = 256,500 - 228,000.
        Scenario through = with(usual, Pricing.PASS_THROUGH, usual.cost(), november);
        assertThat(series(project(through, Texts.alone(), Grouping.DISTRICT, ONE), Series.BUDGET))
                .containsExactly("164333.33", "171000.00");
    }

    @Test
    void a_row_of_heads_alone_withholds_what_needs_pay_in_its_years() {
        Project heads = Samples.project(
                "P2",
                "南山区",
                6,
                new Contract(YearMonth.of(2028, 1), false, new CycleLength.Agreed(12)),
                new Workforce.ByNumber(2));
        Projection projection = project(Scenarios.usual(2027, 2029), Texts.alone(), Grouping.DISTRICT, ONE, heads);
        assertThat(series(projection, Series.PAY)).containsExactly("46104.00", "-", "92208.00");
        assertThat(series(projection, Series.LABOUR_OWED).get(1)).isEqualTo("-");
        assertThat(series(projection, Series.FLOOR_TOP_UP).get(1)).isEqualTo("-");
        assertThat(series(projection, Series.BUDGET)).containsExactly("81500.00", "501000.00", "163000.00");
        assertThat(series(projection, Series.PROJECTS)).containsExactly("1", "2", "1");
        assertThat(projection.groups().map(group -> group.name().get())).containsExactly("福田区", "南山区");
        // What is known of a year in which a row is not is the other row's.
        assertThat(projection.total().amount(Series.PAY, 1)).isEqualTo(new Amount.Withheld(Yuan.parse("92208.00")));
        assertThat(projection.total().rows()).isEqualTo(new KnownRows(1, 2));
        assertThat(projection.groups().get(1).table().rows()).isEqualTo(new KnownRows(0, 1));
    }

    @Test
    void a_row_of_heads_alone_is_known_where_pay_goes_by_the_average() {
        // 6 heads at 9,335 a month: 12 x 56,010 x 1.296 = 871,067.52; 6 x 171,000 = 1,026,000.
        Scenario usual = Scenarios.usual(2027, 2027);
        var average = new CostSettings(
                new CostSettings.OwnCosting(Costing.AVERAGE), usual.cost().onCost(), HashMap.empty());
        Scenario raised = with(usual, Pricing.LOCKED, average)
                .withAdjustments(Vector.of(new Adjustment(YearMonth.of(2026, 11), Uplift.flat(Percentage.of(5)))));
        Project heads = Samples.project("P1", "福田区", 4, "2027-01", new Workforce.ByNumber(6));
        Projection projection = project(raised, Texts.alone(), Grouping.DISTRICT, heads);
        assertThat(series(projection, Series.PAY)).containsExactly("672120.00");
        assertThat(series(projection, Series.LABOUR)).containsExactly("871067.52");
        assertThat(series(projection, Series.BUDGET)).containsExactly("1026000.00");
        assertThat(series(projection, Series.OTHER_FUNDS)).containsExactly("128700.00");
        assertThat(projection.total().rows()).isEqualTo(new KnownRows(1, 1));
        assertThat(told(notices(raised, Texts.alone(), heads), Notice.Code.HEADS_ONLY))
                .isEmpty();
    }

    @Test
    void nobody_counts_as_a_project() {
        Project nobody = Samples.project("P2", "福田区", 4, "2027-01", Samples.grade(9, 0));
        assertThat(series(
                        project(Scenarios.usual(2027, 2027), Texts.alone(), Grouping.DISTRICT, nobody),
                        Series.PROJECTS))
                .containsExactly("0");
    }

    @Test
    void a_cycle_under_the_successor_takes_its_length() {
        // From 2027-07 36 months; from 2030-07 24 months under the invented text; then again.
        ReferenceModel model = ReferenceModel.of(Scenarios.usual(2030, 2034), Texts.both());
        assertThat(model.cycles(ONE, YearMonth.of(2030, 1), YearMonth.of(2035, 1))
                        .map(cycle ->
                                cycle.cycle().opening() + " " + cycle.cycle().months()))
                .containsExactly("2027-07 36", "2030-07 24", "2032-07 24", "2034-07 24");
    }

    @Test
    void progress_is_told_of_each_project() {
        AtomicLong told = new AtomicLong();
        new Projector(ReferenceModel.of(Scenarios.usual(2027, 2027), Texts.alone()))
                .project(Samples.portfolio(ONE, named("P2", "甲")), Grouping.DISTRICT, told::addAndGet);
        assertThat(told).hasValue(2);
    }

    private static Project named(String id, String provider) {
        return new Project(
                Samples.project(id, "福田区", 4, "2027-01", Samples.grade(9, 1)).id(),
                new District("福田区"),
                4,
                ONE.contract(),
                Samples.grade(9, 1),
                LinkedHashMap.of("机构", provider));
    }

    @Test
    void groups_go_by_what_is_asked_for() {
        Project need = Samples.project("N1", "南山区", 6, "2027-01", Samples.need("6", 100, 2027, "0%"));
        ReferenceModel model = ReferenceModel.of(Scenarios.usual(2027, 2027), Texts.alone());
        assertThat(Grouping.named("district").of(need, model)).isEqualTo(Option.some("南山区"));
        assertThat(Grouping.named("field").of(need, model)).isEqualTo(Option.some("6"));
        assertThat(Grouping.named("norm").of(need, model)).isEqualTo(Option.some("6"));
        assertThat(Grouping.named("category").of(need, model)).isEqualTo(Option.some("A"));
        assertThat(Grouping.named("project").of(need, model)).isEqualTo(Option.some("N1"));
        assertThat(Grouping.named("norm").of(ONE, model)).isEmpty();
        assertThat(Grouping.named("category").of(ONE, model)).isEmpty();
        assertThat(Grouping.named("机构").of(named("P9", "甲"), model)).isEqualTo(Option.some("甲"));
        assertThat(Grouping.named("机构").of(named("P9", " "), model)).isEmpty();
        assertThat(Grouping.named("机构").of(ONE, model)).isEmpty();
        for (String key : Vector.of("district", "field", "category", "norm", "project", "机构")) {
            assertThat(Grouping.named(key).key()).isEqualTo(key);
        }
        assertThat(Grouping.named("field").titles(Texts.SHENZHEN_2020)).hasSize(17);
        assertThat(Grouping.named("category").titles(Texts.SHENZHEN_2020).keySet())
                .contains("A", "B", "C");
        assertThat(Grouping.named("norm").titles(Texts.SHENZHEN_2020).keySet()).contains("17.3");
        assertThat(Grouping.named("district").titles(Texts.SHENZHEN_2020)).isEmpty();
        assertThat(Grouping.named("机构").titles(Texts.SHENZHEN_2020)).isEmpty();
    }

    private static Seq<NextCycle> next(String from, Project... projects) {
        return new NextCycles(ReferenceModel.of(Scenarios.usual(2027, 2029), Texts.alone()))
                .from(YearMonth.parse(from), Samples.portfolio(projects));
    }

    @Test
    void a_next_cycle_is_the_first_that_opens_in_or_after_a_month() {
        NextCycle own = next("2027-07", ONE).head();
        assertThat(own.cycle().opening()).isEqualTo(YearMonth.of(2027, 7));
        assertThat(own.heads()).isOne();
        assertThat(own.annual()).isEqualTo(Yuan.of(163_000));
        assertThat(own.total()).isEqualTo(Yuan.of(489_000));
        assertThat(own.years().map(year -> year.year() + " " + year.budget().toDecimal()))
                .containsExactly("2027 81500.00", "2028 163000.00", "2029 163000.00", "2030 81500.00");
        assertThat(next("2027-08", ONE).head().cycle().opening()).isEqualTo(YearMonth.of(2030, 7));
    }

    @Test
    void a_project_that_does_not_renew_has_a_next_cycle_only_before_it_starts() {
        Project once = Samples.project(
                "P1", "福田区", 4, new Contract(YearMonth.of(2028, 1), false, CycleLength.USUAL), Samples.grade(9, 1));
        assertThat(next("2028-01", once)).hasSize(1);
        assertThat(next("2028-02", once)).isEmpty();
        assertThat(next("2000-01", once)).hasSize(1);
    }

    private static Seq<Notice> notices(Scenario scenario, Succession texts, Project... projects) {
        Portfolio portfolio = Samples.portfolio(projects);
        return new Notices(ReferenceModel.of(scenario, texts), portfolio).all();
    }

    private static Seq<String> told(Seq<Notice> notices, Notice.Code code) {
        return notices.find(notice -> notice.code() == code).map(Notice::ids).getOrElse(Vector.empty());
    }

    @Test
    void within_the_texts_days_there_is_nothing_to_be_told_but_that() {
        Project once = Samples.project(
                "P1", "福田区", 4, new Contract(YearMonth.of(2021, 1), false, CycleLength.USUAL), Samples.grade(9, 1));
        Seq<Notice> notices = notices(Scenarios.usual(2021, 2024), Texts.alone(), once);
        assertThat(notices.map(Notice::code)).containsExactly(Notice.Code.IN_FORCE);
        assertThat(notices.head().spells())
                .containsExactly(new Spell(
                        new MeasuresId("shenzhen-2020-11"),
                        Texts.SHENZHEN_2020.validity(),
                        Standing.IN_FORCE,
                        YearMonth.of(2021, 1),
                        YearMonth.of(2024, 12)));
    }

    /** To November 2025 the text is in force; a cycle of 36 months from December 2022 ends with that month. */
    @ParameterizedTest
    @CsvSource({
        "2022-12, false, '', ''",
        "2023-01, false, 2023-01, ''",
        "2020-11, true, 2023-11, ''",
        "2020-10, false, '', 2020-10",
        "2020-10, true, 2023-10, 2020-10",
    })
    void contracts_that_reach_over_a_texts_days_are_told_by_opening(
            String start, boolean renews, String outlive, String before) {
        Project project = Samples.project(
                "P1", "福田区", 4, new Contract(YearMonth.parse(start), renews, CycleLength.USUAL), Samples.grade(9, 1));
        Seq<Notice> notices = notices(Scenarios.usual(2021, 2024), Texts.alone(), project);
        assertThat(told(notices, Notice.Code.CONTRACTS_OUTLIVE).mkString(" ")).isEqualTo(outlive);
        assertThat(told(notices, Notice.Code.CONTRACTS_BEFORE).mkString(" ")).isEqualTo(before);
    }

    @Test
    void a_contract_that_a_successor_overtakes_outlives_its_text_too() {
        // The invented text counts from April 2030 to April 2035, in cycles of 24 months.
        Project project = Samples.project(
                "P1", "福田区", 4, new Contract(YearMonth.of(2030, 4), true, CycleLength.USUAL), Samples.grade(9, 1));
        assertThat(told(notices(Scenarios.usual(2030, 2032), Texts.both(), project), Notice.Code.CONTRACTS_OUTLIVE))
                .isEmpty();
        Project over = Samples.project("P1", "福田区", 4, "2024-02", Samples.grade(9, 1));
        assertThat(told(notices(Scenarios.usual(2024, 2024), Texts.both(), over), Notice.Code.CONTRACTS_OUTLIVE))
                .containsExactly("2024-02");
    }

    @Test
    void months_outside_the_texts_days_are_told() {
        assertThat(told(notices(Scenarios.usual(2025, 2025), Texts.alone(), ONE), Notice.Code.OUTSIDE_VALIDITY))
                .containsExactly("shenzhen-2020-11");
        assertThat(told(notices(Scenarios.usual(2020, 2021), Texts.alone(), ONE), Notice.Code.OUTSIDE_VALIDITY))
                .containsExactly("shenzhen-2020-11");
        assertThat(told(notices(Scenarios.usual(2025, 2036), Texts.both(), ONE), Notice.Code.OUTSIDE_VALIDITY))
                .containsExactly("shenzhen-2020-11", "invented-2030");
        assertThat(told(notices(Scenarios.usual(2031, 2034), Texts.both(), ONE), Notice.Code.OUTSIDE_VALIDITY))
                .isEmpty();
    }

    @Test
    void rows_of_heads_alone_are_told_where_they_have_a_month() {
        Project heads = Samples.project("P2", "福田区", 4, "2026-01", new Workforce.ByNumber(2));
        assertThat(told(notices(Scenarios.usual(2026, 2026), Texts.alone(), ONE, heads), Notice.Code.HEADS_ONLY))
                .containsExactly("P2");
        assertThat(told(notices(Scenarios.usual(2025, 2025), Texts.alone(), ONE, heads), Notice.Code.HEADS_ONLY))
                .isEmpty();
    }

    @Test
    void districts_are_told_that_look_alike_or_have_a_standard_too_low_or_for_nobody() {
        Scenario usual = Scenarios.usual(2021, 2024);
        var own = HashMap.of(
                new District("福田区"), Standards.of(162_999, 169_000),
                new District("南山区"), Standards.of(163_000, 169_000),
                new District("坪山区"), Standards.of(163_000, 168_999));
        var cost = new CostSettings(usual.cost().costing(), usual.cost().onCost(), own);
        Project alike = Samples.project("P2", "福田新区", 4, "2021-01", Samples.grade(9, 1));
        Seq<Notice> notices = notices(with(usual, Pricing.LOCKED, cost), Texts.alone(), ONE, alike);
        assertThat(told(notices, Notice.Code.DISTRICT_STANDARD_LOW)).containsExactly("坪山区", "福田区");
        assertThat(told(notices, Notice.Code.DISTRICT_UNKNOWN)).containsExactly("南山区", "坪山区");
        assertThat(told(notices, Notice.Code.SIMILAR_DISTRICTS)).containsExactly("福田区", "福田新区");
    }

    @Test
    void further_columns_are_told() {
        assertThat(told(
                        notices(Scenarios.usual(2021, 2024), Texts.alone(), named("P1", "甲"), named("P2", "乙")),
                        Notice.Code.FURTHER_COLUMNS))
                .containsExactly("机构");
    }

    @Test
    void more_posts_that_cost_less_are_told() {
        // 38 posts by 1, 2, 3, 5, 8, 12, 16, 20, 25 and 39: the largest remainder moves a post to lower grades.
        var mix = new GradeMix(Vector.of(1L, 2L, 3L, 5L, 8L, 12L, 16L, 20L, 25L));
        Project shifts = Samples.project("N1", "福田区", 8, "2021-01", Samples.need("8", 38, 2021, "0.88%", mix));
        assertThat(told(notices(Scenarios.usual(2021, 2024), Texts.alone(), shifts), Notice.Code.MIX_SHIFT))
                .containsExactly("N1");
        Project grows = Samples.project("N2", "福田区", 8, "2021-01", Samples.need("8", 40, 2021, "10%", mix));
        assertThat(told(notices(Scenarios.usual(2021, 2024), Texts.alone(), grows), Notice.Code.MIX_SHIFT))
                .isEmpty();
    }

    @Test
    void sums_of_amounts_beyond_64_bits_are_refused() {
        Amount most = new Amount.Count(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(new Amount.Count(1))).isInstanceOf(BeyondFen.class);
        assertThat(Amount.zero(Series.BUDGET)).isEqualTo(new Amount.Money(Yuan.ZERO));
        assertThat(Amount.zero(Series.PROJECTS)).isEqualTo(new Amount.Count(0));
        Amount one = new Amount.Money(Yuan.parse("1.00"));
        Amount withheld = new Amount.Withheld(Yuan.parse("2.50"));
        assertThat(one.plus(withheld)).isEqualTo(withheld.plus(one));
        assertThat(one.plus(withheld)).isEqualTo(new Amount.Withheld(Yuan.parse("3.50")));
        assertThat(withheld.plus(withheld)).isEqualTo(new Amount.Withheld(Yuan.parse("5.00")));
    }
}
