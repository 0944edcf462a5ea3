package cn.shegong.application.input;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * 数与单位: a number as people type it, perhaps with a unit behind it or the sign of the yuan before it.
 *
 * @param number without thousands separators
 * @param unit behind it, as it stands; none where it is a number alone
 */
public record Quantity(BigDecimal number, Option<String> unit) {

    private static final Pattern FORM =
            Pattern.compile("(?:[¥￥]|RMB|CNY|人民币)? ?([+-]?[0-9][0-9,]*(?:\\.[0-9]+)?) ?([^0-9.,+\\- ][^0-9]{0,7})?");
    private static final int LONGEST = 64;

    /**
     * {@return the number of a text; none where it is none}
     *
     * @param text as it stands in a cell or a file
     */
    public static Option<Quantity> of(String text) {
        if (text.length() > LONGEST) {
            return Option.none();
        }
        var form = FORM.matcher(Tidy.text(text));
        if (!form.matches()) {
            return Option.none();
        }
        String digits = Tidy.number(form.group(1));
        return digits.indexOf(',') >= 0
                ? Option.none()
                : Option.some(new Quantity(new BigDecimal(digits), Option.of(form.group(2))));
    }

    /**
     * {@return an amount of CNY as a plain number, 元, 千元, 万元 and 亿元 behind it taken into account; a text that is
     * no such amount stays as it is, so that it can be told}
     *
     * @param text such as 16.9亿
     */
    public static String yuan(String text) {
        return yuan(text, unit -> unit.per().isEmpty());
    }

    /**
     * {@return the same of amounts in units that fit, such as 元/人·年}
     *
     * @param text such as 16.3万元/人/年
     * @param fits whether a unit of money is one that may stand behind it
     */
    public static String yuan(String text, Predicate<Unit> fits) {
        return of(text).flatMap(amount -> amount.unit().isEmpty()
                        ? Option.some(amount.number())
                        : Unit.of(amount.unit().get(), Unit.Of.MONEY)
                                .filter(fits)
                                .map(unit -> unit.factor().multiply(amount.number())))
                .map(Quantity::plain)
                .getOrElse(() -> Tidy.number(text));
    }

    /**
     * {@return a number without an exponent, and without zeros that say nothing}
     *
     * @param number any
     */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
