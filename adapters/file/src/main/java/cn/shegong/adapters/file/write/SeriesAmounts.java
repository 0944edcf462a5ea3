package cn.shegong.adapters.file.write;

import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Iterator;
import java.io.IOException;

/**
 * The items of a list: one series, year by year. An answer has hundreds and more of them, so that they are written
 * without an object each.
 */
record SeriesAmounts(YearTable table, Series series) implements Iterable<Json>, JsonWriter.Writing {

    private static final int PLACES = 2;

    /** A sign, nineteen digits and a point. */
    private static final int LONGEST = 21;

    @Override
    public Iterator<Json> iterator() {
        return Iterator.range(0, table.years()).map(year -> AnswerJson.amount(table.amount(series, year)));
    }

    @Override
    public void to(JsonGenerator out) throws IOException {
        var text = new StringBuilder();
        char[] letters = new char[LONGEST];
        for (int year = 0; year < table.years(); year++) {
            if (table.isWithheld(series, year)) {
                out.writeNull();
            } else if (series.isMoney()) {
                int length = yuan(table.number(series, year), text, letters);
                out.writeString(letters, 0, length);
            } else {
                out.writeNumber(table.number(series, year));
            }
        }
    }

    /** As {@code -0.05}: fen with the point set in. */
    private static int yuan(long fen, StringBuilder text, char[] letters) {
        text.setLength(0);
        text.append(fen);
        int sign = fen < 0 ? 1 : 0;
        while (text.length() - sign <= PLACES) {
            text.insert(sign, '0');
        }
        text.insert(text.length() - PLACES, '.');
        text.getChars(0, text.length(), letters, 0);
        return text.length();
    }
}
