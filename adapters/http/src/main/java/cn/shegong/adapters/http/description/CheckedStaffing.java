package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 岗位配备: the posts of all proposals against the norms.
 *
 * @param norms by norm
 * @param categories by staffing category
 */
public record CheckedStaffing(List<NormGap> norms, List<CategoryGap> categories) {}
