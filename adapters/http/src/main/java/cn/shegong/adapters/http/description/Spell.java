package cn.shegong.adapters.http.description;

/**
 * 时段: months that stand alike to the validity of a text.
 *
 * @param measures the id of the text
 * @param standing in-force, expired or not-yet
 * @param from the first month
 * @param to the last month
 */
public record Spell(String measures, String standing, Month from, Month to) {}
