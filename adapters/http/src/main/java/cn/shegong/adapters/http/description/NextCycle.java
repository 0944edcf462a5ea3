package cn.shegong.adapters.http.description;

import java.util.Map;

/**
 * 下一周期: one project's.
 *
 * @param id the project's
 * @param district its district
 * @param opening first month
 * @param months of the cycle
 * @param heads at its opening
 * @param annual CNY a year
 * @param total CNY of the cycle
 * @param years CNY by fiscal year, also beyond the horizon
 */
public record NextCycle(
        String id,
        String district,
        String opening,
        int months,
        int heads,
        String annual,
        String total,
        Map<String, String> years) {}
