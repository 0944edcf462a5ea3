package cn.shegong.simulation.scenario;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;

/**
 * 测算期: the fiscal years projected; a fiscal year is a calendar year.
 *
 * @param from the first fiscal year, 2000 to 2100
 * @param to the last fiscal year, not before from, up to 2100; 1 to 60 years in all
 */
public record Horizon(int from, int to) {

    /** The earliest fiscal year that a horizon may have. */
    public static final int EARLIEST = 2000;
    /** The latest fiscal year that a horizon may have. */
    public static final int LATEST = 2100;
    /** How many fiscal years a horizon has at most. */
    public static final int MOST_YEARS = 60;

    /**
     * @param from the first fiscal year, 2000 to 2100
     * @param to the last fiscal year, not before from, up to 2100; 1 to 60 years in all
     * @throws IllegalArgumentException if out of range
     */
    public Horizon {
        if (from < EARLIEST || to > LATEST || to < from || to - from >= MOST_YEARS) {
            throw new IllegalArgumentException(
                    "not a horizon of 1 to 60 years within 2000 to 2100: " + from + "-" + to);
        }
    }

    /** {@return the fiscal years, in order, 1 to 60 of them} */
    public Vector<Integer> years() {
        return Vector.rangeClosed(from, to);
    }

    /**
     * {@return the fiscal years that both hold; none where they share none}
     *
     * @param other any
     */
    public Option<Horizon> shared(Horizon other) {
        int first = Math.max(from, other.from);
        int last = Math.min(to, other.to);
        return Option.when(first <= last, () -> new Horizon(first, last));
    }

    /** {@return the January of the first year} */
    public YearMonth firstMonth() {
        return YearMonth.of(from, 1);
    }

    /** {@return the month after the last: the January that follows the last year} */
    public YearMonth end() {
        return YearMonth.of(to + 1, 1);
    }
}
