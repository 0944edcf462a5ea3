package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 期限问题: what is due about each cycle, and who is late.
 *
 * @param scenario 情景, the scenario
 * @param projects 项目, projects; one of projects and needs is there
 * @param needs 需求, needs by norm; one of projects and needs is there
 * @param asOf the day on which it is asked, such as 2026-11-24; today in Shenzhen by default
 * @param within months ahead, 1 to 1200: what is due in them, beside what is late; all by default
 * @param district the projects of one district alone; all by default
 */
public record DeadlinesBody(
        ScenarioBody scenario,
        @Schema(requiredMode = NOT_REQUIRED) List<ProjectRow> projects,
        @Schema(requiredMode = NOT_REQUIRED) List<NeedRow> needs,
        @Schema(requiredMode = NOT_REQUIRED) String asOf,
        @Schema(requiredMode = NOT_REQUIRED) Integer within,
        @Schema(requiredMode = NOT_REQUIRED) String district) {}
