package cn.shegong.simulation.analysis;

import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.NeedSettings;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;

/**
 * 年度比较: what lies between two years of one scenario, by district.
 *
 * <p>The first step is the change that contracts alone make: no growth, no adjustments, standards as published, no
 * district standards. Each further step adds one of these. Only the added ones have an order, so that the order-free values keep
 * the first step as it is (疑义: the policy names no game; without contracts there is nothing that could grow or rise).
 *
 * @param budgeting of the portfolio
 * @param portfolio the same, whose needs are also run without growth
 * @param scenario over whose horizon both years lie
 * @param earlier the fiscal year from whose budgets the steps lead
 * @param later the fiscal year to whose budgets they lead
 */
public record BetweenYears(Budgeting budgeting, Portfolio portfolio, Scenario scenario, int earlier, int later) {

    private static final Vector<Step> ADDED = Vector.of(Step.NEED, Step.PRICE, Step.STANDARDS);
    private static final int ALL = (1 << ADDED.size()) - 1;

    /**
     * @param budgeting of the portfolio
     * @param portfolio the same, whose needs are also run without growth
     * @param scenario over whose horizon both years lie
     * @param earlier the fiscal year from whose budgets the steps lead
     * @param later the fiscal year to whose budgets they lead
     * @throws IllegalArgumentException if a year is not of the horizon
     */
    public BetweenYears {
        if (!scenario.horizon().years().contains(earlier)
                || !scenario.horizon().years().contains(later)) {
            throw new IllegalArgumentException("not years of the horizon: " + earlier + ", " + later);
        }
    }

    /**
     * {@return the steps contracts, need, price and standards, which add up to the later year's budgets less the
     * earlier's}
     *
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Waterfall waterfall() {
        Budgeting still = budgeting.of(portfolio.withoutGrowth());
        Coalitions added = Coalitions.of(
                ADDED.size(),
                subset -> has(subset, Step.NEED)
                        ? budgeting.under(with(subset)).change(earlier, later)
                        : still.under(with(subset)).change(earlier, later));
        DistrictYears without = budgeting
                .under(with(ALL, scenario.standards().under(Vector.empty())))
                .change(earlier, later);
        return Waterfall.of(ADDED, added, without)
                .after(Vector.of(Tuple.of(Step.CONTRACTS, added.runs().head())));
    }

    /** Once added, the standards are month by month what they are in the scenario, whether or not prices are. */
    private Scenario with(int subset) {
        return with(
                subset,
                has(subset, Step.STANDARDS)
                        ? scenario.standards().under(scenario.adjustments())
                        : new StandardsRule.Held());
    }

    private Scenario with(int subset, StandardsRule rule) {
        boolean standards = has(subset, Step.STANDARDS);
        CostSettings cost = scenario.cost();
        return new Scenario(
                scenario.name(),
                scenario.measures(),
                scenario.horizon(),
                scenario.pricing(),
                standards ? cost : new CostSettings(cost.costing(), cost.onCost(), HashMap.empty()),
                has(subset, Step.NEED)
                        ? scenario.need()
                        : new NeedSettings(scenario.need().end(), Percentage.ZERO),
                rule,
                has(subset, Step.PRICE) ? scenario.adjustments() : Vector.empty());
    }

    private static boolean has(int subset, Step step) {
        return (subset & 1 << ADDED.indexOf(step)) != 0;
    }
}
