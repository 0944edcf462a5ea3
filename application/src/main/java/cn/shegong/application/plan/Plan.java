package cn.shegong.application.plan;

import cn.shegong.application.input.Place;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.simulation.analysis.Budgeting;
import cn.shegong.simulation.kernel.KernelBudgeting;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/**
 * 方案: a portfolio under a scenario and its measures: all that a projection is computed from.
 *
 * @param places where each project's row stands; nothing computed depends on it
 */
public record Plan(Scenario scenario, Succession succession, Portfolio portfolio, Map<ProjectId, Place> places) {

    /** A plan made in a program: its projects stand in no file. */
    public static Plan of(Scenario scenario, Succession succession, Portfolio portfolio) {
        return new Plan(scenario, succession, portfolio, HashMap.empty());
    }

    /** The same portfolio under another scenario of the same measures. */
    public Plan under(Scenario other) {
        return new Plan(other, succession, portfolio, places);
    }

    /** Runs its portfolio under other scenarios. */
    public Budgeting budgeting() {
        return new KernelBudgeting(portfolio, succession);
    }

    /** The model that answers for it. */
    public ReferenceModel model() {
        return ReferenceModel.of(scenario, succession);
    }
}
