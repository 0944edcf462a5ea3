package cn.shegong.adapters.file.write;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A table of columns aligned by width on screen, where a Chinese character takes two places.
 *
 * @param rows the head first, all of the same size
 * @param left how many columns from the left are words; the others are numbers
 */
record TextTable(Seq<Seq<String>> rows, int left) {

    Seq<String> lines() {
        Vector<Integer> widths = Vector.range(0, rows.head().size())
                .map(column -> rows.map(row -> width(row.get(column))).max().getOrElse(0));
        return rows.map(row -> Vector.range(0, row.size())
                .map(column -> pad(row.get(column), widths.get(column), column < left))
                .mkString("  ")
                .stripTrailing());
    }

    private static String pad(String cell, int width, boolean toTheLeft) {
        String blanks = " ".repeat(width - width(cell));
        return toTheLeft ? cell + blanks : blanks + cell;
    }

    static int width(String text) {
        return text.codePoints().map(code -> isWide(code) ? 2 : 1).sum();
    }

    private static boolean isWide(int code) {
        return switch (Character.UnicodeScript.of(code)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> (code >= 0x3000 && code <= 0x303F) || (code >= 0xFF01 && code <= 0xFF60) || code >= 0x1F300;
        };
    }
}
