package cn.shegong.adapters.http.description;

/**
 * 情景: under what a budget is projected; further keys as in scenario.yaml.
 *
 * @param scenario its name
 * @param measures the id of the text of measures, such as shenzhen-2020-11
 * @param horizon first and last fiscal year
 * @param adjustments a list of {effective, uplift}, or {every, from, uplift}
 * @param costing how labour is costed
 * @param onCost employer on-cost
 * @param standards package standards
 * @param need growth of needs
 * @param uncertainty what is drawn
 */
public record ScenarioBody(
        String scenario,
        String measures,
        Horizon horizon,
        Object adjustments,
        Object costing,
        Object onCost,
        Object standards,
        Object need,
        Object uncertainty) {}
