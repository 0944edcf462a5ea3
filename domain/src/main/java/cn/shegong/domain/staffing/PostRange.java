package cn.shegong.domain.staffing;

/**
 * 岗位数: how many posts a norm asks for.
 *
 * @param min the fewest posts, 0 or more
 * @param max the most posts, not below min
 */
public record PostRange(long min, long max) {}
