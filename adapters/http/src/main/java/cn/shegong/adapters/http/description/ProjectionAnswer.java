package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 测算答复; the last but three keys only where draws are asked for.
 *
 * @param scenario its name
 * @param currency CNY
 * @param years of the horizon
 * @param districts by district, where nothing else is asked
 * @param by the groups, where they are not districts; a list where they are by two
 * @param groups each with its figures
 * @param total of all
 * @param draws how many
 * @param seed of the draws
 * @param cap 上限
 * @param chanceOfExceeding the cap, a year each
 * @param tornado which input matters most
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record ProjectionAnswer(
        String scenario,
        String currency,
        List<Integer> years,
        @Schema(requiredMode = NOT_REQUIRED) List<DistrictSeries> districts,
        @Schema(requiredMode = NOT_REQUIRED) GroupBy by,
        @Schema(requiredMode = NOT_REQUIRED) List<GroupSeries> groups,
        TotalSeries total,
        @Schema(requiredMode = NOT_REQUIRED) Integer draws,
        @Schema(requiredMode = NOT_REQUIRED) Long seed,
        @Schema(requiredMode = NOT_REQUIRED) Yuan cap,
        @Schema(requiredMode = NOT_REQUIRED) List<Rate> chanceOfExceeding,
        @Schema(requiredMode = NOT_REQUIRED) List<TornadoBar> tornado,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
