package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 期限: one that is set for a cycle.
 *
 * @param kind renewal-application, evaluation or cycle-end
 * @param id the project's
 * @param district the project's
 * @param opening the first month of the cycle
 * @param end its last month
 * @param months how long it is
 * @param due the day
 * @param state done, late, coming or ended
 * @param days from the day on which it is asked; negative where it is past
 * @param filed the month in which it was done, or null
 * @param measure which sets it, or null where an annex does
 * @param clause its words, or null
 */
public record DeadlineRow(
        String kind,
        String id,
        String district,
        Month opening,
        Month end,
        Integer months,
        String due,
        String state,
        Integer days,
        @Schema(types = {"string", "null"}) String filed,
        @Schema(types = {"integer", "null"}) Integer measure,
        @Schema(types = {"string", "null"}) String clause) {}
