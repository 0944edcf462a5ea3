package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 区: one per cent more in a district, in the order of the years.
 *
 * @param district its name
 * @param cost of one per cent
 * @param overFive a fifth of what five points more cost; null where they pass 100 %
 * @param posts posts of that cost, to a tenth
 * @param bands by band
 */
public record DistrictReckoning(
        String district, List<Yuan> cost, YuanListOrNull overFive, List<String> posts, BandCosts bands) {}
