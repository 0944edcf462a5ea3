package cn.shegong.simulation.analysis;

import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.ProjectYear;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 基准试算: by the reference model.
 *
 * @param portfolio whose budgets are asked for
 * @param succession the text of measures of every scenario asked about, and its successors
 */
public record ReferenceBudgeting(Portfolio portfolio, Succession succession) implements Budgeting {

    @Override
    public DistrictYears under(Scenario scenario) {
        var projector = new Projector(ReferenceModel.of(scenario, succession));
        return DistrictYears.of(projector.project(portfolio, Grouping.DISTRICT, done -> {}));
    }

    @Override
    public Seq<RowYears> rows(Scenario scenario) {
        ReferenceModel model = ReferenceModel.of(scenario, succession);
        return portfolio.projects().map(project -> row(project, model));
    }

    /**
     * {@return what one row costs by fiscal year}
     *
     * @param project any
     * @param model that answers for it
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit into 64-bit fen
     */
    public static RowYears row(Project project, ReferenceModel model) {
        Vector<ProjectYear> years = model.years(project).toVector();
        return new RowYears(
                project,
                years.map(year -> ((Amount.Money) year.amount(Series.BUDGET)).yuan()),
                years.map(year -> year.slices()
                        .filter(slice -> slice.cost().isAtFloor())
                        .map(slice ->
                                slice.months().postMonths(slice.cost().heads()).whole())
                        .sum()
                        .longValue()));
    }

    @Override
    public Budgeting of(Portfolio other) {
        return new ReferenceBudgeting(other, succession);
    }
}
