package cn.shegong.adapters.http.description;

/**
 * 均匀分布.
 *
 * @param least the lower end
 * @param most the upper end
 */
public record Uniform(Rate least, Rate most) {}
