package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 比较答复.
 *
 * @param first the projection
 * @param second the other's, where one is compared
 * @param compared the two years
 * @param others each of a list beside the first, where a list is compared; the following stand in each of them
 * @param steps from the one to the other
 * @param orderFree the same, each share whatever the order
 * @param totals the steps over all districts, in the order of the years; last what they come to together
 * @param adjustmentCost what adjustments cost in all
 * @param incidence how many projects it touches; none between years
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record ComparisonAnswer(
        Projection first,
        @Schema(requiredMode = NOT_REQUIRED) Projection second,
        @Schema(requiredMode = NOT_REQUIRED) List<Integer> compared,
        @Schema(requiredMode = NOT_REQUIRED) List<OtherComparison> others,
        @Schema(requiredMode = NOT_REQUIRED) List<Step> steps,
        @Schema(requiredMode = NOT_REQUIRED) List<Step> orderFree,
        @Schema(requiredMode = NOT_REQUIRED) List<StepTotal> totals,
        @Schema(requiredMode = NOT_REQUIRED) AdjustmentCosts adjustmentCost,
        @Schema(requiredMode = NOT_REQUIRED) Incidence incidence,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
