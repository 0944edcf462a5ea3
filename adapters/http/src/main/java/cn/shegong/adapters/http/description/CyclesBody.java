package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 下一周期问题: each project's next purchase cycle.
 *
 * @param scenario 情景, the scenario; its keys are those of scenario.yaml
 * @param projects 项目, projects; keys are the columns of projects.csv, cells text or whole numbers
 * @param needs 需求, needs by norm; keys are the columns of needs.csv; one of projects and needs is there
 * @param from the earliest opening, such as 2027-01
 */
public record CyclesBody(
        ScenarioBody scenario, List<Map<String, Object>> projects, List<Map<String, Object>> needs, String from) {}
