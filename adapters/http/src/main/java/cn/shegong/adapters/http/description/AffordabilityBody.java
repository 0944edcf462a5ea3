package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 承受力问题: the largest uplift within a cap.
 *
 * @param scenario 情景, the scenario
 * @param projects 项目, projects; one of projects and needs is there
 * @param needs 需求, needs by norm; one of projects and needs is there
 * @param adjustment of the uplift that is sought
 * @param year in which the cap holds
 * @param cap 上限
 * @param district of one district; else all
 */
public record AffordabilityBody(
        ScenarioBody scenario,
        @Schema(requiredMode = NOT_REQUIRED) List<ProjectRow> projects,
        @Schema(requiredMode = NOT_REQUIRED) List<NeedRow> needs,
        Month adjustment,
        YearOrAll year,
        Yuan cap,
        @Schema(requiredMode = NOT_REQUIRED) String district) {}
