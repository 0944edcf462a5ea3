package cn.shegong.simulation.kernel;

import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.analysis.Budgeting;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.analysis.ReferenceBudgeting;
import cn.shegong.simulation.analysis.RowYears;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 试算: by the kernel on a portfolio compiled once, and by the reference where that is not for it. */
public final class KernelBudgeting implements Budgeting {

    private final Portfolio portfolio;
    private final Succession succession;
    private final Kernel kernel;

    /**
     * Compiles the portfolio, once for all scenarios.
     *
     * @param portfolio whose budgets are asked for
     * @param succession the text of measures of every scenario asked about, and its successors
     */
    public KernelBudgeting(Portfolio portfolio, Succession succession) {
        this.portfolio = portfolio;
        this.succession = succession;
        CompiledPortfolio compiled = PortfolioCompiler.compile(
                portfolio, project -> Option.some(project.district().name()));
        kernel = new Kernel(
                compiled,
                Grouping.DISTRICT,
                Workers.forRows(portfolio.projects().size()));
    }

    @Override
    public DistrictYears under(Scenario scenario) {
        return kernel.budgets(CompiledScenario.of(ReferenceModel.of(scenario, succession)))
                .map(fen -> districtYears(scenario, fen))
                .getOrElse(() -> new ReferenceBudgeting(portfolio, succession).under(scenario));
    }

    private DistrictYears districtYears(Scenario scenario, long[][] fen) {
        Vector<String> districts = kernel.portfolio().groups().map(Option::get);
        Vector<Integer> years = scenario.horizon().years();
        return new DistrictYears(
                districts,
                years,
                Vector.range(0, districts.size())
                        .map(district -> Vector.range(0, years.size()).map(year -> new Yuan(fen[district][year]))));
    }

    @Override
    public Seq<RowYears> rows(Scenario scenario) {
        RowCosting costing = new RowCosting(CompiledScenario.of(ReferenceModel.of(scenario, succession)));
        return portfolio.projects().toVector().map(costing::of);
    }

    @Override
    public Budgeting of(Portfolio other) {
        return new KernelBudgeting(other, succession);
    }
}
