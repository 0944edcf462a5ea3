package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 测算问题: budgets by group and fiscal year.
 *
 * @param scenario 情景, the scenario; its keys are those of scenario.yaml
 * @param projects 项目, projects; keys are the columns of projects.csv, cells text or whole numbers
 * @param needs 需求, needs by norm; keys are the columns of needs.csv; one of projects and needs is there
 * @param by district (default), field, category, norm, project or a column
 * @param draws how many draws of what the scenario leaves uncertain; without it, none
 * @param seed of the draws; one seed gives one answer
 * @param cap CNY, of which the chance of exceeding is asked
 */
public record ProjectionBody(
        ScenarioBody scenario,
        List<Map<String, Object>> projects,
        List<Map<String, Object>> needs,
        String by,
        Integer draws,
        Long seed,
        String cap) {}
