package cn.shegong.adapters.http.description;

/**
 * 类别缺口: the gap of posts of a staffing category.
 *
 * @param category 配备类别
 * @param binding how a shortfall is judged
 * @param gap 岗位缺口
 * @param cost what the gap costs a year
 */
public record CategoryGap(Category category, String binding, long gap, Yuan cost) {}
