package cn.shegong.adapters.http.description;

/**
 * 分步: what one cause adds.
 *
 * @param step the cause
 * @param district the district
 * @param year the fiscal year
 * @param amount CNY
 */
public record Step(String step, String district, int year, Yuan amount) {}
