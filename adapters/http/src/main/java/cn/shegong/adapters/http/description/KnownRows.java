package cn.shegong.adapters.http.description;

/**
 * 已知行数: of the rows with a month in the horizon.
 *
 * @param known of which pay is known
 * @param of of all
 */
public record KnownRows(long known, long of) {}
