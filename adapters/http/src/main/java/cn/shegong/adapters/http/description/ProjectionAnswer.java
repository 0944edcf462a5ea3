package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 测算答复.
 *
 * @param scenario its name
 * @param currency CNY
 * @param years of the horizon
 * @param districts by district, where nothing else is asked
 * @param by the groups, where it is not districts
 * @param groups each with its figures; its name is at the key that by says
 * @param total of all
 * @param uncertainty of the draws
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record ProjectionAnswer(
        String scenario,
        String currency,
        List<Integer> years,
        List<DistrictSeries> districts,
        String by,
        List<Map<String, Object>> groups,
        TotalSeries total,
        Map<String, Object> uncertainty,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
