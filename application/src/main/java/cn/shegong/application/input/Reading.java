package cn.shegong.application.input;

import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * 读法: how a text becomes a value, and what to say where it does not.
 *
 * @param <T> what is read
 * @param expected what is said where the text is not such a value
 * @param parse throws {@link IllegalArgumentException}, {@link ArithmeticException} or
 *     {@link java.time.DateTimeException} where the text is not such a value
 */
public record Reading<T>(Expected expected, Function<String, T> parse) {

    /** 文字: as it stands but for blanks around it; neither blank nor the error that a spreadsheet shows. */
    public static final Reading<String> TEXT = new Reading<>(Expected.of("text"), Reading::nonBlank);
    /** 百分比: with its sign, as 5.25%. */
    public static final Reading<Percentage> PERCENTAGE =
            new Reading<>(Expected.of("percentage"), text -> Percentage.parse(Tidy.number(text)));
    /** 月份: as 2027-01, also in the forms into which a spreadsheet rewrites it. */
    public static final Reading<YearMonth> MONTH =
            new Reading<>(Expected.of("month"), text -> Months.parse(Tidy.text(text)));
    /** 日期: a day as 2027-01-31, and in no other form. */
    public static final Reading<LocalDate> DATE =
            new Reading<>(Expected.of("date"), text -> LocalDate.parse(Tidy.text(text)));
    /** What a spreadsheet shows in place of a value. */
    private static final Pattern FORMULA_ERROR =
            Pattern.compile("#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|CALC!|SPILL!)");
    /** 日期: a day, also in the forms into which a spreadsheet rewrites it. */
    public static final Reading<LocalDate> DAY =
            new Reading<>(Expected.of("date"), text -> Months.parseDay(Tidy.text(text)));

    private static final int MOST_DIGITS = 18;

    /**
     * {@return the reading of a whole number within bounds, both included}
     *
     * @param least the lowest that is taken
     * @param most the highest that is taken
     */
    public static Reading<Long> whole(long least, long most) {
        return new Reading<>(Expected.of("whole", least, most), text -> {
            String digits = Tidy.number(text);
            if (!isWhole(digits)) {
                throw new NumberFormatException(text);
            }
            long number = Long.parseLong(digits);
            if (number < least || number > most) {
                throw new IllegalArgumentException(text);
            }
            return number;
        });
    }

    /**
     * {@return the reading of an amount of CNY from 0, with two places at most}
     *
     * @param most the highest that is taken, CNY
     */
    public static Reading<Yuan> amount(Yuan most) {
        return new Reading<>(Expected.of("amount", most.toDecimal().toPlainString()), text -> {
            Yuan amount = Yuan.parse(Quantity.yuan(text));
            if (amount.isNegative() || amount.compareTo(most) > 0) {
                throw new IllegalArgumentException(text);
            }
            return amount;
        });
    }

    /** At most so many digits, with or without a sign. */
    private static boolean isWhole(String text) {
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from && text.length() - from <= MOST_DIGITS;
    }

    /**
     * {@return the reading of a percentage within bounds, both included}
     *
     * @param least the lowest that is taken
     * @param most the highest that is taken
     */
    public static Reading<Percentage> percentage(Percentage least, Percentage most) {
        return new Reading<>(Expected.of("percentage-between", least, most), text -> {
            Percentage rate = Percentage.parse(Tidy.number(text));
            if (!rate.isBetween(least, most)) {
                throw new IllegalArgumentException(text);
            }
            return rate;
        });
    }

    /**
     * {@return the reading of one of some words}
     *
     * @param <T> what a word stands for
     * @param words what each stands for, in the order in which a fault names them
     */
    public static <T> Reading<T> oneOf(Map<String, T> words) {
        return new Reading<>(
                Expected.of("one-of", words.keySet().toVector().mkString(", ")),
                text -> words.get(Tidy.text(text)).getOrElseThrow(() -> new IllegalArgumentException(text)));
    }

    /**
     * {@return the reading that goes on from what was read; what is expected stays}
     *
     * @param <U> what comes of it
     * @param change may throw as {@code parse} does
     */
    public <U> Reading<U> map(Function<? super T, ? extends U> change) {
        return new Reading<>(expected, text -> change.apply(parse.apply(text)));
    }

    private static String nonBlank(String text) {
        String stripped = Tidy.stripped(text);
        if (stripped.isBlank() || FORMULA_ERROR.matcher(stripped).matches()) {
            throw new IllegalArgumentException(text);
        }
        return stripped;
    }
}
