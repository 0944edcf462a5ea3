package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 问题说明 (RFC 9457): why there is no answer, in the caller's language.
 *
 * @param type under /docs/problems
 * @param title in words
 * @param status of the answer
 * @param detail one sentence
 * @param count of all faults
 * @param errors each fault; at most a thousand
 * @param tables with the parameter {@code excerpt=N}: of each table that was sent its first N rows and those with faults
 */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @Schema(requiredMode = NOT_REQUIRED) Integer count,
        @Schema(requiredMode = NOT_REQUIRED) List<Flaw> errors,
        @Schema(requiredMode = NOT_REQUIRED) List<Excerpt> tables) {}
