package cn.shegong.application.input;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** 近似词: the known word that an unknown one was perhaps meant to be. */
public final class Nearest {

    /** Letters: a longer word was meant to be none that is known. */
    private static final int MOST = 64;

    private Nearest() {}

    /**
     * {@return the closest of some known words; none where none is close}
     *
     * @param word as it was written
     * @param known words that could have been meant
     */
    // It is at most two fifths of the word away: two letters of five may have changed places.
    public static Option<String> to(String word, Seq<String> known) {
        if (word.length() > MOST) {
            return Option.none();
        }
        return known.minBy(other -> distance(word, other))
                .filter(other -> distance(word, other) * 5 <= 2 * Math.max(word.length(), other.length()));
    }

    /** Levenshtein's: letters to add, drop or change; upper and lower case are one. */
    private static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
