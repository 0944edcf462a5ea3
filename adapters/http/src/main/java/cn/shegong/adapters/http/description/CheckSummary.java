package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 汇总: the findings of all proposals, counted.
 *
 * @param proposals how many there are
 * @param inViolation how many of them violate a rule
 * @param rules by rule and severity
 * @param pay what people are owed together
 * @param districts of each district
 */
public record CheckSummary(
        int proposals, int inViolation, List<RuleCount> rules, PayDueTotal pay, List<DistrictFindings> districts) {}
