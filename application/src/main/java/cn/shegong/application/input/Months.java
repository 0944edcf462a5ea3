package cn.shegong.application.input;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/** 月份: reads a month, also in the forms into which a spreadsheet rewrites it. */
public final class Months {

    private static final Vector<String> NAMES =
            Vector.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> BY_NAME = HashMap.ofEntries(NAMES.zip(Vector.rangeClosed(1, 12)));
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})(?:[-/]0?1)?|([0-9]{4})年([0-9]{1,2})月(?:0?1日)?");
    private static final Pattern NAMED = Pattern.compile("([A-Za-z]{3})-([0-9]{2}|[0-9]{4})");

    private Months() {}

    /**
     * Reads 2027-01, 2027/1, 2027-1, 2027/1/1, 2027年1月 and Jan-27.
     *
     * @throws DateTimeException if it is no month, or a day other than the first
     */
    public static YearMonth parse(String text) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int group = numbers.group(1) != null ? 1 : 3;
            return YearMonth.of(Integer.parseInt(numbers.group(group)), Integer.parseInt(numbers.group(group + 1)));
        }
        var named = NAMED.matcher(text);
        if (named.matches()) {
            int year = Integer.parseInt(named.group(2));
            int month = BY_NAME.get(named.group(1).toLowerCase(Locale.ROOT))
                    .getOrElseThrow(() -> new DateTimeException("not a month: " + text));
            return YearMonth.of(year < 100 ? 2000 + year : year, month);
        }
        throw new DateTimeException("not a month: " + text);
    }
}
