package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 敏感度: one input at its own 5 % and 95 % point, the others at their medians.
 *
 * @param input the month of an adjustment, or growth
 * @param low at 5 %
 * @param high at 95 %
 * @param budgetAtLow a year each
 * @param budgetAtHigh a year each
 */
public record TornadoBar(String input, Rate low, Rate high, List<Yuan> budgetAtLow, List<Yuan> budgetAtHigh) {}
