package cn.shegong.adapters.http.description;

/**
 * 规则计数: how often a rule found something.
 *
 * @param code the rule
 * @param severity 违规、建议、提示
 * @param count how often
 */
public record RuleCount(String code, Severity severity, int count) {}
