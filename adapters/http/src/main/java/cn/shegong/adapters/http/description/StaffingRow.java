package cn.shegong.adapters.http.description;

/**
 * 岗位配备问题: one row.
 *
 * @param norm the norm's id in Annex 1
 * @param quantity of clients or units
 * @param existing posts that there are
 */
public record StaffingRow(String norm, int quantity, Integer existing) {}
