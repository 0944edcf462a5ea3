package cn.shegong.adapters.http.description;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * 提示: what must be known of an answer; its code and ids are fixed, its text is in the asked language.
 *
 * @param code of the notice
 * @param measure the measure it comes from
 * @param ids whom it is about
 * @param spells months and validity
 * @param amount what it comes to, where it is of money
 * @param text in words
 */
public record Notice(
        String code,
        @Schema(types = {"integer", "null"}) Integer measure,
        List<String> ids,
        @Schema(requiredMode = NOT_REQUIRED) List<Spell> spells,
        @Schema(requiredMode = NOT_REQUIRED) Yuan amount,
        String text) {}
