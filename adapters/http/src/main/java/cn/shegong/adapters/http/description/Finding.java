package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 发现: what a rule found.
 *
 * @param code the rule
 * @param severity violation or advice
 * @param measure its number
 * @param note a note's number under the annex that the measure refers to
 * @param clause the words of the measure or the note
 * @param citation both, as they are printed
 * @param found what stands there
 * @param asked what is asked
 * @param unit of both
 * @param text in words
 * @param interpretation where the text of the measures leaves a doubt
 * @param remedy how to mend it
 */
public record Finding(
        String code,
        String severity,
        int measure,
        @Schema(types = {"integer", "null"}) Integer note,
        String clause,
        String citation,
        Object found,
        Object asked,
        String unit,
        String text,
        Object interpretation,
        Object remedy) {}
