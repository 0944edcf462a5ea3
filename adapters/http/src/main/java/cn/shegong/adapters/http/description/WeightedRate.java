package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 离散分布之一值.
 *
 * @param rate the value
 * @param weight beside the others; 1 by default
 */
public record WeightedRate(
        Rate rate, @Schema(requiredMode = NOT_REQUIRED) Integer weight) {}
