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
 * @param annual a year
 * @param total of the cycle
 * @param years by fiscal year, also beyond the horizon
 */
public record NextCycle(
        String id,
        String district,
        Month opening,
        int months,
        int heads,
        Yuan annual,
        Yuan total,
        Map<String, Yuan> years) {}
