package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.InRange;
import java.util.Arrays;

/**
 * 累计和: annual amounts of many rows, kept so that they accrue as one, exactly. For one thread.
 *
 * <p>Where fiscal years cut a cycle's years at one month alone, the sum of the amounts and that of their first months are
 * all that is needed (see {@link Cut}). Otherwise, with B = 12 q + r, an amount accrues q m + R(r m / 12) up to month m: the
 * sum of the quotients and the count of each of the twelve remainders.
 */
final class Sums {

    private static final int MONTHS = Cut.MONTHS;

    private final long[] wholes;
    private final long[] parts;
    private final long[] part;
    private final FirstMonths firstMonths;
    private final long[] remainders = new long[MONTHS];
    private Cut cut = Cut.SEVERAL;
    private int used;
    private long quotients;
    private long whole;
    private long first;

    /**
     * @param most amounts at a time
     */
    Sums(int most) {
        wholes = new long[most];
        parts = new long[most];
        part = new long[most];
        firstMonths = new FirstMonths(most);
    }

    /** Starts anew. */
    void begin(Cut where) {
        cut = where;
        if (cut.isOne()) {
            Arrays.fill(wholes, 0, used, 0);
            Arrays.fill(parts, 0, used, 0);
            used = 0;
        } else {
            quotients = 0;
            Arrays.fill(remainders, 0);
        }
    }

    /** Adds amounts of 0 or more, in fen; the caller sees to it that their sum stays below 2^62. */
    void add(long[] amounts, int count, long highest) {
        if (!cut.isOne()) {
            addRemainders(amounts, count);
            return;
        }
        used = Math.max(used, count);
        for (int i = 0; i < count; i++) {
            wholes[i] += amounts[i];
        }
        if (cut.month() > 0) {
            firstMonths.of(amounts, highest, cut.month(), cut.plus(), part, count);
            for (int i = 0; i < count; i++) {
                parts[i] += part[i];
            }
        }
    }

    /** All are added: what stands in columns becomes one sum. */
    void end() {
        if (cut.isOne()) {
            whole = sum(wholes, used);
            first = cut.month() == 0 ? 0 : sum(parts, used);
        }
    }

    private void addRemainders(long[] amounts, int count) {
        for (int i = 0; i < count; i++) {
            quotients += amounts[i] / MONTHS;
            remainders[(int) (amounts[i] % MONTHS)]++;
        }
    }

    /** What all accrue in the months of a part, in fen. */
    long accrued(Timetable.Part months, int plus) {
        return accruedTo(months.to(), plus) - (months.from() == 0 ? 0 : accruedTo(months.from(), plus));
    }

    /** What all have accrued up to a month of their cycle, in fen. */
    long accruedTo(int month, int plus) {
        if (cut.isOne()) {
            long years = InRange.product(whole, month / MONTHS);
            return month % MONTHS == 0 ? years : InRange.sum(years, first);
        }
        long sum = InRange.product(quotients, month);
        for (int remainder = 1; remainder < MONTHS; remainder++) {
            sum = InRange.sum(sum, remainders[remainder] * ((remainder * month + plus) / MONTHS));
        }
        return sum;
    }

    private static long sum(long[] amounts, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += amounts[i];
        }
        return sum;
    }
}
