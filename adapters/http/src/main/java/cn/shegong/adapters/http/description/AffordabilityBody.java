package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 承受力问题: the largest uplift within a cap.
 *
 * @param scenario 情景, the scenario; its keys are those of scenario.yaml
 * @param projects 项目, projects; keys are the columns of projects.csv, cells text or whole numbers
 * @param needs 需求, needs by norm; keys are the columns of needs.csv; one of projects and needs is there
 * @param adjustment the month of the uplift that is sought
 * @param year a year, or all
 * @param cap CNY, such as 1500000.00
 * @param district of one district
 */
public record AffordabilityBody(
        ScenarioBody scenario,
        List<Map<String, Object>> projects,
        List<Map<String, Object>> needs,
        String adjustment,
        Object year,
        String cap,
        String district) {}
