package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 项目数: in the order of the years.
 *
 * @param district its name
 * @param more projects that cost more
 * @param less projects that cost less
 * @param same projects that cost the same
 * @param atFloor post-months priced at the floor
 */
public record DistrictIncidence(String district, List<Long> more, List<Long> less, List<Long> same, AtFloor atFloor) {}
