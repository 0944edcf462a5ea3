package cn.shegong.simulation.projection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.Samples;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a scenario and of rows, just where it begins to be told and just before. */
class NoticesTest {

    private static final Scenario USUAL = Scenarios.usual(2027, 2029);

    private static Option<Notice> notice(Notice.Code code, Scenario scenario, Project... projects) {
        return notices(scenario, projects).all().find(notice -> notice.code() == code);
    }

    private static Notices notices(Scenario scenario, Project... projects) {
        return new Notices(ReferenceModel.of(scenario, Texts.alone()), Samples.portfolio(projects));
    }

    private static String told(Notice.Code code, Scenario scenario, Project... projects) {
        return notice(code, scenario, projects)
                .map(notice -> notice.ids().mkString(" "))
                .getOrElse("");
    }

    private static Adjustment adjustment(String month, String rate) {
        return new Adjustment(YearMonth.parse(month), Uplift.flat(Percentage.parse(rate)));
    }

    private static Scenario listing(StandardsRule.Step... steps) {
        return new Scenario(
                USUAL.name(),
                USUAL.measures(),
                USUAL.horizon(),
                USUAL.pricing(),
                USUAL.cost(),
                USUAL.need(),
                new StandardsRule.Given(Vector.of(steps)),
                Vector.empty());
    }

    private static StandardsRule.Step step(String month, long general, long special) {
        return new StandardsRule.Step(YearMonth.parse(month), Standards.of(general, special));
    }

    private static Project ofMonths(int months, String start) {
        return Samples.project(
                "P1",
                "福田区",
                4,
                new Contract(YearMonth.parse(start), false, new CycleLength.Agreed(months)),
                Samples.grade(9, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "163000, 169000, '', 0.00",
        "162999, 169000, 2027-01–2029-12, 6.00",
        "163000, 168999, 2027-01–2029-12, 0.00",
    })
    void a_standard_below_the_published_is_told_with_what_the_floor_adds(
            long general, long special, String months, String added) {
        // Two heads at 1 CNY a year less, for three years.
        Scenario scenario = listing(step("2026-05", general, special));
        Option<Notice> notice = notice(Notice.Code.STANDARD_LOW, scenario, ofMonths(36, "2027-01"));
        assertThat(notice.map(each -> each.ids().mkString(" ")).getOrElse("")).isEqualTo(months);
        assertThat(notice.flatMap(Notice::amount).getOrElse(Yuan.ZERO)).isEqualTo(Yuan.parse(added));
    }

    @Test
    void months_below_the_published_are_told_spell_by_spell() {
        Scenario scenario = listing(
                step("2027-03", 150_000, 169_000),
                step("2027-06", 163_000, 150_000),
                step("2027-09", 170_000, 170_000),
                step("2028-02", 1, 170_000),
                step("2028-03", 170_000, 170_000),
                step("2029-12", 1, 1));
        assertThat(told(Notice.Code.STANDARD_LOW, scenario, ofMonths(36, "2027-01")))
                .isEqualTo("2027-03–2027-08 2028-02 2029-12");
        assertThat(told(Notice.Code.STANDARD_LOW, listing(step("2030-01", 1, 1)), ofMonths(36, "2027-01")))
                .isEmpty();
    }

    @Test
    void a_cycle_that_opened_before_the_horizon_counts_by_its_opening() {
        Scenario scenario = listing(step("2026-05", 1, 1), step("2026-08", 170_000, 170_000));
        assertThat(told(Notice.Code.STANDARD_LOW, scenario, ofMonths(36, "2026-06")))
                .isEqualTo("2026-06–2026-07");
        assertThat(told(Notice.Code.STANDARD_LOW, scenario, ofMonths(36, "2026-08")))
                .isEmpty();
    }

    @Test
    void a_derived_standard_that_falls_is_told() {
        Scenario scenario = USUAL.withAdjustments(Vector.of(adjustment("2028-01", "-10%")));
        assertThat(told(Notice.Code.STANDARD_LOW, scenario, ofMonths(36, "2027-01")))
                .isEqualTo("2028-01–2029-12");
    }

    @ParameterizedTest
    @CsvSource({
        "36, '', ''",
        "35, P1, ''",
        "37, P1, P1",
        "12, P1, ''",
        "11, P1, P1",
        "1, P1, P1",
        "60, P1, P1",
    })
    void cycles_of_other_than_the_usual_length_are_told(int months, String other, String unusual) {
        Project project = ofMonths(months, "2027-01");
        assertThat(told(Notice.Code.CYCLE_LENGTH, USUAL, project)).isEqualTo(other);
        assertThat(told(Notice.Code.CYCLE_UNUSUAL, USUAL, project)).isEqualTo(unusual);
        assertThat(told(Notice.Code.CYCLE_LENGTH, USUAL, ofMonths(months, "2030-01")))
                .isEmpty();
    }

    @Test
    void what_is_a_short_cycle_the_text_says_that_is_in_force_when_it_opens() {
        Scenario scenario = Scenarios.usual(2029, 2031);
        for (String start : new String[] {"2029-01", "2031-01"}) {
            Notices notices =
                    new Notices(ReferenceModel.of(scenario, Texts.both()), Samples.portfolio(ofMonths(8, start)));
            assertThat(notices.all().exists(notice -> notice.code() == Notice.Code.CYCLE_UNUSUAL))
                    .as(start)
                    .isEqualTo(start.equals("2029-01"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-11, ''", "2020-10, 2020-10"})
    void an_adjustment_before_the_tables_first_month_is_told(String month, String early) {
        Scenario scenario = USUAL.withAdjustments(Vector.of(adjustment(month, "5%")));
        assertThat(told(Notice.Code.ADJUSTMENT_EARLY, scenario, ofMonths(36, "2027-01")))
                .isEqualTo(early);
    }

    @ParameterizedTest
    @CsvSource({"2029-11, ''", "2029-10, 2026-11–2029-10"})
    void adjustments_less_than_three_years_apart_are_told(String month, String often) {
        Scenario scenario = USUAL.withAdjustments(Vector.of(adjustment("2026-11", "5%"), adjustment(month, "5%")));
        Option<Notice> notice = notice(Notice.Code.ADJUSTMENT_OFTEN, scenario, ofMonths(36, "2027-01"));
        assertThat(notice.map(each -> each.ids().mkString(" ")).getOrElse("")).isEqualTo(often);
    }

    @ParameterizedTest
    @CsvSource({"4, 1, ''", "3, 1, P1", "399, 100, P1", "400, 100, ''", "0, 0, ''", "0, 1, P1"})
    void more_than_a_fifth_of_auxiliary_heads_is_told(long posts, long auxiliary, String many) {
        Workforce grades =
                new Workforce.ByGrade(Vector.fill(10, 0L).update(8, posts).update(9, auxiliary));
        Workforce bands = new Workforce.ByBand(HashMap.of(Band.SENIOR, posts, Band.AUXILIARY, auxiliary));
        for (Workforce workforce : Vector.of(grades, bands)) {
            Project project = Samples.project("P1", "福田区", 4, "2027-01", workforce);
            assertThat(told(Notice.Code.AUXILIARY_SHARE, USUAL, project)).isEqualTo(many);
            Project later = Samples.project("P1", "福田区", 4, "2030-01", workforce);
            assertThat(told(Notice.Code.AUXILIARY_SHARE, USUAL, later)).isEmpty();
        }
    }

    @Test
    void the_total_by_the_other_way_to_reckon_pay_is_told() {
        // A head of grade 1 a year: 12 x 18,000 x 1.296 / 0.85 = 329,336.47; at the average the standard counts.
        Project project = Samples.project("P1", "福田区", 4, "2027-01", Samples.grade(1, 1));
        Notice byGrade = notices(USUAL, project).costing();
        assertThat(byGrade.ids()).containsExactly("average");
        assertThat(byGrade.amount()).contains(Yuan.parse("489000.00"));
        var average = new CostSettings(
                new CostSettings.OwnCosting(Costing.AVERAGE), USUAL.cost().onCost(), HashMap.empty());
        Scenario scenario = new Scenario(
                USUAL.name(),
                USUAL.measures(),
                USUAL.horizon(),
                USUAL.pricing(),
                average,
                USUAL.need(),
                USUAL.standards(),
                Vector.empty());
        Notice byAverage = notices(scenario, project).costing();
        assertThat(byAverage.ids()).containsExactly("grades");
        assertThat(byAverage.amount()).contains(Yuan.parse("988009.41"));
    }
}
