package cn.shegong.adapters.http.description;

/**
 * 服务数量: what a norm asks posts for.
 *
 * @param norm the id in Annex 1
 * @param quantity clients or units
 */
public record NeedBody(String norm, int quantity) {}
