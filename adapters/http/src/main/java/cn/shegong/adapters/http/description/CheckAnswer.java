package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * 检查答复.
 *
 * @param id the proposal's
 * @param district the proposal's
 * @param start its first month
 * @param findings what the rules found
 * @param heldAgainst the figures that it was held against
 * @param pay what people are owed
 * @param columns further columns of a table
 * @param scenario whose prices counted
 * @param currency CNY
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record CheckAnswer(
        String id,
        String district,
        Month start,
        List<Finding> findings,
        HeldAgainst heldAgainst,
        PayDue pay,
        Map<String, String> columns,
        @Schema(types = {"string", "null"}) String scenario,
        String currency,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
