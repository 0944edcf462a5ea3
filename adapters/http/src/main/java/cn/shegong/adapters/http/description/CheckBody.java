package cn.shegong.adapters.http.description;

import java.util.Map;

/**
 * 检查问题: one proposal by its keys, as in its YAML file, and perhaps a scenario.
 *
 * @param id its id
 * @param district its district
 * @param field the service field
 * @param start the first month
 * @param months of the contract
 * @param heads people by grade
 * @param professionalPosts professional posts
 * @param certified people with a certificate
 * @param budget CNY by heading
 * @param scenario whose prices and standards count
 */
public record CheckBody(
        String id,
        String district,
        Object field,
        String start,
        Integer months,
        Map<String, Integer> heads,
        Integer professionalPosts,
        Integer certified,
        Map<String, String> budget,
        ScenarioBody scenario) {}
