package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 速算答复.
 *
 * @param scenario its name
 * @param adjustment of the adjustment
 * @param years fiscal years
 * @param districts a district's share
 * @param total of all districts
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record ReckoningAnswer(
        String scenario,
        Month adjustment,
        List<Integer> years,
        List<DistrictReckoning> districts,
        TotalReckoning total,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
