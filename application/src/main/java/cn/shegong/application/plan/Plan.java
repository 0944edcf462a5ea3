package cn.shegong.application.plan;

import cn.shegong.application.input.Place;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.simulation.analysis.Budgeting;
import cn.shegong.simulation.kernel.CompiledScenario;
import cn.shegong.simulation.kernel.KernelBudgeting;
import cn.shegong.simulation.kernel.KernelProjector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/**
 * 方案: a portfolio under a scenario and its measures: all that a projection is computed from.
 *
 * @param places where each project's row stands; nothing computed depends on it
 */
public record Plan(CompiledScenario compiled, Portfolio portfolio, Map<ProjectId, Place> places) {

    /** A plan made in a program: its projects stand in no file. */
    public static Plan of(Scenario scenario, Succession succession, Portfolio portfolio) {
        return new Plan(compiled(scenario, succession), portfolio, HashMap.empty());
    }

    private static CompiledScenario compiled(Scenario scenario, Succession succession) {
        return CompiledScenario.of(ReferenceModel.of(scenario, succession));
    }

    public Scenario scenario() {
        return model().scenario();
    }

    public Succession succession() {
        return model().succession();
    }

    /** The same portfolio under another scenario of the same measures. */
    public Plan under(Scenario other) {
        return new Plan(compiled(other, succession()), portfolio, places);
    }

    /** Runs its portfolio under other scenarios. */
    public Budgeting budgeting() {
        return new KernelBudgeting(portfolio, succession());
    }

    /** Projects its portfolio. */
    public KernelProjector projector() {
        return new KernelProjector(compiled);
    }

    /** The model that answers for it. */
    public ReferenceModel model() {
        return compiled.model();
    }
}
