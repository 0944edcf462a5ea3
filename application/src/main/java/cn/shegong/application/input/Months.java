package cn.shegong.application.input;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/** 月份、日期: reads a month or a day, also in the forms into which a spreadsheet rewrites it. */
public final class Months {

    private static final Vector<String> NAMES =
            Vector.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> BY_NAME = HashMap.ofEntries(NAMES.zip(Vector.rangeClosed(1, 12)));
    private static final String CLOCK = "(?:[ T]0{1,2}:00(?::00(?:\\.0+)?)?)?";
    /** With a dot the month has two digits: a spreadsheet makes 2027.1 of 2027.10. */
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})(?:[-/]0?1" + CLOCK + ")?"
            + "|([0-9]{4})\\.([0-9]{2})(?:\\.0?1" + CLOCK + ")?"
            + "|([0-9]{4})(0[1-9]|1[0-2])(?:01)?"
            + "|([0-9]{4}) ?年 ?([0-9]{1,2}|元) ?月(?:份| ?0?1 ?日" + CLOCK + ")?");

    private static final Pattern DOTTED = Pattern.compile("[0-9]{4}\\.[1-9]");
    private static final Pattern SERIAL = Pattern.compile("([1-9][0-9]{4})(?:\\.[0-9]+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern NAMED = Pattern.compile("([A-Za-z]{3})-([0-9]{2}|[0-9]{4})");

    private static final Pattern DAY = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + CLOCK
            + "|([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日" + CLOCK);

    private Months() {}

    /**
     * Reads 2024-03-05, 2024/3/5, 2024-3-5 and 2024年3月5日.
     *
     * @throws DateTimeException if it is no day
     */
    static LocalDate parseDay(String text) {
        var form = DAY.matcher(text);
        if (!form.matches()) {
            refuseSerial(text);
            throw new DateTimeException("not a day: " + text);
        }
        return form.group(1) != null
                ? day(form.group(1), form.group(3), form.group(4))
                : day(form.group(5), form.group(6), form.group(7));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /**
     * {@return the month of a text}
     *
     * @param text 2027-01, 2027/1, 2027-1, 2027/1/1, 2027年1月 or Jan-27, tidied; two digits are of this century
     * @throws DateTimeException if it is no month, or a day other than the first
     */
    public static YearMonth parse(String text) {
        if (isUsual(text)) {
            return YearMonth.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            int group = 1;
            while (numbers.group(group) == null) {
                group += 2;
            }
            String month = numbers.group(group + 1);
            return YearMonth.of(
                    Integer.parseInt(numbers.group(group)), month.equals("元") ? 1 : Integer.parseInt(month));
        }
        var named = NAMED.matcher(text);
        if (named.matches()) {
            int year = Integer.parseInt(named.group(2));
            int month = BY_NAME.get(named.group(1).toLowerCase(Locale.ROOT))
                    .getOrElseThrow(() -> new DateTimeException("not a month: " + text));
            return YearMonth.of(year < 100 ? 2000 + year : year, month);
        }
        refuseNumber(text);
        throw new DateTimeException("not a month: " + text);
    }

    /** What stands there may be a date that lost its format, or October that lost its zero. */
    private static void refuseNumber(String text) {
        refuseSerial(text);
        if (DOTTED.matcher(text).matches()) {
            throw new Misread(Expected.of("month-dotted", text.replace('.', '-').replaceFirst("-", "-0"), text + "0"));
        }
    }

    private static void refuseSerial(String text) {
        var serial = SERIAL.matcher(text);
        if (serial.matches()) {
            LocalDate day = SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1)));
            throw new Misread(Expected.of("serial-date", day));
        }
    }

    /** Most are: four digits, a hyphen, two digits. */
    private static boolean isUsual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (i == 4 ? letter != '-' : letter < '0' || letter > '9') {
                return false;
            }
        }
        return text.length() == 7;
    }
}
