package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.State;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 格式代码: reads one section of the code of a number format, such as {@code [>=10000]0!.0,"万元"}: words in quotes or
 * behind {@code \\} and {@code !} stand as they are, a comma behind the last digit shows a thousandth, digits behind a
 * point that is a word show a tenth each. For one section.
 */
final class FormatCode {

    private static final Map<String, Integer> MAGNITUDES = HashMap.<String, Integer>empty()
            .put("百", 2)
            .put("千", 3)
            .put("万", 4)
            .put("十万", 5)
            .put("百万", 6)
            .put("千万", 7)
            .put("亿", 8)
            .put("万亿", 12);
    private static final Pattern MAGNITUDE = Pattern.compile("^([十百千万亿]*)(.*)$");
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final Pattern SCALING = Pattern.compile("[0#?](,+)(?:\\.|$)");
    private static final Pattern SAYS = Pattern.compile("[\\p{L}\\p{Sc}%‰]");
    private static final Pattern PADDED = Pattern.compile("0{2,30}");
    private static final String YUAN = "元";

    private final String code;
    private final StringBuilder digits = new StringBuilder();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private Option<Predicate<BigDecimal>> condition = Option.none();
    private boolean isRate;
    private boolean isPointed;
    private int scale;

    private FormatCode(String code) {
        this.code = code;
    }

    /** The sections of a code, the one for texts left out. */
    static Vector<FormatSection> sections(String code) {
        Vector<FormatCode> read = split(code).take(3).map(FormatCode::new).map(FormatCode::read);
        boolean conditional = read.exists(section -> section.condition.isDefined());
        return read.zipWithIndex().map(section -> {
            boolean isLast = section._2 == read.size() - 1;
            Predicate<BigDecimal> bySign = isLast
                    ? number -> true
                    : section._2 == 1
                            ? number -> number.signum() < 0
                            : number -> conditional || number.signum() > (read.size() == 2 ? -1 : 0);
            return section._1.section(section._1.condition.getOrElse(bySign));
        });
    }

    private static Vector<String> split(String code) {
        List<String> sections = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < code.length(); i = after(code, i)) {
            if (code.charAt(i) == ';') {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(from));
        return Vector.ofAll(sections);
    }

    /** Where the next thing begins: words and brackets are one. */
    private static int after(String code, int i) {
        int end = switch (code.charAt(i)) {
            case '"' -> code.indexOf('"', i + 1);
            case '[' -> code.indexOf(']', i + 1);
            case '\\', '!', '_', '*' -> i + 1;
            default -> i;
        };
        return end < 0 ? code.length() : Math.min(code.length(), end + 1);
    }

    private FormatCode read() {
        String rest = code.replaceFirst("(?i)^General|^G/通用格式", "0");
        for (int i = 0; i < rest.length(); ) {
            int next = after(rest, i);
            take(rest.charAt(i), rest.substring(i, next));
            i = next;
        }
        return this;
    }

    private void take(char first, String whole) {
        switch (first) {
            case '"' -> word(whole.replace("\"", ""));
            case '\\', '!' -> word(whole.substring(1));
            case '_', '*' -> {}
            case '[' -> bracket(whole.substring(1, whole.length() - (whole.endsWith("]") ? 1 : 0)));
            case '0', '#', '?' -> {
                behind.setLength(0); // what stands between digits parts them
                digits.append(first);
                scale += isPointed ? 1 : 0;
            }
            case '.', ',' -> {
                digits.append(first);
                isPointed &= first != '.';
            }
            case '%' -> isRate = true;
            case 'E', 'e' -> {}
            default -> word(whole);
        }
    }

    private void word(String text) {
        if (text.equals(".") && digits.length() > 0 && digits.indexOf(".") < 0) {
            isPointed = true;
        } else {
            (digits.length() == 0 ? before : behind).append(text);
        }
    }

    private void bracket(String within) {
        Matcher matcher = CONDITION.matcher(within);
        if (within.startsWith("$")) {
            word(within.substring(1).replaceFirst("-.*", ""));
        } else if (matcher.matches()) {
            condition = Option.some(condition(matcher.group(1), new BigDecimal(matcher.group(2))));
        }
    }

    private static Predicate<BigDecimal> condition(String sign, BigDecimal bound) {
        return number -> {
            int order = number.compareTo(bound);
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        };
    }

    private FormatSection section(Predicate<BigDecimal> fits) {
        Matcher commas = SCALING.matcher(digits);
        if (commas.find()) {
            scale += 3 * commas.group(1).length();
        }
        boolean isPadded =
                scale == 0 && behind.length() == 0 && PADDED.matcher(digits).matches();
        Format format = isRate ? new Format.Rate() : isPadded ? new Format.Padded(digits.length()) : Numbers.PLAIN;
        String said = digits.length() == 0 ? "" : said();
        return scale == 0
                ? new FormatSection(fits, format, Option.some(said).filter(unit -> !unit.isEmpty()), State.VALUE)
                : scaled(fits, format, said);
    }

    /** The unit that is said behind the number, or else before it. */
    private String said() {
        return Vector.of(behind, before)
                .map(words -> words.toString().strip())
                .find(words -> SAYS.matcher(words).find())
                .map(words -> words.matches("[¥￥]") ? YUAN : words)
                .getOrElse("");
    }

    /** What is said is the unit of what is shown; what is kept is larger by the scale. */
    private FormatSection scaled(Predicate<BigDecimal> fits, Format format, String said) {
        Matcher parts = MAGNITUDE.matcher(said);
        boolean isScaleSaid = parts.matches() && MAGNITUDES.get(parts.group(1)).exists(magnitude -> magnitude == scale);
        String unit = said.isEmpty() ? "" : isScaleSaid ? parts.group(2) : code;
        return new FormatSection(fits, format, Option.some(unit).filter(word -> !word.isEmpty()), State.SHRUNK);
    }
}
