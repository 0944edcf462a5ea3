package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 各区汇总: the findings of a district, counted.
 *
 * @param district its name
 * @param proposals how many there are
 * @param inViolation how many of them violate a rule
 * @param rules by rule and severity
 */
public record DistrictFindings(String district, int proposals, int inViolation, List<RuleCount> rules) {}
