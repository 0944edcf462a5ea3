package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 测算问题: budgets by group and fiscal year.
 *
 * @param scenario 情景, the scenario
 * @param projects 项目, projects; one of projects and needs is there
 * @param needs 需求, needs by norm; one of projects and needs is there
 * @param by district (default), field, category, norm, project, or a further column; or two of them
 * @param district the projects of one district alone; all by default
 * @param draws how many draws of what the scenario leaves uncertain; without it, none
 * @param seed of the draws; one seed gives one answer
 * @param cap of which the chance of exceeding is asked
 */
public record ProjectionBody(
        ScenarioBody scenario,
        @Schema(requiredMode = NOT_REQUIRED) List<ProjectRow> projects,
        @Schema(requiredMode = NOT_REQUIRED) List<NeedRow> needs,
        @Schema(requiredMode = NOT_REQUIRED) GroupBy by,
        @Schema(requiredMode = NOT_REQUIRED) String district,
        @Schema(requiredMode = NOT_REQUIRED) Integer draws,
        @Schema(requiredMode = NOT_REQUIRED) Long seed,
        @Schema(requiredMode = NOT_REQUIRED) Yuan cap) {}
