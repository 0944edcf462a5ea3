package cn.shegong.simulation.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.Scenarios;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Horizons, scenarios, and the vintages that they make. */
class ScenarioTest {

    private static final Adjustment FIVE = flat("2026-11", "5%");

    private static Adjustment flat(String month, String rate) {
        return new Adjustment(YearMonth.parse(month), Uplift.flat(Percentage.parse(rate)));
    }

    private static Scenario with(StandardsRule rule, Adjustment... adjustments) {
        Scenario usual = Scenarios.usual(2026, 2032);
        return new Scenario(
                usual.name(),
                usual.measures(),
                usual.horizon(),
                usual.pricing(),
                usual.cost(),
                usual.need(),
                rule,
                Vector.of(adjustments));
    }

    private static Vintages vintages(Succession texts, StandardsRule rule, Adjustment... adjustments) {
        return Vintages.of(with(rule, adjustments), texts);
    }

    private static long price(Vintages vintages, String month) {
        return vintages.at(YearMonth.parse(month))
                .prices()
                .price(PayField.GENERAL, Grade.G9)
                .whole();
    }

    private static long standard(Vintages vintages, String month, PayField field) {
        return vintages.at(YearMonth.parse(month)).standard(field).whole();
    }

    @ParameterizedTest
    @CsvSource({"1999, 2005", "2000, 2060", "2041, 2101", "2030, 2029"})
    void a_horizon_of_other_than_1_to_60_years_within_2000_to_2100_is_refused(int from, int to) {
        assertThatThrownBy(() -> new Horizon(from, to)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_longest_horizons_are_taken() {
        assertThat(new Horizon(2000, 2059).years()).hasSize(60);
        assertThat(new Horizon(2041, 2100).years()).hasSize(60);
        Horizon one = new Horizon(2027, 2027);
        assertThat(one.years()).containsExactly(2027);
        assertThat(one.firstMonth()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(one.end()).isEqualTo(YearMonth.of(2028, 1));
    }

    @Test
    void adjustments_stand_in_order_of_month_one_a_month() {
        Adjustment later = flat("2029-11", "3%");
        Scenario scenario = with(new StandardsRule.Derived(), later, FIVE);
        assertThat(scenario.adjustments()).containsExactly(FIVE, later);
        Adjustment other = flat("2029-11", "4%");
        assertThat(scenario.withAdjustment(other).adjustments()).containsExactly(FIVE, other);
        assertThat(scenario.withAdjustments(Vector.empty()).adjustments()).isEmpty();
        assertThatThrownBy(() -> with(new StandardsRule.Derived(), later, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void given_standards_stand_in_order_of_month_one_pair_a_month() {
        var late = new StandardsRule.Step(YearMonth.of(2029, 1), Standards.of(170_000, 180_000));
        var early = new StandardsRule.Step(YearMonth.of(2027, 1), Standards.of(165_000, 171_000));
        assertThat(new StandardsRule.Given(Vector.of(late, early)).steps()).containsExactly(early, late);
        assertThatThrownBy(() -> new StandardsRule.Given(Vector.of(late, late)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void adjustments_compound_on_rounded_prices_from_their_months() {
        // 7,684 x 1.05 = 8,068.2 -> 8,068; x 1.05 = 8,471.4 -> 8,471.
        Vintages vintages = vintages(Texts.alone(), new StandardsRule.Derived(), FIVE, flat("2029-11", "5%"));
        assertThat(price(vintages, "2026-10")).isEqualTo(7684);
        assertThat(price(vintages, "2026-11")).isEqualTo(8068);
        assertThat(price(vintages, "2029-10")).isEqualTo(8068);
        assertThat(price(vintages, "2029-11")).isEqualTo(8471);
        assertThat(vintages.changesBetween(YearMonth.of(2026, 10), YearMonth.of(2029, 12)))
                .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2029, 11));
        assertThat(vintages.changesBetween(YearMonth.of(2026, 11), YearMonth.of(2029, 11)))
                .isEmpty();
    }

    @Test
    void derived_standards_follow_the_overall_average_from_the_published_pair() {
        // 5 % on every price: 163,000 x 1.05 = 171,150 -> 171,000; 169,000 x 1.05 = 177,450 -> 177,000.
        Vintages vintages = vintages(Texts.alone(), new StandardsRule.Derived(), FIVE);
        assertThat(standard(vintages, "2026-10", PayField.GENERAL)).isEqualTo(163_000);
        assertThat(standard(vintages, "2026-11", PayField.GENERAL)).isEqualTo(171_000);
        assertThat(standard(vintages, "2026-11", PayField.SPECIAL)).isEqualTo(177_000);
    }

    @Test
    void held_standards_stay_and_given_ones_step() {
        assertThat(standard(vintages(Texts.alone(), new StandardsRule.Held(), FIVE), "2030-01", PayField.SPECIAL))
                .isEqualTo(169_000);
        var given = new StandardsRule.Given(
                Vector.of(new StandardsRule.Step(YearMonth.of(2028, 3), Standards.of(170_000, 180_000))));
        Vintages vintages = vintages(Texts.alone(), given, FIVE);
        assertThat(standard(vintages, "2028-02", PayField.GENERAL)).isEqualTo(163_000);
        assertThat(standard(vintages, "2028-03", PayField.GENERAL)).isEqualTo(170_000);
        assertThat(standard(vintages, "2031-01", PayField.SPECIAL)).isEqualTo(180_000);
    }

    @ParameterizedTest
    @CsvSource({"-0.3%, 163000", "-0.4%, 162000", "0.3%, 163000", "0.4%, 164000", "-10%, 147000"})
    void a_derived_standard_is_never_below_the_published(String uplift, long own) {
        // 163,000 x 0.997 = 162,511 -> 163,000; x 0.996 = 162,348 -> 162,000.
        Adjustment adjustment = flat("2028-01", uplift);
        Vintages vintages = vintages(Texts.alone(), new StandardsRule.Derived(), adjustment);
        assertThat(standard(vintages, "2028-01", PayField.GENERAL)).isEqualTo(Math.max(163_000, own));
        assertThat(vintages.at(YearMonth.of(2028, 1)).isBelowPublished(PayField.GENERAL))
                .isEqualTo(own < 163_000);
        Vintages free = Vintages.withoutFloor(with(new StandardsRule.Derived(), adjustment), Texts.alone());
        assertThat(standard(free, "2028-01", PayField.GENERAL)).isEqualTo(own);
        assertThat(standard(free, "2027-12", PayField.GENERAL)).isEqualTo(163_000);
    }

    @Test
    void a_listed_standard_is_never_below_the_published_of_its_pay_field() {
        var given = new StandardsRule.Given(
                Vector.of(new StandardsRule.Step(YearMonth.of(2028, 3), Standards.of(162_999, 169_000))));
        Vintages vintages = vintages(Texts.alone(), given);
        Vintage vintage = vintages.at(YearMonth.of(2028, 3));
        assertThat(vintage.standard(PayField.GENERAL).whole()).isEqualTo(163_000);
        assertThat(vintage.isBelowPublished(PayField.GENERAL)).isTrue();
        assertThat(vintage.isBelowPublished(PayField.SPECIAL)).isFalse();
        assertThat(vintages.at(YearMonth.of(2028, 2)).isBelowPublished(PayField.GENERAL))
                .isFalse();
        // What counts and what it is held against stand in the tree, the floor by the clause that sets it.
        Figure.Computed standard = (Figure.Computed) vintage.standard(PayField.GENERAL);
        assertThat(standard.inputs().map(Figure::whole)).containsExactly(162_999L, 163_000L);
        assertThat(standard.basis()).isEqualTo(standard.inputs().get(1).basis());
        assertThat(standard.inputs().head().basis()).isEqualTo(new Basis.Setting("standards"));
    }

    @Test
    void a_successor_takes_over_and_what_was_set_before_it_ends_there() {
        // The invented text from April 2030: 9,000 and 180,000. 3 % in April itself: 9,270.
        var given = new StandardsRule.Given(
                Vector.of(new StandardsRule.Step(YearMonth.of(2028, 3), Standards.of(170_000, 180_000))));
        Vintages before = vintages(Texts.both(), given, FIVE);
        assertThat(price(before, "2030-03")).isEqualTo(8068);
        assertThat(price(before, "2030-04")).isEqualTo(9000);
        assertThat(standard(before, "2030-03", PayField.GENERAL)).isEqualTo(170_000);
        assertThat(standard(before, "2030-04", PayField.GENERAL)).isEqualTo(180_000);
        Vintages same = vintages(Texts.both(), new StandardsRule.Held(), flat("2030-04", "3%"));
        assertThat(price(same, "2030-04")).isEqualTo(9270);
        assertThat(standard(same, "2030-04", PayField.SPECIAL)).isEqualTo(190_000);
        assertThat(same.at(YearMonth.of(2030, 4)).text()).isEqualTo(Texts.SUCCESSOR);
        assertThat(same.at(YearMonth.of(2030, 3)).text()).isEqualTo(Texts.SHENZHEN_2020);
    }

    @Test
    void pricings_have_their_words() {
        assertThat(Pricing.LOCKED.key()).isEqualTo("locked");
        assertThat(Pricing.PASS_THROUGH.key()).isEqualTo("pass-through");
    }
}
