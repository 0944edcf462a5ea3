package cn.shegong.simulation.kernel;

import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import java.util.function.LongConsumer;

/** 测算: projects a portfolio by the kernel, and by the reference where that is not for it. */
public record KernelProjector(CompiledScenario scenario) {

    public KernelProjector(ReferenceModel model) {
        this(CompiledScenario.of(model));
    }

    /**
     * @param done told of each project, perhaps by several threads
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Projection project(Portfolio portfolio, Grouping by, LongConsumer done) {
        ReferenceModel model = scenario.model();
        CompiledPortfolio compiled = PortfolioCompiler.compile(portfolio, project -> by.of(project, model));
        return new Kernel(compiled, by, Workers.forRows(portfolio.projects().size()))
                .project(scenario, done)
                .getOrElse(() -> new Projector(model).project(portfolio, by, done));
    }
}
