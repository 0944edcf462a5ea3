package cn.shegong.simulation.kernel;

import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import java.util.function.LongConsumer;

/**
 * 测算: projects a portfolio by the kernel, and by the reference where that is not for it.
 *
 * @param scenario compiled, for this and other portfolios
 */
public record KernelProjector(CompiledScenario scenario) {

    /**
     * Compiles the model.
     *
     * @param model the scenario and its texts
     */
    public KernelProjector(ReferenceModel model) {
        this(CompiledScenario.of(model));
    }

    /**
     * {@return the budgets by group and fiscal year}
     *
     * @param portfolio all projects that are projected
     * @param by what the groups are
     * @param done told of how many more projects are done, perhaps by several threads
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Projection project(Portfolio portfolio, Grouping by, LongConsumer done) {
        ReferenceModel model = scenario.model();
        return project(portfolio, PortfolioCompiler.compile(portfolio, project -> by.of(project, model)), by, done);
    }

    /**
     * {@return the budgets by group and fiscal year}
     *
     * @param portfolio all projects that are projected
     * @param compiled the same in its groups
     * @param by what the groups are
     * @param done told of how many more projects are done, perhaps by several threads
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Projection project(Portfolio portfolio, CompiledPortfolio compiled, Grouping by, LongConsumer done) {
        return new Kernel(compiled, by, Workers.forRows(portfolio.projects().size()))
                .project(scenario, done)
                .getOrElse(() -> new Projector(scenario.model()).project(portfolio, by, done));
    }
}
