package cn.shegong.application.input;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 整理: texts as people type them, in the plain form that readings expect. */
public final class Tidy {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final int DELETE = 0x7F;
    private static final int FIRST_CHINESE = 0x4E00;
    private static final int LAST_CHINESE = 0x9FFF;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u3000\\uFEFF]+");
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\u00A0\\u2007\\u202F\\u3000\\uFEFF]+|[\\s\\u00A0\\u2007\\u202F\\u3000\\uFEFF]+$");
    /** Zero-width, bidirectional and control characters but line ends and tabs, and marks that only choose a look. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cc}\\x{FE00}-\\x{FE0F}&&[^\\t\\n\\x{B}\\f\\r\\x{85}]]+");

    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?%?");
    private static final Pattern WHOLE_WITH_ZEROS = Pattern.compile("([+-]?[0-9]+)\\.0+");

    private Tidy() {}

    /**
     * {@return half-width letters, digits and punctuation; no blanks around, and none but single ones within}
     *
     * @param typed as it stands in a cell or a file
     */
    public static String text(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        String visible = visible(typed);
        StringBuilder plain = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char letter = visible.charAt(i);
            plain.append(
                    letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST
                            ? (char) (letter - FULL_WIDTH_SHIFT)
                            : letter);
        }
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * {@return the text as typed, but for blanks of any kind around it}
     *
     * @param typed as it stands in a cell or a file
     */
    public static String stripped(String typed) {
        return isPlain(typed) ? typed : AROUND.matcher(visible(typed)).replaceAll("");
    }

    /**
     * {@return the text without characters that cannot be seen; between two digits they stay, since without them it
     * would be another number}
     *
     * @param typed as it stands in a cell or a file
     */
    public static String visible(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        return INVISIBLE.matcher(typed).replaceAll(hidden -> {
            boolean within = hidden.start() > 0
                    && hidden.end() < typed.length()
                    && Character.isDigit(typed.charAt(hidden.start() - 1))
                    && Character.isDigit(typed.charAt(hidden.end()));
            return within ? Matcher.quoteReplacement(hidden.group()) : "";
        });
    }

    /**
     * {@return the text with the numbers of characters that cannot be seen in their places, such as [U+200B], so that they
     * can be told}
     *
     * @param typed as it stands in a cell or a file
     */
    public static String shown(String typed) {
        return isPlain(typed)
                ? typed
                : INVISIBLE
                        .matcher(typed)
                        .replaceAll(hidden -> hidden.group()
                                .codePoints()
                                .mapToObj(letter -> String.format(Locale.ROOT, "[U+%04X]", letter))
                                .collect(Collectors.joining()));
    }

    /**
     * {@return as {@link #text}, without thousands separators, and {@code 3.0} as the whole number that it is}
     *
     * @param typed as it stands in a cell or a file; need not be a number
     */
    public static String number(String typed) {
        if (isPlain(typed) && typed.indexOf(',') < 0 && typed.indexOf('.') < 0) {
            return typed;
        }
        String plain = text(typed);
        String joined = THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain;
        var whole = WHOLE_WITH_ZEROS.matcher(joined);
        return whole.matches() ? whole.group(1) : joined;
    }

    /** Without any blank, and in half width: most cells are. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            boolean chinese = letter >= FIRST_CHINESE && letter <= LAST_CHINESE;
            if ((letter <= ' ' || letter >= DELETE) && !chinese) {
                return false;
            }
        }
        return true;
    }
}
