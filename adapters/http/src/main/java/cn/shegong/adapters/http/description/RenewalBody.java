package cn.shegong.adapters.http.description;

/**
 * 续期: a contract that ends and is to go on.
 *
 * @param expires the last month
 * @param applied in which renewal was applied for
 */
public record RenewalBody(Month expires, Month applied) {}
