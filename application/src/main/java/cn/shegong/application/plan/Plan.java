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
 * @param compiled the scenario and its measures, as the kernel takes them
 * @param portfolio the projects and needs
 * @param places where each project's row stands; nothing computed depends on it
 */
public record Plan(CompiledScenario compiled, Portfolio portfolio, Map<ProjectId, Place> places) {

    /**
     * {@return a plan made in a program: its projects stand in no file}
     *
     * @param scenario what is assumed about the years ahead
     * @param succession the scenario's text of measures and its successors
     * @param portfolio the projects and needs
     */
    public static Plan of(Scenario scenario, Succession succession, Portfolio portfolio) {
        return new Plan(compiled(scenario, succession), portfolio, HashMap.empty());
    }

    private static CompiledScenario compiled(Scenario scenario, Succession succession) {
        return CompiledScenario.of(ReferenceModel.of(scenario, succession));
    }

    /** {@return what is assumed about the years ahead} */
    public Scenario scenario() {
        return model().scenario();
    }

    /** {@return the scenario's text of measures and its successors} */
    public Succession succession() {
        return model().succession();
    }

    /**
     * {@return the same portfolio under another scenario of the same measures}
     *
     * @param other the scenario instead
     */
    public Plan under(Scenario other) {
        return new Plan(compiled(other, succession()), portfolio, places);
    }

    /** {@return what runs its portfolio under other scenarios} */
    public Budgeting budgeting() {
        return new KernelBudgeting(portfolio, succession());
    }

    /** {@return what projects its portfolio} */
    public KernelProjector projector() {
        return new KernelProjector(compiled);
    }

    /** {@return the model that answers for it} */
    public ReferenceModel model() {
        return compiled.model();
    }
}
