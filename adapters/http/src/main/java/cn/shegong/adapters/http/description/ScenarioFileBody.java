package cn.shegong.adapters.http.description;

/**
 * 读情景所问.
 *
 * @param scenario 情景; in a form, a file of it or a workbook that has a sheet of it
 */
public record ScenarioFileBody(ScenarioBody scenario) {}
