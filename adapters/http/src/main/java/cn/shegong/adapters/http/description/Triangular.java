package cn.shegong.adapters.http.description;

/**
 * 三角分布.
 *
 * @param least the lower end
 * @param likely the likeliest
 * @param most the upper end
 */
public record Triangular(Rate least, Rate likely, Rate most) {}
