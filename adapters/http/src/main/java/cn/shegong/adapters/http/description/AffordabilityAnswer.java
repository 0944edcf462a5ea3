package cn.shegong.adapters.http.description;

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
 * @param cap CNY
 * @param uplift the largest, such as 3.10%
 * @param cost CNY at that uplift
 * @param next the least that is too much
 * @param bounded false where no uplift reaches the cap
 * @param breakEven from where on the cap no longer holds
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record AffordabilityAnswer(
        String scenario,
        String adjustment,
        Object year,
        String district,
        String cap,
        @Schema(types = {"string", "null"}) String uplift,
        @Schema(types = {"string", "null"}) String cost,
        @Schema(types = {"object", "null"}) Map<String, String> next,
        boolean bounded,
        Object breakEven,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
