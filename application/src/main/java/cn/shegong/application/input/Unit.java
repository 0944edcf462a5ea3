package cn.shegong.application.input;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * 单位: in what figures are written down, in a header's brackets, in a line above a table, in a cell's number format or
 * behind a number.
 *
 * @param of what it counts
 * @param factor by which a figure is multiplied: 10,000 of 万元
 * @param per the time or the person that it is of, such as 月 or 人·年; empty where it does not say so
 */
public record Unit(Of of, BigDecimal factor, String per) {

    /** 何种单位: what a unit counts. */
    public enum Of {
        /** 金额: yuan. */
        MONEY,
        /** 数量: people, posts or clients. */
        COUNT,
        /** 期限: months, or years of twelve. */
        TIME,
        /** 比率: parts of a hundred. */
        RATE,
        /** 学时: hours. */
        HOURS
    }

    private static final Map<String, BigDecimal> MULTIPLES = HashMap.of(
            "", BigDecimal.ONE,
            "百", BigDecimal.valueOf(100),
            "千", BigDecimal.valueOf(1_000),
            "万", BigDecimal.valueOf(10_000),
            "亿", BigDecimal.valueOf(100_000_000));
    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);
    private static final Pattern MONEY = Pattern.compile(
            "(?:人民币|RMB|CNY)?([千万亿]?)(?:元(?:人民币)?|(?<=[千万亿]))((?:/|每)(人|名|岗)(?:[/·.•]?年|/月)?|(?:/|每)(月|年))?");
    private static final Pattern COUNT = Pattern.compile("([百千万]?)(?:人|个|名|位|岗)|([百千万])");
    private static final Pattern HOURS = Pattern.compile("学时|小时|课时");
    /** A multiple of something, another currency, or a part of the yuan. */
    private static final Pattern LIKE_A_UNIT = Pattern.compile(
            "[十百千万亿]+[^分]{0,3}|.{0,3}(?:美元|美金|港元|港币|欧元|日元|英镑)|(?i:USD|HKD|EUR|[KW]元?|\\$|￡)|角|分|.{0,2}元/.*|‰|\\p{IsHan}");

    /**
     * {@return the unit of a text; none where it is no unit, or one that is not read}
     *
     * @param text such as 万元
     * @param of what is counted: 万 by itself is of money 万元 and of people 万人
     */
    public static Option<Unit> of(String text, Of of) {
        String plain = plain(text);
        return switch (of) {
            case MONEY -> money(plain);
            case COUNT -> count(plain);
            case TIME -> time(plain);
            case RATE ->
                plain.equals("%") || plain.equals("百分比") || plain.equals("百分数")
                        ? Option.some(new Unit(of, BigDecimal.ONE, ""))
                        : Option.none();
            case HOURS -> Option.when(HOURS.matcher(plain).matches(), () -> new Unit(of, BigDecimal.ONE, ""));
        };
    }

    private static Option<Unit> money(String plain) {
        var form = MONEY.matcher(plain);
        if (plain.isEmpty() || !form.matches()) {
            return Option.none();
        }
        String per = form.group(2) == null ? "" : form.group(2).replaceAll("[/每·.•]", "");
        return Option.some(new Unit(Of.MONEY, MULTIPLES.get(form.group(1)).get(), per));
    }

    private static Option<Unit> count(String plain) {
        var form = COUNT.matcher(plain);
        if (!form.matches()) {
            return Option.none();
        }
        String multiple = form.group(1) == null ? form.group(2) : form.group(1);
        return Option.some(new Unit(Of.COUNT, MULTIPLES.get(multiple).get(), ""));
    }

    private static Option<Unit> time(String plain) {
        return switch (plain) {
            case "月", "个月" -> Option.some(new Unit(Of.TIME, BigDecimal.ONE, ""));
            case "年" -> Option.some(new Unit(Of.TIME, MONTHS_OF_YEAR, ""));
            default -> Option.none();
        };
    }

    /**
     * {@return whether a text is meant as a unit, be it one that is read or not; else it is a remark}
     *
     * @param text in a header's brackets, or after 单位：
     */
    public static boolean isMeant(String text) {
        String plain = plain(text);
        return LIKE_A_UNIT.matcher(plain).matches()
                || money(plain).isDefined()
                || count(plain).isDefined()
                || time(plain).isDefined()
                || plain.equals("%");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s|^单位:", "");
    }

    /**
     * {@return whether figures in this unit and in the other count alike}
     *
     * @param other a unit of the same thing
     */
    public boolean agreesWith(Unit other) {
        return factor.compareTo(other.factor) == 0 && (per.isEmpty() || other.per.isEmpty() || per.equals(other.per));
    }
}
