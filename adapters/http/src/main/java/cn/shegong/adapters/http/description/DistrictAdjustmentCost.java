package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 薪酬调整的影响: in the order of the years.
 *
 * @param district its name
 * @param price the step price
 * @param standards of the step standards, the part that follows the adjustments
 * @param all both together
 */
public record DistrictAdjustmentCost(String district, List<Yuan> price, List<Yuan> standards, List<Yuan> all) {}
