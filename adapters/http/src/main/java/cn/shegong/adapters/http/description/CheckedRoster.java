package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 花名册检查: what the rules found of people.
 *
 * @param year the calendar year asked about
 * @param people 人数
 * @param inViolation how many of them violate a rule
 * @param findings in the order of the rows; last those of whole projects
 */
public record CheckedRoster(int year, int people, int inViolation, List<RosterFinding> findings) {}
