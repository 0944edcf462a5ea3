package cn.shegong.application.plan;

import cn.shegong.domain.measures.Succession;
import cn.shegong.simulation.kernel.CompiledScenario;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;

/**
 * 大方案: a plan whose portfolio is too long for an object a project. It answers projections by district; whatever needs
 * the projects themselves takes a {@link Plan}.
 */
public record LargePlan(CompiledScenario compiled, ColumnPortfolio portfolio) {

    public Scenario scenario() {
        return model().scenario();
    }

    public Succession succession() {
        return model().succession();
    }

    public ReferenceModel model() {
        return compiled.model();
    }
}
