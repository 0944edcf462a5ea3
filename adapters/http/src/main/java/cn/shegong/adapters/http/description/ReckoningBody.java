package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 速算问题: what one per cent more at one adjustment costs.
 *
 * @param scenario 情景, the scenario
 * @param projects 项目, projects; one of projects and needs is there
 * @param needs 需求, needs by norm; one of projects and needs is there
 * @param adjustment of the adjustment
 * @param district the projects of one district alone; all by default
 */
public record ReckoningBody(
        ScenarioBody scenario,
        @Schema(requiredMode = NOT_REQUIRED) List<ProjectRow> projects,
        @Schema(requiredMode = NOT_REQUIRED) List<NeedRow> needs,
        Month adjustment,
        @Schema(requiredMode = NOT_REQUIRED) String district) {}
