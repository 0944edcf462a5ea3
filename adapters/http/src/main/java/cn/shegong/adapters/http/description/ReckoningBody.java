package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 速算问题: what one per cent more at one adjustment costs.
 *
 * @param scenario 情景, the scenario; its keys are those of scenario.yaml
 * @param projects 项目, projects; keys are the columns of projects.csv, cells text or whole numbers
 * @param needs 需求, needs by norm; keys are the columns of needs.csv; one of projects and needs is there
 * @param adjustment the month of the adjustment
 */
public record ReckoningBody(
        ScenarioBody scenario,
        List<Map<String, Object>> projects,
        List<Map<String, Object>> needs,
        String adjustment) {}
