package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 回执: by which the answer can be had again.
 *
 * @param version of the program
 * @param schema of what the digests are made of
 * @param measures SHA-256 of the texts
 * @param inputs SHA-256 of the inputs
 * @param answer SHA-256 of the answer without its words
 * @param seed of the draws
 */
public record Receipt(
        String version,
        int schema,
        String measures,
        String inputs,
        String answer,
        @Schema(requiredMode = NOT_REQUIRED) Long seed) {}
