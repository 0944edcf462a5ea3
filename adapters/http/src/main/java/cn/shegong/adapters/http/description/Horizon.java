package cn.shegong.adapters.http.description;

/**
 * 测算期: fiscal years, both included.
 *
 * @param from the first
 * @param to the last
 */
public record Horizon(int from, int to) {}
