package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 解释问题: how a figure comes about.
 *
 * @param scenario 情景, the scenario
 * @param projects 项目, projects; one of projects and needs is there
 * @param needs 需求, needs by norm; one of projects and needs is there
 * @param series 指标
 * @param year the fiscal year
 * @param district of one district
 * @param project of one project
 * @param depth how many levels of the tree to open; all by default
 */
public record ExplanationBody(
        ScenarioBody scenario,
        @Schema(requiredMode = NOT_REQUIRED) List<ProjectRow> projects,
        @Schema(requiredMode = NOT_REQUIRED) List<NeedRow> needs,
        SeriesName series,
        int year,
        @Schema(requiredMode = NOT_REQUIRED) String district,
        @Schema(requiredMode = NOT_REQUIRED) String project,
        @Schema(requiredMode = NOT_REQUIRED) Integer depth) {}
