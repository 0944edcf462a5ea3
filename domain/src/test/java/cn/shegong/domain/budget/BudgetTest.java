package cn.shegong.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PriceTable;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.GradeMix;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.RangeEnd;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One project, one year, by hand; every figure with the arithmetic beside it. */
class BudgetTest {

    private static final Measures TEXT = Texts.SHENZHEN_2020;
    private static final YearMonth OPENING = YearMonth.of(2027, 1);
    private static final District FUTIAN = new District("福田区");
    private static final CostSettings USUAL =
            new CostSettings(new CostSettings.UsualCosting(), new CostSettings.UsualOnCost(), HashMap.empty());
    private static final NeedSettings MIN = new NeedSettings(RangeEnd.MIN, Percentage.ZERO);

    private static Vintage published() {
        return new Vintage(
                YearMonth.of(0, 1),
                TEXT,
                PriceTable.published(TEXT.pay().table()),
                standard(163_000),
                standard(169_000));
    }

    private static Figure standard(long yuan) {
        return Figure.given(Label.of(Term.PUBLISHED_STANDARD), yuan, Unit.CNY_A_PERSON_A_YEAR, Basis.ARITHMETIC);
    }

    private static Project project(int field, Workforce workforce) {
        return new Project(
                new ProjectId("P1"),
                FUTIAN,
                field,
                new Contract(OPENING, true, CycleLength.USUAL),
                workforce,
                LinkedHashMap.empty());
    }

    private static Workforce grade(int grade, long heads) {
        return new Workforce.ByGrade(Vector.fill(10, 0L).update(grade - 1, heads));
    }

    private static AnnualCost cost(Project project, CostSettings settings) {
        return new ProjectCost(settings).of(project, new Staffing(MIN).staff(project, OPENING, TEXT), published());
    }

    private static AnnualCost.Costed costed(Project project, CostSettings settings) {
        return (AnnualCost.Costed) cost(project, settings);
    }

    @Test
    void where_the_floor_binds_the_provider_owes_its_people_the_difference() {
        // 12 x 7,684 x 1.296 = 119,501.568; / 0.85 = 140,590.08; 85 % of 163,000 = 138,550; less labour 19,048.43.
        AnnualCost.Costed cost = costed(project(4, grade(9, 1)), USUAL);
        assertThat(cost.pay().value()).isEqualTo(Fraction.of(7684));
        assertThat(cost.labour().yuan()).isEqualTo(Yuan.parse("119501.57"));
        assertThat(cost.packaged().yuan()).isEqualTo(Yuan.parse("140590.08"));
        assertThat(cost.budget().yuan()).isEqualTo(Yuan.parse("163000"));
        assertThat(cost.labourOwed().yuan()).isEqualTo(Yuan.parse("19048.43"));
        assertThat(cost.supervision().whole()).isEqualTo(350);
        assertThat(cost.heads().whole()).isOne();
    }

    @Test
    void where_the_package_binds_nothing_is_owed() {
        // 12 x 18,000 x 1.296 = 279,936; / 0.85 = 329,336.470588...
        AnnualCost.Costed cost = costed(project(4, grade(1, 1)), USUAL);
        assertThat(cost.budget().yuan()).isEqualTo(Yuan.parse("329336.47"));
        assertThat(cost.labourOwed().isZero()).isTrue();
    }

    @Test
    void a_special_field_takes_the_special_prices_and_standard() {
        AnnualCost.Costed cost = costed(project(6, grade(9, 1)), USUAL);
        assertThat(cost.pay().whole()).isEqualTo(8018);
        assertThat(cost.budget().yuan()).isEqualTo(Yuan.parse("169000"));
    }

    @Test
    void auxiliary_heads_are_paid_and_count_for_the_floor_but_are_not_supervised() {
        AnnualCost.Costed cost = costed(project(4, grade(10, 3)), USUAL);
        assertThat(cost.pay().whole()).isEqualTo(15_735);
        assertThat(cost.supervision().isZero()).isTrue();
        assertThat(cost.budget().yuan()).isEqualTo(Yuan.parse("489000"));
    }

    @Test
    void by_bands_each_head_takes_the_rounded_average_of_its_band() {
        // 16,244 + 2 x 8,579 = 33,402; supervised: all three.
        AnnualCost.Costed cost =
                costed(project(4, new Workforce.ByBand(HashMap.of(Band.SENIOR, 1L, Band.ASSISTANT, 2L))), USUAL);
        assertThat(cost.pay().whole()).isEqualTo(33_402);
        assertThat(cost.supervision().whole()).isEqualTo(1050);
        assertThat(cost.heads().whole()).isEqualTo(3);
    }

    @Test
    void a_band_that_is_not_supervised_pays_no_supervision() {
        AnnualCost cost = cost(project(4, new Workforce.ByBand(HashMap.of(Band.AUXILIARY, 4L))), USUAL);
        assertThat(cost.supervision().isZero()).isTrue();
    }

    @Test
    void by_number_the_standard_is_the_budget_and_all_are_supervised() {
        AnnualCost cost = cost(project(6, new Workforce.ByNumber(12)), USUAL);
        assertThat(cost).isInstanceOf(AnnualCost.AtStandard.class);
        assertThat(cost.budget().yuan()).isEqualTo(Yuan.of(12 * 169_000L));
        assertThat(cost.supervision().whole()).isEqualTo(4200);
        assertThat(cost.heads().whole()).isEqualTo(12);
    }

    @Test
    void costed_by_the_average_every_head_takes_the_rounded_overall_average() {
        var average = new CostSettings(
                new CostSettings.OwnCosting(Costing.AVERAGE), new CostSettings.UsualOnCost(), HashMap.empty());
        assertThat(costed(project(4, grade(1, 2)), average).pay().whole()).isEqualTo(2 * 8891);
        assertThat(costed(project(6, grade(10, 1)), average).pay().whole()).isEqualTo(9255);
        var byGrades = new CostSettings(
                new CostSettings.OwnCosting(Costing.GRADES), new CostSettings.UsualOnCost(), HashMap.empty());
        assertThat(costed(project(4, grade(1, 2)), byGrades).pay().whole()).isEqualTo(36_000);
    }

    @Test
    void a_scenarios_own_on_cost_takes_the_place_of_the_measures() {
        // 12 x 18,000 x 1.5 / 0.85 = 381,176.47.
        var own = new CostSettings(
                new CostSettings.UsualCosting(), new CostSettings.OwnOnCost(Percentage.of(50)), HashMap.empty());
        assertThat(costed(project(4, grade(1, 1)), own).budget().yuan()).isEqualTo(Yuan.parse("381176.47"));
        assertThatThrownBy(() -> new CostSettings.OwnOnCost(Percentage.parse("100.01%")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CostSettings.OwnOnCost(Percentage.parse("-0.01%")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"170000, 170000", "163000, 163000", "150000, 163000"})
    void the_higher_of_the_citys_and_the_districts_standard_counts(long own, long counts) {
        var settings = new CostSettings(
                new CostSettings.UsualCosting(),
                new CostSettings.UsualOnCost(),
                HashMap.of(FUTIAN, Standards.of(own, own)));
        assertThat(cost(project(4, grade(9, 1)), settings).budget().yuan()).isEqualTo(Yuan.of(counts));
    }

    @ParameterizedTest
    @CsvSource({
        // 2,340 patients at 50:1 from 2026: 2027 x 1.03 = 2,410.2 -> 2,410 -> 49; and with 2 points more 2,457 -> 50.
        "6, 2340, 2026, 3%, 0%, 49",
        "6, 2340, 2026, 3%, 2%, 50",
        "6, 2340, 2027, 3%, 0%, 47",
        // Backwards: 2,340 / 1.03 = 2,271.84 -> 2,272 -> 46.
        "6, 2340, 2028, 3%, 0%, 46",
        "6, 0, 2026, 3%, 0%, 0"
    })
    void a_quantity_grows_to_the_year_of_the_opening(
            String norm, long quantity, int asOf, Percentage growth, Percentage added, long posts) {
        var need = need(norm, quantity, asOf, growth, new Workforce.ByRatio(0));
        Staff staff = new Staffing(new NeedSettings(RangeEnd.MIN, added)).staff(project(6, need), OPENING, TEXT);
        assertThat(staff.heads().whole()).isEqualTo(posts);
        assertThat(staff.heads().evaluate()).isEqualTo(staff.heads().value());
    }

    private static Workforce.Need need(String norm, long quantity, int asOf, Percentage growth, Workforce.Posts posts) {
        return new Workforce.Need(
                new NormId(norm),
                quantity,
                asOf,
                growth,
                new GradeMix(Vector.of(0L, 0L, 0L, 0L, 1L, 0L, 0L, 3L, 0L)),
                Percentage.ZERO,
                Workforce.End.SCENARIO,
                posts);
    }

    @Test
    void posts_are_split_by_the_mix_and_auxiliary_heads_come_on_top() {
        // 10 posts by 1 : 3 are 2.5 and 7.5: the tie goes to the lower grade number. 10 x 0.2 / 0.8 = 2.5, down to 2.
        var need = new Workforce.Need(
                new NormId("16"),
                1,
                2026,
                Percentage.ZERO,
                new GradeMix(Vector.of(0L, 0L, 0L, 0L, 1L, 0L, 0L, 3L, 0L)),
                Percentage.of(20),
                Workforce.End.SCENARIO,
                new Workforce.GivenPosts(8, 2));
        var staff = (Staff.ByGrade) new Staffing(MIN).staff(project(16, need), OPENING, TEXT);
        assertThat(staff.byGrade().map(Figure::whole)).containsExactly(0L, 0L, 0L, 0L, 3L, 0L, 0L, 7L, 0L, 2L);
    }

    @Test
    void extra_posts_come_on_top_of_the_ratio_and_the_scenario_picks_the_end() {
        var centres = need("4", 3, 2027, Percentage.ZERO, new Workforce.ByRatio(1));
        assertThat(new Staffing(MIN)
                        .staff(project(4, centres), OPENING, TEXT)
                        .heads()
                        .whole())
                .isEqualTo(16);
        assertThat(new Staffing(new NeedSettings(RangeEnd.MAX, Percentage.ZERO))
                        .staff(project(4, centres), OPENING, TEXT)
                        .heads()
                        .whole())
                .isEqualTo(25);
    }

    @Test
    void an_amount_beyond_64_bits_is_refused() {
        var most = new Workforce.ByGrade(Vector.fill(10, Workforce.MOST));
        Figure large = Figure.given(Label.of(Term.HEADS), Long.MAX_VALUE, Unit.HEADS, Basis.ARITHMETIC);
        var staff = new Staff.ByNumber(large);
        assertThatThrownBy(() -> new ProjectCost(USUAL)
                        .of(project(4, most), staff, published())
                        .budget()
                        .yuan())
                .isInstanceOf(BeyondFen.class);
    }

    @Test
    void heads_by_number_alone_have_no_pay_by_grade() {
        Project project = project(4, new Workforce.ByNumber(3));
        Staff staff = new Staffing(MIN).staff(project, OPENING, TEXT);
        ProjectCost cost = new ProjectCost(USUAL);
        assertThatThrownBy(() -> cost.pay(staff, PayField.GENERAL, published()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("heads by number alone have no pay by grade");
    }

    @ParameterizedTest
    @CsvSource({
        // 100.01 a year: to month 1 8.334..., to month 12 100.01, to month 13 108.344...
        "0, 1, 8.33",
        "0, 12, 100.01",
        "12, 13, 8.33",
        "1, 12, 91.68",
        "0, 36, 300.03",
        "5, 6, 8.34",
        "6, 7, 8.33"
    })
    void an_annual_amount_accrues_as_the_difference_of_rounded_ends(int from, int to, String accrued) {
        Figure annual =
                Figure.given(Label.of(Term.ANNUAL_BUDGET), Fraction.of(10_001, 100), Unit.CNY, Basis.ARITHMETIC);
        Figure figure = new Accrual(from, to, TEXT.roundings().amount()).ofAnnual(annual);
        assertThat(figure.yuan()).isEqualTo(Yuan.parse(accrued));
        assertThat(figure.evaluate()).isEqualTo(figure.value());
    }

    @Test
    void monthly_amounts_and_heads_count_by_the_month() {
        Figure five = Figure.given(Label.of(Term.MONTHLY_PAY), 5, Unit.CNY_A_MONTH, Basis.ARITHMETIC);
        Accrual seven = new Accrual(3, 10, TEXT.roundings().amount());
        assertThat(seven.ofMonthly(five).yuan()).isEqualTo(Yuan.of(35));
        assertThat(seven.ofMonthly(five).unit()).isEqualTo(Unit.CNY);
        assertThat(seven.postMonths(five).whole()).isEqualTo(35);
        assertThat(seven.postMonths(five).label()).isEqualTo(new Label(Term.POST_MONTHS, "4–10"));
    }
}
