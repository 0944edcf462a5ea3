package cn.shegong.simulation.projection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Generators;
import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.scenario.Pricing;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Laws of the projection: parts make the whole, nothing changes where nothing is changed, a rise never lowers. */
@Domain(Scenarios.class)
@Domain(DomainContext.Global.class)
class ProjectionProperties {

    private static final int TRIES = 150;

    @Provide
    Arbitrary<Succession> texts() {
        return Arbitraries.of(Texts.alone(), Texts.both());
    }

    private static ReferenceModel model(Scenario scenario, Succession texts) {
        return ReferenceModel.of(scenario, texts);
    }

    private static Projection project(Portfolio portfolio, Scenario scenario, Succession texts, Grouping by) {
        return new Projector(model(scenario, texts)).project(portfolio, by, done -> {});
    }

    private static Seq<PricedCycle> cycles(Project project, ReferenceModel model) {
        return model.cycles(
                project,
                model.scenario().horizon().firstMonth(),
                model.scenario().horizon().end());
    }

    private static Figure budget(PricedCycle cycle, Project project, int year) {
        return ProjectYear.of(project, year, Vector.of(cycle))
                .figure(Series.BUDGET)
                .get();
    }

    @Property(tries = TRIES)
    void a_locked_cycle_adds_up_to_its_months_over_twelve_of_an_annual_budget(
            @ForAll Project project, @ForAll Scenario any, @ForAll("texts") Succession texts) {
        Scenario scenario = with(any, Pricing.LOCKED);
        for (PricedCycle cycle : cycles(project, model(scenario, texts))) {
            Fraction whole = cycle.atOpening()
                    .budget()
                    .value()
                    .times(Fraction.of(cycle.cycle().months(), 12));
            assertThat(cycle.runs()).hasSize(1);
            assertThat(years(cycle, project)).isEqualTo(fen().round(whole));
        }
    }

    private static Fraction years(PricedCycle cycle, Project project) {
        return Vector.rangeClosed(
                        cycle.cycle().opening().getYear(), cycle.cycle().end().getYear())
                .map(year -> budget(cycle, project, year).value())
                .fold(Fraction.ZERO, Fraction::plus);
    }

    private static Rounding fen() {
        return new Rounding(Fraction.of(1, 100), RoundingMode.HALF_UP);
    }

    private static Scenario with(Scenario scenario, Pricing pricing) {
        return new Scenario(
                scenario.name(),
                scenario.measures(),
                scenario.horizon(),
                pricing,
                scenario.cost(),
                scenario.need(),
                scenario.standards(),
                scenario.adjustments());
    }

    @Property(tries = TRIES)
    void groups_of_any_kind_add_up_to_the_total_in_every_series(
            @ForAll Portfolio portfolio, @ForAll Scenario scenario, @ForAll("texts") Succession texts) {
        YearTable total = project(portfolio, scenario, texts, Grouping.DISTRICT).total();
        for (String by : Vector.of("district", "field", "category", "norm", "project", "机构")) {
            Projection grouped = project(portfolio, scenario, texts, Grouping.named(by));
            YearTable sum = grouped.groups()
                    .map(Projection.Group::table)
                    .fold(YearTable.zero(grouped.years().size()), YearTable::plus);
            assertThat(grouped.total()).as(by).isEqualTo(total).isEqualTo(sum);
        }
    }

    @Property(tries = TRIES)
    void the_years_of_a_horizon_are_those_of_its_parts(
            @ForAll Project project, @ForAll Scenario scenario, @ForAll("texts") Succession texts) {
        var all = model(scenario, texts).years(project);
        for (ProjectYear year : all) {
            Scenario alone = Scenarios.usual(year.year(), year.year());
            Scenario one = new Scenario(
                    scenario.name(),
                    scenario.measures(),
                    alone.horizon(),
                    scenario.pricing(),
                    scenario.cost(),
                    scenario.need(),
                    scenario.standards(),
                    scenario.adjustments());
            assertThat(YearTable.of(model(one, texts).years(project))).isEqualTo(YearTable.of(Vector.of(year)));
        }
    }

    @Property(tries = TRIES)
    void labour_and_what_is_owed_reach_the_share_and_nothing_is_owed_where_the_package_binds(
            @ForAll Project project, @ForAll Scenario scenario, @ForAll("texts") Succession texts) {
        for (PricedCycle cycle : cycles(project, model(scenario, texts))) {
            if (cycle.atOpening() instanceof AnnualCost.Costed cost) {
                Fraction share = cycle.text().funds().labourShare().value().toFraction();
                Yuan least = Yuan.of(new Rounding(Fraction.of(1, 100), RoundingMode.DOWN)
                        .round(cost.budget().value().times(share)));
                Yuan labour = cost.labour().yuan();
                assertThat(labour.plus(cost.labourOwed().yuan())).isGreaterThanOrEqualTo(least);
                boolean packageBinds =
                        cost.budget().yuan().equals(cost.packaged().yuan());
                Statistics.label("binds").collect(packageBinds ? "package" : "floor");
                assertThat(cost.labourOwed().isZero()).isEqualTo(packageBinds || labour.compareTo(least) >= 0);
            }
        }
        Statistics.label("binds").coverage(coverage -> {
            coverage.check("package").count(count -> count > 0);
            coverage.check("floor").count(count -> count > 0);
        });
    }

    @Property(tries = TRIES)
    void a_budget_is_never_below_heads_by_standard(
            @ForAll Project project, @ForAll Scenario scenario, @ForAll("texts") Succession texts) {
        ReferenceModel model = model(scenario, texts);
        for (PricedCycle cycle : cycles(project, model)) {
            AnnualCost cost = cycle.atOpening();
            Figure standard = model.vintages()
                    .at(cycle.cycle().opening())
                    .standard(cycle.text().payField(project.field()));
            assertThat(cost.budget().value())
                    .isGreaterThanOrEqualTo(cost.heads().value().times(standard.value()));
        }
    }

    @Property(tries = TRIES)
    void an_uplift_of_zero_is_none(
            @ForAll Portfolio portfolio,
            @ForAll Scenario scenario,
            @ForAll YearMonth month,
            @ForAll("texts") Succession texts) {
        Assume.that(scenario.adjustments().forAll(each -> !each.effective().equals(month)));
        Scenario zero = scenario.withAdjustment(new Adjustment(month, Uplift.flat(Percentage.ZERO)));
        assertThat(project(portfolio, zero, texts, Grouping.DISTRICT))
                .isEqualTo(project(portfolio, scenario, texts, Grouping.DISTRICT));
    }

    @Property(tries = TRIES)
    void a_higher_uplift_never_costs_less(
            @ForAll Portfolio portfolio,
            @ForAll Scenario scenario,
            @ForAll YearMonth month,
            @ForAll @IntRange(max = 9_000) int uplift,
            @ForAll @IntRange(max = 1_000) int more,
            @ForAll("texts") Succession texts) {
        assertNeverLess(
                budgets(portfolio, scenario.withAdjustment(flat(month, uplift)), texts),
                budgets(portfolio, scenario.withAdjustment(flat(month, uplift + more)), texts));
    }

    private static Adjustment flat(YearMonth month, int basisPoints) {
        return new Adjustment(month, Uplift.flat(Percentage.ofBasisPoints(basisPoints)));
    }

    private static Vector<Long> budgets(Portfolio portfolio, Scenario scenario, Succession texts) {
        return project(portfolio, scenario, texts, Grouping.DISTRICT)
                .total()
                .amounts(Series.BUDGET)
                .map(amount -> ((Amount.Money) amount).yuan().fen());
    }

    private static void assertNeverLess(Vector<Long> before, Vector<Long> after) {
        assertThat(after.zip(before)).allSatisfy(pair -> assertThat(pair._1).isGreaterThanOrEqualTo(pair._2));
    }

    @Property(tries = TRIES)
    void one_head_more_never_costs_less(
            @ForAll Project any,
            @ForAll("workforces") Workforce.ByGrade heads,
            @ForAll Grade grade,
            @ForAll Scenario scenario,
            @ForAll("texts") Succession texts) {
        var more = new Workforce.ByGrade(heads.heads().update(grade.ordinal(), number -> number + 1));
        assertNeverLess(
                budgets(new Portfolio(Vector.of(Generators.with(any, heads))), scenario, texts),
                budgets(new Portfolio(Vector.of(Generators.with(any, more))), scenario, texts));
    }

    @Provide
    Arbitrary<Workforce.ByGrade> workforces() {
        return Generators.byGrade();
    }

    @Property(tries = TRIES)
    void the_order_of_rows_changes_only_the_order_of_groups(
            @ForAll Portfolio portfolio, @ForAll Scenario scenario, @ForAll("texts") Succession texts) {
        Portfolio reversed = new Portfolio(portfolio.projects().reverse());
        Projection forth = project(portfolio, scenario, texts, Grouping.DISTRICT);
        Projection back = project(reversed, scenario, texts, Grouping.DISTRICT);
        assertThat(back.total()).isEqualTo(forth.total());
        assertThat(back.groups()).containsExactlyInAnyOrderElementsOf(forth.groups());
    }

    @Property(tries = TRIES)
    void two_halves_of_a_portfolio_add_up_to_the_whole(
            @ForAll Portfolio portfolio,
            @ForAll @IntRange(max = 8) int cut,
            @ForAll Scenario scenario,
            @ForAll("texts") Succession texts) {
        var halves = portfolio.projects().splitAt(cut);
        YearTable first = project(new Portfolio(halves._1), scenario, texts, Grouping.DISTRICT)
                .total();
        YearTable second = project(new Portfolio(halves._2), scenario, texts, Grouping.DISTRICT)
                .total();
        assertThat(first.plus(second))
                .isEqualTo(
                        project(portfolio, scenario, texts, Grouping.DISTRICT).total());
    }

    @Property(tries = TRIES)
    void evaluating_a_figure_gives_its_value(
            @ForAll Project project,
            @ForAll Scenario scenario,
            @ForAll Series series,
            @ForAll("texts") Succession texts) {
        for (ProjectYear year : model(scenario, texts).years(project)) {
            year.figure(series).forEach(figure -> assertThat(figure.evaluate()).isEqualTo(figure.value()));
        }
    }

    @Property(tries = TRIES)
    void a_next_cycle_opens_in_time_and_its_years_are_its_total(
            @ForAll Portfolio portfolio,
            @ForAll Scenario scenario,
            @ForAll YearMonth from,
            @ForAll("texts") Succession texts) {
        for (NextCycle next : new NextCycles(model(scenario, texts)).from(from, portfolio)) {
            assertThat(next.cycle().opening()).isAfterOrEqualTo(from);
            assertThat(next.years().map(NextCycle.Year::budget).fold(Yuan.ZERO, Yuan::plus))
                    .isEqualTo(next.total());
        }
    }
}
