package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 解释: one figure of the tree.
 *
 * @param term key of the term
 * @param detail of what
 * @param name in words
 * @param value exact; a value without end is marked …
 * @param unit of the value
 * @param formula in words, where it is computed
 * @param source clause, cell or setting; may be empty
 * @param inputs of what it is made; left out where the tree is not opened further
 */
public record Explained(
        String term,
        String detail,
        String name,
        String value,
        String unit,
        @Schema(requiredMode = NOT_REQUIRED) String formula,
        String source,
        @Schema(requiredMode = NOT_REQUIRED) List<Explained> inputs) {}
