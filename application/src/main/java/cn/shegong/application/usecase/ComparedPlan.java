package cn.shegong.application.usecase;

import cn.shegong.application.answer.Comparison;
import cn.shegong.application.plan.Against;
import cn.shegong.application.plan.Plan;
import cn.shegong.domain.figure.Basis;
import cn.shegong.simulation.analysis.BetweenPlans;
import cn.shegong.simulation.analysis.BetweenScenarios;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.scenario.Horizon;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 一项对照: a plan beside another scenario or plan, over the years that both hold.
 *
 * @param first over those years
 * @param second over those years
 * @param against with what the first is compared
 * @param isShorter whether one of them holds further years
 */
record ComparedPlan(Plan first, Plan second, Against against, boolean isShorter) {

    /**
     * @throws IllegalArgumentException if they share no year, or a second scenario has another horizon
     */
    static ComparedPlan of(Plan plan, Against against) {
        Plan other = against.plan(plan).in(plan.onlyDistrict());
        Horizon own = plan.scenario().horizon();
        Horizon others = other.scenario().horizon();
        Horizon shared = own.shared(others)
                .getOrElseThrow(() -> new IllegalArgumentException("no year is of both plans: " + own + ", " + others));
        return new ComparedPlan(over(plan, shared), over(other, shared), against, !own.equals(others));
    }

    private static Plan over(Plan plan, Horizon years) {
        return plan.scenario().horizon().equals(years)
                ? plan
                : plan.under(plan.scenario().withHorizon(years));
    }

    /** The names tell the two apart. */
    Comparison between(String own, String other) {
        DistrictYears before = DistrictYears.of(projection(first));
        DistrictYears after = DistrictYears.of(projection(second));
        if (against instanceof Against.ByScenario) {
            var scenarios = new BetweenScenarios(first.budgeting(), first.scenario(), second.scenario());
            return new Comparison(
                    new Comparison.Side(own, before),
                    new Comparison.Side(other, after),
                    scenarios.waterfall(),
                    Option.some(scenarios.incidence()));
        }
        var plans = new BetweenPlans(first.budgeting(), side(first), side(second));
        return new Comparison(
                new Comparison.Side(own, before.over(plans.districts())),
                new Comparison.Side(other, after.over(plans.districts())),
                plans.waterfall(),
                Option.some(plans.incidence()));
    }

    private static BetweenPlans.Side side(Plan plan) {
        return new BetweenPlans.Side(plan.portfolio(), plan.scenario());
    }

    static Projection projection(Plan plan) {
        return plan.projector().project(plan.portfolio(), Grouping.DISTRICT, done -> {});
    }

    /** What must be known of the second, and of both beside each other. */
    Seq<Notice> notices() {
        Horizon years = first.scenario().horizon();
        Option<Notice> shared = Option.when(
                isShorter,
                () -> new Notice(Notice.Code.SHARED_YEARS, years.years().map(String::valueOf), Basis.ARITHMETIC));
        Option<Notice> taken = Option.when(
                against instanceof Against.ByPlan by && by.takesScenario(),
                () -> new Notice(
                        Notice.Code.SCENARIO_TAKEN, Vector.of(second.scenario().name()), Basis.ARITHMETIC));
        return second.notices().all().appendAll(shared).appendAll(taken);
    }
}
