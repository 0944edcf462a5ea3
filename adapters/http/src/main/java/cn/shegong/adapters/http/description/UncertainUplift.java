package cn.shegong.adapters.http.description;

/**
 * 不确定的上调幅度.
 *
 * @param effective the month of one of the adjustments
 * @param uplift from which it is drawn
 */
public record UncertainUplift(Month effective, Distribution uplift) {}
