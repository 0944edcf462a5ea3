package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 合计: one per cent more in all districts, in the order of the years.
 *
 * @param cost of one per cent
 * @param overFive a fifth of what five points more cost; null where they pass 100 %
 * @param posts posts of that cost, to a tenth
 * @param bands by band
 */
public record TotalReckoning(List<Yuan> cost, YuanListOrNull overFive, List<String> posts, BandCosts bands) {}
