package cn.shegong.simulation.scenario;

import io.vavr.collection.Vector;
import java.time.YearMonth;

/**
 * 测算期: the fiscal years projected; a fiscal year is a calendar year.
 *
 * @param from 2000 to 2100
 * @param to not before from; 1 to 60 years in all
 */
public record Horizon(int from, int to) {

    public static final int EARLIEST = 2000;
    public static final int LATEST = 2100;
    public static final int MOST_YEARS = 60;

    /**
     * @throws IllegalArgumentException if out of range
     */
    public Horizon {
        if (from < EARLIEST || to > LATEST || to < from || to - from >= MOST_YEARS) {
            throw new IllegalArgumentException(
                    "not a horizon of 1 to 60 years within 2000 to 2100: " + from + "-" + to);
        }
    }

    public Vector<Integer> years() {
        return Vector.rangeClosed(from, to);
    }

    public YearMonth firstMonth() {
        return YearMonth.of(from, 1);
    }

    /** The month after the last. */
    public YearMonth end() {
        return YearMonth.of(to + 1, 1);
    }
}
