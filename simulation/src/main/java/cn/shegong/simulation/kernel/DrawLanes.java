package cn.shegong.simulation.kernel;

import java.util.Arrays;

/**
 * 按抽样成列: the annual amounts of one row for a tile of draws, and their accrual. For one thread.
 *
 * <p>As in {@link RowLanes}, but what stands side by side are the draws of one row: a row's heads are the constants of
 * the loops, and every year's part is rounded draw by draw. For the remainders of a division by twelve see {@link Sums};
 * here floor(x / 12) of the small numbers that arise is x M / 2^19 with M = 43,691, exact below 131,072.
 */
final class DrawLanes {

    private static final int TILE = DrawnPrices.TILE;
    private static final int MONTHS = 12;

    private final int[] narrowPay = new int[TILE];
    private final long[] pay = new long[TILE];
    private final long[] floor = new long[TILE];
    private final long[] packaged = new long[TILE];
    private final long[] budget = new long[TILE];
    private final long[] labour = new long[TILE];
    private final long[] owed = new long[TILE];
    private final FirstMonths firstMonths = new FirstMonths(TILE);
    private final long[][] months = new long[MONTHS][TILE];
    private final boolean[] known = new boolean[MONTHS];
    private long[] annual = budget;
    private long mostAnnual;
    private long plus;
    private int count;

    long[] pay() {
        return pay;
    }

    long[] packaged() {
        return packaged;
    }

    long[] budget() {
        return budget;
    }

    long[] labour() {
        return labour;
    }

    long[] owed() {
        return owed;
    }

    void clearPay(int count) {
        Arrays.fill(pay, 0, count, 0);
    }

    /** Adds so many heads at a price. */
    void addPay(long heads, long[] prices, int count) {
        for (int i = 0; i < count; i++) {
            pay[i] += heads * prices[i];
        }
    }

    /**
     * The pay of heads in some columns, two at a time: in 32 bits, of which a vector holds twice as many.
     *
     * @param heads of each column; what comes to more than 32 bits goes by {@link #addPay}
     */
    void narrowPay(long[] heads, int[][] prices, int columns, int count) {
        Arrays.fill(narrowPay, 0, count, 0);
        int column = 0;
        for (; column + 1 < columns; column += 2) {
            addTwo((int) heads[column], prices[column], (int) heads[column + 1], prices[column + 1], count);
        }
        if (column < columns) {
            addTwo((int) heads[column], prices[column], 0, prices[column], count);
        }
        for (int i = 0; i < count; i++) {
            pay[i] = narrowPay[i];
        }
    }

    private void addTwo(int heads, int[] prices, int otherHeads, int[] otherPrices, int count) {
        for (int i = 0; i < count; i++) {
            narrowPay[i] += heads * prices[i] + otherHeads * otherPrices[i];
        }
    }

    /** The floor of so many heads is the budget. */
    void atStandard(long heads, long[] standards, int count) {
        for (int i = 0; i < count; i++) {
            budget[i] = heads * standards[i];
        }
    }

    /** From pay to package, and to budget: the larger of package and floor. */
    void settle(Tariff tariff, long heads, long[] standards, long mostPay, int count) {
        ratio(tariff.packaged(), mostPay, pay, packaged, count);
        for (int i = 0; i < count; i++) {
            floor[i] = heads * standards[i];
        }
        for (int i = 0; i < count; i++) {
            budget[i] = Larger.of(packaged[i], floor[i]);
        }
    }

    /** From pay and budget to labour and what is owed on top of it. */
    void settleLabour(Tariff tariff, long mostPay, long mostBudget, int count) {
        ratio(tariff.labour(), mostPay, pay, labour, count);
        ratio(tariff.due(), mostBudget, budget, owed, count);
        for (int i = 0; i < count; i++) {
            owed[i] = Larger.of(0, owed[i] - labour[i]);
        }
    }

    private static void ratio(RoundedRatio ratio, long most, long[] from, long[] to, int count) {
        if (ratio.isNarrow(most)) {
            ratio.narrow(from, to, count);
        } else {
            for (int i = 0; i < count; i++) {
                to[i] = ratio.wide(from[i]);
            }
        }
    }

    /**
     * Takes annual amounts to be accrued; they must stay as they are until the next are taken.
     *
     * @param rounding what is added to twelfths before they are rounded down
     */
    void take(long[] amounts, long most, int rounding, int size) {
        annual = amounts;
        mostAnnual = most;
        plus = rounding;
        count = size;
        Arrays.fill(known, false);
    }

    /**
     * Adds what the amounts last taken accrue in the months of a part.
     *
     * <p>Whole years accrue whole amounts: up to month 12 k + j an amount B has accrued k B and what it accrues up to month
     * j, whatever the rounding. So only the first j months of a year are ever rounded, once for all parts that begin or end
     * with them.
     */
    void accrue(Timetable.Part part, long[] into) {
        int years = part.to() / MONTHS - part.from() / MONTHS;
        int end = part.to() % MONTHS;
        int start = part.from() % MONTHS;
        addTimes(into, years);
        if (end != start) {
            addMonths(into, end);
            takeMonths(into, start);
        }
    }

    private void addTimes(long[] into, int years) {
        if (years == 1) {
            for (int i = 0; i < count; i++) {
                into[i] += annual[i];
            }
        } else if (years != 0) {
            for (int i = 0; i < count; i++) {
                into[i] += annual[i] * years;
            }
        }
    }

    private void addMonths(long[] into, int month) {
        if (month != 0) {
            long[] accrued = firstMonths(month);
            for (int i = 0; i < count; i++) {
                into[i] += accrued[i];
            }
        }
    }

    private void takeMonths(long[] into, int month) {
        if (month != 0) {
            long[] accrued = firstMonths(month);
            for (int i = 0; i < count; i++) {
                into[i] -= accrued[i];
            }
        }
    }

    /** What the amounts accrue in the first months of a year, 1 to 11. */
    private long[] firstMonths(int month) {
        long[] accrued = months[month];
        if (!known[month]) {
            firstMonths.of(annual, mostAnnual, month, plus, accrued, count);
            known[month] = true;
        }
        return accrued;
    }
}
