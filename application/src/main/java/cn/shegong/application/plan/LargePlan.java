package cn.shegong.application.plan;

import cn.shegong.domain.measures.Succession;
import cn.shegong.simulation.kernel.CompiledScenario;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;

/**
 * 大方案: a plan whose portfolio is too long for an object a project. It answers projections by district; whatever needs
 * the projects themselves takes a {@link Plan}.
 *
 * @param compiled the scenario and its measures, as the kernel takes them
 * @param portfolio whose projects are rows of columns
 */
public record LargePlan(CompiledScenario compiled, ColumnPortfolio portfolio) {

    /** {@return what is assumed about the years ahead} */
    public Scenario scenario() {
        return model().scenario();
    }

    /** {@return the scenario's text of measures and its successors} */
    public Succession succession() {
        return model().succession();
    }

    /** {@return the model that answers for it} */
    public ReferenceModel model() {
        return compiled.model();
    }
}
