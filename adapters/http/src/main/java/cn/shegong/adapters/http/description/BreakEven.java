package cn.shegong.adapters.http.description;

/**
 * 追平点: from which uplift on a district's own standard binds no more.
 *
 * @param district the district
 * @param payField 薪酬领域
 * @param uplift the least; none where none does
 */
public record BreakEven(String district, PayField payField, RateOrNull uplift) {}
