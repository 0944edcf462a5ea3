package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.InRange;
import java.util.Arrays;

/**
 * 累计和: annual amounts of many rows, kept so that they accrue as one.
 *
 * <p>Up to month m an amount B accrues R(B m / 12). With B = 12 q + r that is q m + R(r m / 12): so of all amounts only the
 * sum of the quotients and the count of each of the twelve remainders are needed, and the accrual is exact.
 */
final class Sums {

    static final int MONTHS = 12;
    /** floor(x / 3) = x M / 2^33 for x below 2^31. */
    private static final long THIRD = 2_863_311_531L;

    private static final int THIRD_SHIFT = 33;
    /** Amounts below it are divided by a product of 64 bits. */
    static final long NARROW = 1L << 32;

    private long quotients;
    private final long[] remainders = new long[MONTHS];

    void clear() {
        quotients = 0;
        Arrays.fill(remainders, 0);
    }

    /** Adds amounts of 0 or more, in fen; the caller sees to it that their sum stays below 2^62. */
    void add(long[] amounts, int count, long most) {
        if (most < NARROW) {
            addNarrow(amounts, count);
        } else {
            for (int i = 0; i < count; i++) {
                quotients += amounts[i] / MONTHS;
                remainders[(int) (amounts[i] % MONTHS)]++;
            }
        }
    }

    /** Of an amount below {@link #NARROW}. */
    static long twelfth(long amount) {
        return ((amount >> 2) * THIRD) >>> THIRD_SHIFT;
    }

    long[] remainders() {
        return remainders;
    }

    void addQuotients(long more) {
        quotients += more;
    }

    private void addNarrow(long[] amounts, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            long amount = amounts[i];
            long quotient = twelfth(amount);
            sum += quotient;
            remainders[(int) (amount - MONTHS * quotient)]++;
        }
        quotients += sum;
    }

    /** What all accrue in the months of a part, in fen. */
    long accrued(Timetable.Part part, Accruals rounding) {
        return accruedTo(part.to(), rounding) - (part.from() == 0 ? 0 : accruedTo(part.from(), rounding));
    }

    /** What all have accrued up to a month of their cycle, in fen. */
    long accruedTo(int month, Accruals rounding) {
        long sum = InRange.product(quotients, (long) month);
        for (int remainder = 1; remainder < MONTHS; remainder++) {
            sum = InRange.sum(sum, remainders[remainder] * rounding.of(remainder, month));
        }
        return sum;
    }
}
