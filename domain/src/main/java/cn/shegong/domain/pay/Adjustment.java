package cn.shegong.domain.pay;

import java.time.YearMonth;

/**
 * 调整: a raise of the guidance prices, "in principle every 3 years" (Measure 6).
 *
 * @param effective the first month at the new prices
 * @param uplift by how much
 */
public record Adjustment(YearMonth effective, Uplift uplift) {}
