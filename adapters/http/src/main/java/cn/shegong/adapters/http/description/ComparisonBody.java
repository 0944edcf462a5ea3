package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 比较问题: against other scenarios or plans, or two years; one of the two.
 *
 * @param scenario 情景, the scenario
 * @param projects 项目, projects; one of projects and needs is there
 * @param needs 需求, needs by norm; one of projects and needs is there
 * @param against another scenario or plan, or a list of them; a plan without a scenario stands under the first
 * @param years the one from which and the one to which
 * @param district the projects of one district alone; all by default
 */
public record ComparisonBody(
        ScenarioBody scenario,
        @Schema(requiredMode = NOT_REQUIRED) List<ProjectRow> projects,
        @Schema(requiredMode = NOT_REQUIRED) List<NeedRow> needs,
        @Schema(requiredMode = NOT_REQUIRED) Against against,
        @Schema(requiredMode = NOT_REQUIRED) List<Integer> years,
        @Schema(requiredMode = NOT_REQUIRED) String district) {}
