package cn.shegong.simulation.analysis;

import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;

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
    public Budgeting of(Portfolio other) {
        return new ReferenceBudgeting(other, succession);
    }
}
