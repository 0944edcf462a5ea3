package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 下一周期答复.
 *
 * @param cycles one a project, by id
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record CyclesAnswer(
        List<NextCycle> cycles, Map<String, Object> question, List<Notice> notices, Receipt receipt) {}
