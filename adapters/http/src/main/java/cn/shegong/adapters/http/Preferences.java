package cn.shegong.adapters.http;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 偏好: what a header such as {@code Accept} would rather have, the more wanted first; in lower case, as none of these names
 * knows another.
 */
record Preferences(Seq<Range> ranges) {

    private static final Pattern WEIGHT = Pattern.compile(";\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)");
    private static final int WHOLE = 1000;
    /** A header with more is nobody's. */
    private static final int MOST = 100;

    /**
     * One of them.
     *
     * @param name such as {@code text/*}, without parameters
     * @param weight in thousandths; 0 is what must not come
     */
    record Range(String name, int weight) {}

    static Preferences of(Option<String> header) {
        return new Preferences(Vector.of(
                        header.getOrElse("").toLowerCase(Locale.ROOT).split(",", MOST))
                .filter(text -> !text.isBlank())
                .map(text -> new Range(text.split(";", 2)[0].strip(), weight(text)))
                .sortBy(range -> -range.weight()));
    }

    private static int weight(String range) {
        var weight = WEIGHT.matcher(range);
        return weight.find()
                ? Math.min(
                        WHOLE, new BigDecimal(weight.group(1)).movePointRight(3).intValue())
                : WHOLE;
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Of a range as it stands; none where it does not. */
    Option<Integer> weightOf(String name) {
        return ranges.find(range -> range.name().equals(name)).map(Range::weight);
    }

    /** Of all names the one that is wanted most, if any is. */
    Option<String> best(Seq<String> names) {
        return ranges.filter(range -> range.weight() > 0)
                .flatMap(range -> names.filter(name -> covers(range.name(), name) && weight(name, range) > 0))
                .headOption();
    }

    /** What is said of the name itself goes before what is said of all such names. */
    private int weight(String name, Range range) {
        return weightOf(name)
                .orElse(() -> weightOf(name.split("/", 2)[0] + "/*"))
                .getOrElse(range.weight());
    }

    private static boolean covers(String range, String name) {
        return range.equals(name)
                || range.equals("*/*")
                || range.equals("*")
                || (range.endsWith("/*") && name.startsWith(range.substring(0, range.length() - 1)));
    }
}
