package cn.shegong.adapters.file.write;

import io.vavr.collection.Vector;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 答复中的位置: where a figure stands in an answer, in the words of tables: 福田区，预算，2027. */
record AnswerPlaces(Print print) {

    /** A key, and what the item of a list is about. */
    private static final Pattern PART = Pattern.compile("\\[([^]]*)]|([^.\\[\\]]+)");

    private static final String KEYS = "place.key.";

    /**
     * @param at such as {@code districts[福田区].budget[2027]}
     */
    String of(String at) {
        return Vector.ofAll(PART.matcher(at).results().map(this::part))
                .filter(word -> !word.isEmpty())
                .mkString(print.word("list.comma"));
    }

    /** A key that has no words of its own stays as it is. */
    private String part(MatchResult found) {
        if (found.group(1) != null) {
            return found.group(1);
        }
        String key = found.group(2);
        return print.words()
                .find(KEYS + key, print.language())
                .orElse(() -> print.words().find("series." + key, print.language()))
                .getOrElse(key);
    }
}
