package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 比较答复.
 *
 * @param first the projection
 * @param second the other scenario's
 * @param compared the two years
 * @param steps from the one to the other
 * @param orderFree the same, each share whatever the order
 * @param totals the steps over all districts, in the order of the years; last what they come to together
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record ComparisonAnswer(
        Projection first,
        @Schema(requiredMode = NOT_REQUIRED) Projection second,
        @Schema(requiredMode = NOT_REQUIRED) List<Integer> compared,
        List<Step> steps,
        List<Step> orderFree,
        List<StepTotal> totals,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
