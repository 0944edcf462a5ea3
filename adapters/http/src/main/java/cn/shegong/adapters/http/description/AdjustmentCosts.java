package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 薪酬调整的全部影响: what adjustments cost in all; part of the steps already.
 *
 * @param years fiscal years
 * @param districts by district
 * @param total of all districts
 */
public record AdjustmentCosts(List<Integer> years, List<DistrictAdjustmentCost> districts, TotalAdjustmentCost total) {}
