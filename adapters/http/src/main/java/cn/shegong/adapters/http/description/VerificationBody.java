package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 核验问题: an answer as it was given, and what it was asked of.
 *
 * @param answer as it was given, whole, in JSON
 * @param scenario 情景, the scenario, where the answer is of one
 * @param projects 项目, projects
 * @param needs 需求, needs by norm
 * @param against the other scenario or plan, or all of them, of an answer that compares
 * @param proposals of an answer of checks
 * @param roster of an answer of checks
 * @param rows of an answer of staffing
 */
public record VerificationBody(
        Map<String, Object> answer,
        @Schema(requiredMode = NOT_REQUIRED) ScenarioBody scenario,
        @Schema(requiredMode = NOT_REQUIRED) List<ProjectRow> projects,
        @Schema(requiredMode = NOT_REQUIRED) List<NeedRow> needs,
        @Schema(requiredMode = NOT_REQUIRED) Against against,
        @Schema(requiredMode = NOT_REQUIRED) List<Map<String, Object>> proposals,
        @Schema(requiredMode = NOT_REQUIRED) List<Map<String, Object>> roster,
        @Schema(requiredMode = NOT_REQUIRED) List<StaffingRow> rows) {}
