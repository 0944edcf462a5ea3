package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 岗位配备答复.
 *
 * @param rows in the order asked
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record StaffingAnswer(
        List<PostsRow> rows, Map<String, Object> question, List<Notice> notices, Receipt receipt) {}
