package cn.shegong.adapters.http.description;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 花名册发现: what a rule found of a person, or of the people of a project.
 *
 * @param row the row of the person; null of a project's people
 * @param project whose people they are; null where nobody says
 * @param code the rule
 * @param severity 违规、建议、提示
 * @param measure its number
 * @param note a note's number under the annex that the measure refers to
 * @param clause the words of the measure or the note
 * @param citation both, as they are printed
 * @param found what stands there; CNY as text with two places
 * @param asked what is asked
 * @param unit of both
 * @param text in words
 * @param interpretation where the text of the measures leaves a doubt
 * @param remedy how to mend it
 */
public record RosterFinding(
        @Schema(types = {"integer", "null"}) Integer row,
        @Schema(types = {"string", "null"}) String project,
        String code,
        Severity severity,
        int measure,
        @Schema(types = {"integer", "null"}) Integer note,
        String clause,
        String citation,
        Datum found,
        Datum asked,
        String unit,
        String text,
        @Schema(types = {"string", "null"}) String interpretation,
        RemedyTold remedy) {}
