package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 需求: posts by a norm; other keys are refused; further columns come in tables, by form.
 *
 * @param id once in all rows
 * @param district 区
 * @param field 服务领域
 * @param norm the id in Annex 1, such as 1.1
 * @param quantity clients or units
 * @param asOf the year of the quantity
 * @param growth a year
 * @param start the first month
 * @param renews whether a new cycle opens at the end of one
 * @param months of a cycle, 1 to 60; 36 by default
 * @param g1 weight of grade 1
 * @param g2 weight of grade 2
 * @param g3 weight of grade 3
 * @param g4 weight of grade 4
 * @param g5 weight of grade 5
 * @param g6 weight of grade 6
 * @param g7 weight of grade 7
 * @param g8 weight of grade 8
 * @param g9 weight of grade 9
 * @param auxiliaryShare auxiliary staff among all heads, 0% to 20%
 * @param range before the scenario's
 * @param posts where the norm has no ratio
 * @param extra beyond the ratio
 * @param applied months in which renewal was applied for, apart by blanks
 * @param evaluated months of evaluations, apart by blanks
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record NeedRow(
        String id,
        String district,
        FieldCode field,
        String norm,
        int quantity,
        int asOf,
        Rate growth,
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
        Rate auxiliaryShare,
        @Schema(requiredMode = NOT_REQUIRED) RangeEnd range,
        @Schema(requiredMode = NOT_REQUIRED) Integer posts,
        @Schema(requiredMode = NOT_REQUIRED) Integer extra,
        @Schema(requiredMode = NOT_REQUIRED) String applied,
        @Schema(requiredMode = NOT_REQUIRED) String evaluated) {}
