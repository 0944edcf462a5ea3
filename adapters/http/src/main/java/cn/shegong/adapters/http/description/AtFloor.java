package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 托底: post-months priced at the package standard, in the order of the years.
 *
 * @param first of the first side
 * @param second of the second side
 */
public record AtFloor(List<Long> first, List<Long> second) {}
