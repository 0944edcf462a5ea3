package cn.shegong.simulation.projection;

import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/**
 * 下一周期预算: for each project, the first cycle that it opens in or after a month.
 *
 * @param model that staffs and prices the cycles
 */
public record NextCycles(ReferenceModel model) {

    /**
     * {@return the cycles in the portfolio's order; a project that opens none is left out}
     *
     * @param month from which on a cycle opens
     * @param portfolio whose projects are asked
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Seq<NextCycle> from(YearMonth month, Portfolio portfolio) {
        return portfolio.projects().flatMap(project -> next(project, month));
    }

    private Option<NextCycle> next(Project project, YearMonth month) {
        YearMonth late = month.isAfter(project.contract().start())
                ? month
                : project.contract().start();
        return project.contract()
                .cyclesBefore(late.plusMonths(CycleLength.MOST), model::usualLength)
                .find(cycle -> !cycle.opening().isBefore(month))
                .map(cycle -> next(project, cycle));
    }

    private NextCycle next(Project project, Cycle cycle) {
        PricedCycle priced = model.price(project, cycle);
        Vector<NextCycle.Year> years = Vector.rangeClosed(
                        cycle.opening().getYear(), cycle.end().minusMonths(1).getYear())
                .map(year -> new NextCycle.Year(year, budget(project, year, priced)));
        return new NextCycle(
                project,
                cycle,
                priced.atOpening().heads().whole(),
                priced.atOpening().budget().yuan(),
                Yuan.total(years.map(NextCycle.Year::budget)),
                years);
    }

    private static Yuan budget(Project project, int year, PricedCycle priced) {
        return ProjectYear.of(project, year, Vector.of(priced))
                .figure(Series.BUDGET)
                .get()
                .yuan();
    }
}
