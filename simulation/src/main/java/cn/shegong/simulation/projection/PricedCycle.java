package cn.shegong.simulation.projection;

import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.Cycle;
import io.vavr.collection.Seq;

/**
 * 已定价的周期: a cycle with what it costs.
 *
 * @param cycle its opening and its months
 * @param text the measures in force at its opening
 * @param runs runs of months at one vintage, in order, without gaps, at least one
 */
public record PricedCycle(Cycle cycle, Measures text, Seq<Run> runs) {

    /**
     * A run of months at one vintage.
     *
     * @param from months of the cycle before it, 0 or more
     * @param to months of the cycle to its end, more than from
     * @param cost what the project costs a year at the vintage
     */
    public record Run(int from, int to, AnnualCost cost) {}

    /** {@return what the cycle costs a year at its opening} */
    public AnnualCost atOpening() {
        return runs.head().cost();
    }
}
