package cn.shegong.adapters.office.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 单元格文字: as workbooks write it down. */
final class Texts {

    /** A spreadsheet holds 32,767 characters in a cell, each of which may be written as seven. */
    private static final int LONGEST = 7 * 32_767;

    /** Characters that XML has no place for are written by their number. */
    private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Texts() {}

    static void append(StringBuilder text, String more) {
        if (text.length() + more.length() > LONGEST) {
            throw Unreadable.unbounded("> " + LONGEST);
        }
        text.append(more);
    }

    static String plain(StringBuilder text) {
        return text.indexOf("_x") < 0
                ? text.toString()
                : NUMBERED.matcher(text)
                        .replaceAll(number -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(number.group(1), 16))));
    }
}
