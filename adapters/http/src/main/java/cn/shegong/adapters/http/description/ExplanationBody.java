package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 解释问题: how a figure comes about.
 *
 * @param scenario 情景, the scenario; its keys are those of scenario.yaml
 * @param projects 项目, projects; keys are the columns of projects.csv, cells text or whole numbers
 * @param needs 需求, needs by norm; keys are the columns of needs.csv; one of projects and needs is there
 * @param series budget, pay, labour, labourOwed, supervision, floorTopUp
 * @param year the fiscal year
 * @param district of one district
 * @param project of one project
 * @param depth how many levels of the tree to open
 */
public record ExplanationBody(
        ScenarioBody scenario,
        List<Map<String, Object>> projects,
        List<Map<String, Object>> needs,
        String series,
        int year,
        String district,
        String project,
        Integer depth) {}
