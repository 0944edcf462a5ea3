package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 期限答复.
 *
 * @param asOf the day on which it was asked
 * @param late how many are late
 * @param districts how many are late by district and kind
 * @param deadlines in order of day
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record DeadlinesAnswer(
        String asOf,
        Integer late,
        List<Map<String, Object>> districts,
        List<DeadlineRow> deadlines,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
