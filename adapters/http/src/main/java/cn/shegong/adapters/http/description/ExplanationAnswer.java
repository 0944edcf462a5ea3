package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
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
 * @param formula in words, where it is computed
 * @param source clause, cell or setting; may be empty
 * @param inputs of what it is made
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
        @Schema(requiredMode = NOT_REQUIRED) String formula,
        String source,
        @Schema(requiredMode = NOT_REQUIRED) List<Explained> inputs,
        Map<String, Object> question,
        List<Notice> notices,
        Receipt receipt) {}
