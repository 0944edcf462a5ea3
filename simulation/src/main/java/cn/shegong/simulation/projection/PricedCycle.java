package cn.shegong.simulation.projection;

import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.Cycle;
import io.vavr.collection.Seq;

/**
 * 已定价的周期: a cycle with what it costs.
 *
 * @param text the measures in force at its opening
 * @param runs runs of months at one vintage, in order, without gaps
 */
public record PricedCycle(Cycle cycle, Measures text, Seq<Run> runs) {

    /**
     * A run of months at one vintage.
     *
     * @param from months of the cycle before it
     * @param to months of the cycle to its end
     * @param cost a year
     */
    public record Run(int from, int to, AnnualCost cost) {}

    /** What the cycle costs a year at its opening. */
    public AnnualCost atOpening() {
        return runs.head().cost();
    }
}
