package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 措施答复: texts with every figure and its source.
 *
 * @param measures the texts
 * @param coverage what the program does for each measure
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record MeasuresAnswer(
        List<Map<String, Object>> measures,
        List<Map<String, Object>> coverage,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
