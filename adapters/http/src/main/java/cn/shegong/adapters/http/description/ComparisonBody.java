package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 比较问题: against another scenario, or two years; one of the two.
 *
 * @param scenario 情景, the scenario; its keys are those of scenario.yaml
 * @param projects 项目, projects; keys are the columns of projects.csv, cells text or whole numbers
 * @param needs 需求, needs by norm; keys are the columns of needs.csv; one of projects and needs is there
 * @param against the other scenario
 * @param years the earlier and the later
 */
public record ComparisonBody(
        ScenarioBody scenario,
        List<Map<String, Object>> projects,
        List<Map<String, Object>> needs,
        ScenarioBody against,
        List<Integer> years) {}
