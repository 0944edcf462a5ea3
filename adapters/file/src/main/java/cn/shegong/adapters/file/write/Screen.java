package cn.shegong.adapters.file.write;

import io.vavr.collection.Vector;
import java.text.BreakIterator;
import java.util.Locale;

/** Text on a screen, where a Chinese character takes two places. */
final class Screen {

    /** Below this there is no use in breaking lines. */
    private static final int LEAST = 20;

    private Screen() {}

    static int width(String text) {
        return text.codePoints().map(code -> isWide(code) ? 2 : 1).sum();
    }

    /**
     * A line as several, broken where the scripts in it allow.
     *
     * @param hang what stands before each line but the first
     * @param most how wide a line may be; 0 for no end
     */
    static Vector<String> broken(String line, String hang, int most) {
        if (most == 0 || width(line) <= most || most - width(hang) < LEAST) {
            return Vector.of(line);
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.CHINESE);
        words.setText(line);
        Vector<String> lines = Vector.empty();
        StringBuilder current = new StringBuilder();
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            String word = line.substring(from, to);
            if (width(current + word.stripTrailing()) > most && width(current.toString()) > width(hang)) {
                lines = lines.append(current.toString().stripTrailing());
                current.setLength(0);
                current.append(hang);
            }
            current.append(word);
        }
        return lines.append(current.toString().stripTrailing());
    }

    private static boolean isWide(int code) {
        return switch (Character.UnicodeScript.of(code)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> (code >= 0x3000 && code <= 0x303F) || (code >= 0xFF01 && code <= 0xFF60) || code >= 0x1F300;
        };
    }
}
