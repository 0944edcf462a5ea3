package cn.shegong.adapters.http.description;

import java.util.List;
import java.util.Map;

/**
 * 解释答复: the tree's root.
 *
 * @param term key of the term
 * @param detail of what
 * @param name in words
 * @param value exact
 * @param unit of the value
 * @param formula in words
 * @param source clause or cell
 * @param inputs figures it was made of, of the same shape
 * @param question what was asked
 * @param notices what must be known of the answer
 * @param receipt of what it was made
 */
public record ExplanationAnswer(
        String term,
        String detail,
        String name,
        String value,
        String unit,
        String formula,
        String source,
        List<Map<String, Object>> inputs,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
