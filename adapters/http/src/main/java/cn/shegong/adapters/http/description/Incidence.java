package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 涉及面: how many projects cost more, less and the same, and what stands at the floor.
 *
 * @param years fiscal years
 * @param districts by district: what a project costs there
 * @param total each project once
 */
public record Incidence(List<Integer> years, List<DistrictIncidence> districts, TotalIncidence total) {}
