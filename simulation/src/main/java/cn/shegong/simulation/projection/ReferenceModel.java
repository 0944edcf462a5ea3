package cn.shegong.simulation.projection;

import cn.shegong.domain.budget.ProjectCost;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.budget.Staffing;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.scenario.Horizon;
import cn.shegong.simulation.scenario.Pricing;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.Vintages;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/**
 * 基准模型: the readable way to every figure; explaining a figure is walking along what it computes.
 *
 * @param succession the scenario's text of measures and its successors
 */
public record ReferenceModel(Scenario scenario, Succession succession, Vintages vintages) {

    public static ReferenceModel of(Scenario scenario, Succession succession) {
        return new ReferenceModel(scenario, succession, Vintages.of(scenario, succession));
    }

    /** The project's years of the horizon, in order. */
    public Seq<ProjectYear> years(Project project) {
        Horizon horizon = scenario.horizon();
        Seq<PricedCycle> cycles = cycles(project, horizon.firstMonth(), horizon.end());
        return horizon.years().map(year -> ProjectYear.of(project, year, cycles));
    }

    /** The project's cycles with a month from {@code from} on and before {@code before}. */
    public Seq<PricedCycle> cycles(Project project, YearMonth from, YearMonth before) {
        return project.contract()
                .cyclesBefore(before, this::usualLength)
                .filter(cycle -> cycle.end().isAfter(from))
                .map(cycle -> price(project, cycle));
    }

    /** 疑义: a text's cycle length holds for the cycles that open under it. */
    public int usualLength(YearMonth opening) {
        return succession.at(opening).funds().cycle().value();
    }

    /**
     * 疑义: by pass-through each month takes everything from the text then in force, yet a cycle keeps its posts to its
     * end: so prices, standards and shares are each month's, and posts are the opening's.
     */
    PricedCycle price(Project project, Cycle cycle) {
        Measures text = succession.at(cycle.opening());
        Staff staff = new Staffing(scenario.need()).staff(project, cycle.opening(), text);
        ProjectCost cost = new ProjectCost(scenario.cost());
        return new PricedCycle(
                cycle,
                text,
                stretches(cycle)
                        .map(each ->
                                new PricedCycle.Run(each.from(), each.to(), cost.of(project, staff, each.vintage()))));
    }

    /** The cycle's runs of months at one vintage, in order, without gaps. */
    public Seq<Stretch> stretches(Cycle cycle) {
        if (scenario.pricing() == Pricing.LOCKED) {
            return Vector.of(new Stretch(0, cycle.months(), vintages.at(cycle.opening())));
        }
        Seq<YearMonth> changes = vintages.changesBetween(cycle.opening(), cycle.end());
        Seq<YearMonth> starts = changes.prepend(cycle.opening());
        Seq<YearMonth> ends = changes.append(cycle.end());
        return starts.zipWith(
                ends,
                (start, end) -> new Stretch(cycle.monthsBefore(start), cycle.monthsBefore(end), vintages.at(start)));
    }

    /**
     * Some months of a cycle at one vintage.
     *
     * @param from months of the cycle before it
     * @param to months of the cycle to its end
     */
    public record Stretch(int from, int to, Vintage vintage) {}
}
