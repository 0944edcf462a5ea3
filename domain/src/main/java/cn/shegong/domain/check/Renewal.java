package cn.shegong.domain.check;

import java.time.YearMonth;

/**
 * 续期申请: when a project expires, and when its renewal was applied for.
 *
 * @param expires the month in which it expires
 * @param applied the month in which renewal was applied for
 */
public record Renewal(YearMonth expires, YearMonth applied) {}
