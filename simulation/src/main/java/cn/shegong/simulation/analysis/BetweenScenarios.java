package cn.shegong.simulation.analysis;

import cn.shegong.domain.budget.CostSettings;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import io.vavr.Function1;
import io.vavr.collection.Vector;

/**
 * 情景比较: what lies between two scenarios on one portfolio, by district and year; each step switches one group of
 * settings from the first's to the second's.
 *
 * @param budgeting of the one portfolio
 * @param first from whose budgets the steps lead
 * @param second to whose budgets they lead
 */
public record BetweenScenarios(Budgeting budgeting, Scenario first, Scenario second) {

    private static final Vector<Step> STEPS =
            Vector.of(Step.NEED, Step.TERMS, Step.PRICE, Step.ON_COST, Step.STANDARDS);
    private static final int ALL = (1 << STEPS.size()) - 1;

    /**
     * @param budgeting of the one portfolio
     * @param first from whose budgets the steps lead
     * @param second to whose budgets they lead
     * @throws IllegalArgumentException if their horizons or measures differ
     */
    public BetweenScenarios {
        if (!first.horizon().equals(second.horizon()) || !first.measures().equals(second.measures())) {
            throw new IllegalArgumentException("two scenarios are compared over one horizon and one text of measures");
        }
    }

    /**
     * {@return the steps need, terms, price, on-cost and standards, which add up to the second's budgets less the
     * first's}
     *
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Waterfall waterfall() {
        // Scenarios that differ in little mix to few: each is run once.
        var run = Function1.of(budgeting::under).memoized();
        return Waterfall.of(
                STEPS,
                Coalitions.of(STEPS.size(), subset -> run.apply(mixed(subset))),
                run.apply(mixed(ALL, second.standards().under(first.adjustments()))));
    }

    /**
     * {@return how many projects cost more, less and the same by the second, and what stands at the floor by each}
     *
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit into 64-bit fen
     */
    public Incidence incidence() {
        return IncidenceCount.between(
                budgeting.rows(first), budgeting.rows(second), first.horizon().years());
    }

    /** The first scenario with some steps of the second, by bit; the city's standards are whole those of one of them. */
    private Scenario mixed(int subset) {
        Scenario whose = from(subset, Step.STANDARDS);
        return mixed(subset, whose.standards().under(whose.adjustments()));
    }

    private Scenario mixed(int subset, StandardsRule standards) {
        CostSettings cost = new CostSettings(
                from(subset, Step.TERMS).cost().costing(),
                from(subset, Step.ON_COST).cost().onCost(),
                from(subset, Step.STANDARDS).cost().districtStandards());
        return new Scenario(
                first.name(),
                first.measures(),
                first.horizon(),
                from(subset, Step.TERMS).pricing(),
                cost,
                from(subset, Step.NEED).need(),
                standards,
                from(subset, Step.PRICE).adjustments());
    }

    private Scenario from(int subset, Step step) {
        return (subset & 1 << STEPS.indexOf(step)) == 0 ? first : second;
    }
}
