package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 差异: where two answers differ.
 *
 * @param path as a JSON pointer
 * @param at the same in words of the answer, such as a district and a year
 * @param given what stood there
 * @param computed what comes out
 */
public record DifferenceTold(
        String path,
        String at,
        @Schema(requiredMode = NOT_REQUIRED) HeldValue given,
        @Schema(requiredMode = NOT_REQUIRED) HeldValue computed) {}
