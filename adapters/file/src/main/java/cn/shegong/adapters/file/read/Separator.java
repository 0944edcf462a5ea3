package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Tidy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Tells by what the values of a table are separated: the line counts in which most columns are known, not a title. */
final class Separator {

    private static final Vector<Character> ALL = Vector.of(',', ';', '\t', '，', '；', '|');
    private static final int USUAL = 3;
    private static final int MOST_LINES = 40;
    private static final int LONGEST = 1 << 16;

    private Separator() {}

    static char of(Reader text, Columns columns) throws IOException {
        List<String> lines = lines(text);
        char best = ALL.head();
        int most = 1;
        for (char separator : ALL) {
            for (String line : lines) {
                int known = known(line, separator, columns);
                if (known > most) {
                    most = known;
                    best = separator;
                }
            }
        }
        return most > 1 ? best : mostOften(lines);
    }

    private static int known(String line, char separator, Columns columns) {
        return line.indexOf(separator) < 0 ? 0 : cells(line, separator).count(columns::isKnown);
    }

    private static Seq<String> cells(String line, char separator) {
        return Vector.of(
                        line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), HeaderReader.MOST_COLUMNS))
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""));
    }

    /** In the first line that is not blank. */
    private static char mostOften(List<String> lines) {
        String head = lines.isEmpty() ? "" : lines.get(0);
        return ALL.take(USUAL)
                .maxBy(separator ->
                        head.chars().filter(letter -> letter == separator).count())
                .get();
    }

    private static List<String> lines(Reader text) throws IOException {
        char[] start = new char[LONGEST];
        int length = 0;
        for (int n = text.read(start, 0, LONGEST); n > 0; n = text.read(start, length, LONGEST - length)) {
            length += n;
        }
        List<String> lines = new ArrayList<>();
        BufferedReader all = new BufferedReader(new java.io.CharArrayReader(start, 0, length));
        for (String line = all.readLine(); line != null && lines.size() < MOST_LINES; line = all.readLine()) {
            if (!Tidy.text(line).isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
