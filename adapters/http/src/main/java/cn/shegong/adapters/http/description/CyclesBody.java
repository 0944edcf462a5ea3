package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 下一周期问题: each project's next purchase cycle.
 *
 * @param scenario 情景, the scenario
 * @param projects 项目, projects; one of projects and needs is there
 * @param needs 需求, needs by norm; one of projects and needs is there
 * @param from the earliest opening; the first month of the horizon by default
 * @param district the projects of one district alone; all by default
 */
public record CyclesBody(
        ScenarioBody scenario,
        @Schema(requiredMode = NOT_REQUIRED) List<ProjectRow> projects,
        @Schema(requiredMode = NOT_REQUIRED) List<NeedRow> needs,
        @Schema(requiredMode = NOT_REQUIRED) Month from,
        @Schema(requiredMode = NOT_REQUIRED) String district) {}
