package cn.shegong.simulation.analysis;

import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * 方案比较: what lies between two plans, by district and year: which rows entered, which left, which changed, under the
 * first's scenario; then the settings, as between scenarios.
 *
 * <p>A row's budget does not depend on other rows: so the first three steps are sums over the rows that they are about, and
 * only the settings are run in every order, over the second's rows.
 *
 * @param budgeting of any portfolio, under scenarios of both plans' measures
 * @param first from whose budgets the steps lead
 * @param second to whose budgets they lead
 */
public record BetweenPlans(Budgeting budgeting, Side first, Side second) {

    /**
     * A plan: a portfolio and what is assumed of it.
     *
     * @param portfolio whose ids tell which rows are of both plans
     * @param scenario over the years that are compared
     */
    public record Side(Portfolio portfolio, Scenario scenario) {}

    /**
     * {@return the steps entered, left and changed and then those between scenarios, which add up to the second's budgets
     * less the first's}
     *
     * @throws IllegalArgumentException if the scenarios' horizons or measures differ
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Waterfall waterfall() {
        Map<ProjectId, Project> before = byId(first);
        Map<ProjectId, Project> after = byId(second);
        Seq<Project> own = first.portfolio().projects();
        Seq<Project> others = second.portfolio().projects();
        Seq<Project> changed = others.filter(row -> before.get(row.id()).exists(former -> !former.equals(row)));
        Seq<Project> former = changed.flatMap(row -> before.get(row.id()));
        Waterfall settings =
                new BetweenScenarios(budgeting.of(second.portfolio()), first.scenario(), second.scenario()).waterfall();
        return settings.after(Vector.of(
                Tuple.of(Step.ENTERED, budgets(others.reject(row -> before.containsKey(row.id())))),
                Tuple.of(Step.LEFT, nothing().minus(budgets(own.reject(row -> after.containsKey(row.id()))))),
                Tuple.of(Step.CHANGED, budgets(changed).minus(budgets(former)))));
    }

    /**
     * {@return how many projects cost more, less and the same in the second, and what stands at the floor in each}
     *
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit into 64-bit fen
     */
    public Incidence incidence() {
        return IncidenceCount.between(
                budgeting.of(first.portfolio()).rows(first.scenario()),
                budgeting.of(second.portfolio()).rows(second.scenario()),
                first.scenario().horizon().years());
    }

    /** {@return the districts of both, the first's before the second's own} */
    public Vector<String> districts() {
        return first.portfolio()
                .districts()
                .appendAll(second.portfolio().districts())
                .map(District::name)
                .distinct()
                .toVector();
    }

    private static Map<ProjectId, Project> byId(Side side) {
        return side.portfolio().projects().toMap(Project::id, Function.identity());
    }

    private DistrictYears nothing() {
        return budgets(Vector.empty());
    }

    /** Under the first's scenario. */
    private DistrictYears budgets(Seq<Project> rows) {
        return budgeting.of(new Portfolio(rows)).under(first.scenario()).over(districts());
    }
}
