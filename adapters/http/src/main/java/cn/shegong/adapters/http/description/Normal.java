package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 正态分布, cut off at both ends.
 *
 * @param mean the middle
 * @param deviation the standard deviation
 * @param least the lower end
 * @param most the upper end
 */
public record Normal(
        Rate mean,
        Rate deviation,
        @Schema(requiredMode = NOT_REQUIRED) Rate least,
        @Schema(requiredMode = NOT_REQUIRED) Rate most) {}
