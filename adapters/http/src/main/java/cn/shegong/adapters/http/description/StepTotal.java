package cn.shegong.adapters.http.description;

import java.util.List;

/**
 * 分步合计: what one cause adds over all districts.
 *
 * @param step the cause; all for what the causes come to together
 * @param years fiscal years
 * @param amounts in the order of the years
 */
public record StepTotal(String step, List<Integer> years, List<Yuan> amounts) {}
