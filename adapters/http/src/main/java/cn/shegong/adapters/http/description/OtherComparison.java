package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 对照: the first beside one of a list.
 *
 * @param second the other's projection
 * @param steps from the one to the other
 * @param orderFree the same, each share whatever the order
 * @param totals the steps over all districts, in the order of the years; last what they come to together
 * @param adjustmentCost what adjustments cost in all
 * @param incidence how many projects it touches
 */
public record OtherComparison(
        Projection second,
        List<Step> steps,
        List<Step> orderFree,
        List<StepTotal> totals,
        AdjustmentCosts adjustmentCost,
        Incidence incidence) {}
