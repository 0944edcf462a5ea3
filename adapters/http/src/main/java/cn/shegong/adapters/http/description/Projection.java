package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 测算.
 *
 * @param scenario its name
 * @param currency CNY
 * @param years of the horizon
 * @param districts by district, where nothing else is asked
 * @param by the groups, where they are not districts
 * @param groups each with its figures
 * @param total of all
 */
public record Projection(
        String scenario,
        String currency,
        List<Integer> years,
        @Schema(requiredMode = NOT_REQUIRED) List<DistrictSeries> districts,
        @Schema(requiredMode = NOT_REQUIRED) String by,
        @Schema(requiredMode = NOT_REQUIRED) List<GroupSeries> groups,
        TotalSeries total) {}
