package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 岗位配备问题: one row.
 *
 * @param norm the norm's id in Annex 1
 * @param quantity of clients or units
 * @param existing posts that there are
 */
public record StaffingRow(
        String norm,
        int quantity,
        @Schema(requiredMode = NOT_REQUIRED) Integer existing) {}
