package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 项目: heads by grade, or by band, or only their number; other keys are refused; further columns come in tables, by form.
 *
 * @param id once in all rows
 * @param district 区
 * @param field 服务领域
 * @param start the first month
 * @param renews whether a new cycle opens at the end of one
 * @param months of a cycle, 1 to 60; 36 by default
 * @param g1 heads of grade 1
 * @param g2 heads of grade 2
 * @param g3 heads of grade 3
 * @param g4 heads of grade 4
 * @param g5 heads of grade 5
 * @param g6 heads of grade 6
 * @param g7 heads of grade 7
 * @param g8 heads of grade 8
 * @param g9 heads of grade 9
 * @param g10 heads of grade 10
 * @param senior heads of the band
 * @param intermediate heads of the band
 * @param assistant heads of the band
 * @param auxiliary heads of the band
 * @param heads all heads, where neither grades nor bands are known
 * @param applied months in which renewal was applied for, apart by blanks
 * @param evaluated months of evaluations, apart by blanks
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record ProjectRow(
        String id,
        String district,
        FieldCode field,
        Month start,
        YesOrNo renews,
        @Schema(requiredMode = NOT_REQUIRED) Integer months,
        @Schema(requiredMode = NOT_REQUIRED) Integer g1,
        @Schema(requiredMode = NOT_REQUIRED) Integer g2,
        @Schema(requiredMode = NOT_REQUIRED) Integer g3,
        @Schema(requiredMode = NOT_REQUIRED) Integer g4,
        @Schema(requiredMode = NOT_REQUIRED) Integer g5,
        @Schema(requiredMode = NOT_REQUIRED) Integer g6,
        @Schema(requiredMode = NOT_REQUIRED) Integer g7,
        @Schema(requiredMode = NOT_REQUIRED) Integer g8,
        @Schema(requiredMode = NOT_REQUIRED) Integer g9,
        @Schema(requiredMode = NOT_REQUIRED) Integer g10,
        @Schema(requiredMode = NOT_REQUIRED) Integer senior,
        @Schema(requiredMode = NOT_REQUIRED) Integer intermediate,
        @Schema(requiredMode = NOT_REQUIRED) Integer assistant,
        @Schema(requiredMode = NOT_REQUIRED) Integer auxiliary,
        @Schema(requiredMode = NOT_REQUIRED) Integer heads,
        @Schema(requiredMode = NOT_REQUIRED) String applied,
        @Schema(requiredMode = NOT_REQUIRED) String evaluated) {}
