package cn.shegong.adapters.http.description;

/**
 * 发现: what a rule found.
 *
 * @param code the rule
 * @param severity violation or advice
 * @param measure its number
 * @param clause its words
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
        String clause,
        Object found,
        Object asked,
        String unit,
        String text,
        Object interpretation,
        Object remedy) {}
