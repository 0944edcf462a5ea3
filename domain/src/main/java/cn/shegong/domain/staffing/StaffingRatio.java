package cn.shegong.domain.staffing;

import java.util.regex.Pattern;

/**
 * 配备比例: "clients or units : social workers" (Annex 1).
 */
public sealed interface StaffingRatio {

    /**
     * {@code n:1} and {@code (a-b):1}: one post for so many clients; the more clients a post, the fewer posts.
     *
     * @param fewest clients a post, 1 or more
     * @param most clients a post, not below the fewest
     */
    record ClientsPerPost(long fewest, long most) implements StaffingRatio {
        @Override
        public String toString() {
            return range(fewest, most) + ":1";
        }

        @Override
        public long divisor(RangeEnd end) {
            return end == RangeEnd.MIN ? most : fewest;
        }
    }

    /**
     * {@code 1:n} and {@code 1:(a-b)}: so many posts for one unit.
     *
     * @param fewest posts a unit, 1 or more
     * @param most posts a unit, not below the fewest
     */
    record PostsPerUnit(long fewest, long most) implements StaffingRatio {
        @Override
        public String toString() {
            return "1:" + range(fewest, most);
        }

        @Override
        public long factor(RangeEnd end) {
            return end == RangeEnd.MIN ? fewest : most;
        }
    }

    /** No ratio in the text: posts are given. */
    record Unstated() implements StaffingRatio {
        @Override
        public String toString() {
            return "none";
        }
    }

    /**
     * {@return clients that one post serves; 1 where posts are counted by unit}
     *
     * @param end which end of the range of posts; the fewest posts come of the most clients a post
     */
    default long divisor(RangeEnd end) {
        return 1;
    }

    /**
     * {@return posts for one client or unit, before division; 1 where posts are counted by clients}
     *
     * @param end which end of the range of posts
     */
    default long factor(RangeEnd end) {
        return 1;
    }

    /** {@return whether the text has a ratio; where it has none, posts are given} */
    default boolean isStated() {
        return !(this instanceof Unstated);
    }

    /**
     * Reads {@code 70:1}, {@code (65-70):1}, {@code 1:3}, {@code 1:(5-8)} and {@code none}; {@code 1:1} is posts a
     * unit.
     *
     * @param text numbers of at most six digits, the first not 0; a range runs upwards
     * @return the ratio
     * @throws IllegalArgumentException if the text is anything else
     */
    static StaffingRatio parse(String text) {
        if (text.equals("none")) {
            return new Unstated();
        }
        var units = Pattern.compile("1:" + NUMBERS).matcher(text);
        if (units.matches()) {
            return new PostsPerUnit(first(units), last(units));
        }
        var clients = Pattern.compile(NUMBERS + ":1").matcher(text);
        if (clients.matches()) {
            return new ClientsPerPost(first(clients), last(clients));
        }
        throw new IllegalArgumentException("not a staffing ratio: " + text);
    }

    /** A number, or a range in brackets. */
    String NUMBERS = "(?:([1-9][0-9]{0,5})|\\(([1-9][0-9]{0,5})-([1-9][0-9]{0,5})\\))";

    private static long first(java.util.regex.Matcher form) {
        return Long.parseLong(form.group(1) != null ? form.group(1) : form.group(2));
    }

    private static long last(java.util.regex.Matcher form) {
        long last = Long.parseLong(form.group(1) != null ? form.group(1) : form.group(3));
        if (last < first(form)) {
            throw new IllegalArgumentException("a range of a ratio runs upwards: " + form.group());
        }
        return last;
    }

    private static String range(long low, long high) {
        return low == high ? Long.toString(low) : "(" + low + "-" + high + ")";
    }
}
