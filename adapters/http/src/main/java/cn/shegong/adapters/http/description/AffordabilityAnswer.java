package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 承受力答复.
 *
 * @param scenario its name
 * @param adjustment the month
 * @param year a year, or all
 * @param district where one was asked about
 * @param cap 上限
 * @param uplift the largest
 * @param cost CNY at that uplift
 * @param next the least that is too much; null where no uplift reaches the cap
 * @param bounded false where no uplift reaches the cap
 * @param excess where none is affordable: what 0 % costs above the cap
 * @param breakEven where districts' own standards stop binding
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record AffordabilityAnswer(
        String scenario,
        Month adjustment,
        YearOrAll year,
        @Schema(requiredMode = NOT_REQUIRED) String district,
        Yuan cap,
        RateOrNull uplift,
        YuanOrNull cost,
        @Schema(requiredMode = NOT_REQUIRED) UpliftCost next,
        boolean bounded,
        @Schema(requiredMode = NOT_REQUIRED) Yuan excess,
        List<BreakEven> breakEven,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
