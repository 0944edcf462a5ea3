package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 错处: one fault, by a pointer into the body, or a parameter of the address, or a place in a file.
 *
 * @param pointer JSON pointer into the body
 * @param parameter of the address
 * @param file where a form was sent
 * @param row of the file
 * @param column of the file
 * @param cell of a workbook
 * @param value what stands there
 * @param expected what is expected
 */
public record Flaw(
        @Schema(requiredMode = NOT_REQUIRED) String pointer,
        @Schema(requiredMode = NOT_REQUIRED) String parameter,
        @Schema(requiredMode = NOT_REQUIRED) String file,
        @Schema(requiredMode = NOT_REQUIRED) Integer row,
        @Schema(requiredMode = NOT_REQUIRED) String column,
        @Schema(requiredMode = NOT_REQUIRED) String cell,
        String value,
        String expected) {}
