package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 分职级: by band, in the order of the years.
 *
 * @param senior of the band
 * @param intermediate of the band
 * @param assistant of the band
 * @param auxiliary of the band
 */
public record BandCosts(List<Yuan> senior, List<Yuan> intermediate, List<Yuan> assistant, List<Yuan> auxiliary) {}
