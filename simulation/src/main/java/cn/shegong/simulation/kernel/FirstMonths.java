package cn.shegong.simulation.kernel;

/**
 * 年初各月: what annual amounts accrue in the first months of a year, many at a time. For one thread.
 *
 * <p>With B = 12 q + r that is q j + R(r j / 12). Below {@value #NARROW} both divisions are products within 64 bits:
 * floor(x / 3) = x M / 2^33 with M = 2,863,311,531 is exact for x below 2^31, and floor(x / 12) = x M / 2^19 with M = 43,691
 * for x below 131,072.
 */
final class FirstMonths {

    /** Amounts below it are divided by a product of 64 bits. */
    static final long NARROW = 1L << 32;

    private static final int MONTHS = 12;
    private static final long THIRD = 2_863_311_531L;
    private static final int THIRD_SHIFT = 33;
    private static final long TWELFTH = 43_691;
    private static final int TWELFTH_SHIFT = 19;

    private final long[] quotients;

    /**
     * @param most amounts at a time
     */
    FirstMonths(int most) {
        quotients = new long[most];
    }

    /**
     * @param highest of the amounts, in fen
     * @param month 1 to 11
     * @param plus what is added to twelfths before they are rounded down
     */
    void of(long[] amounts, long highest, long month, long plus, long[] to, int count) {
        if (highest < NARROW) {
            narrow(amounts, month, plus, to, count);
        } else {
            for (int i = 0; i < count; i++) {
                to[i] = amounts[i] / MONTHS * month + (amounts[i] % MONTHS * month + plus) / MONTHS;
            }
        }
    }

    private void narrow(long[] amounts, long month, long plus, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            quotients[i] = ((amounts[i] >> 2) * THIRD) >>> THIRD_SHIFT;
        }
        for (int i = 0; i < count; i++) {
            to[i] = ((amounts[i] - MONTHS * quotients[i]) * month + plus) * TWELFTH;
        }
        for (int i = 0; i < count; i++) {
            to[i] = (to[i] >>> TWELFTH_SHIFT) + quotients[i] * month;
        }
    }
}
