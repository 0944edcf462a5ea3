package cn.shegong.simulation.kernel;

import java.util.Arrays;

/**
 * 按行成列: the annual amounts of a block's rows at one tariff, a tile of rows at a time. For one thread.
 *
 * <p>A tile stays in the nearest cache while the columns pass over it; each loop takes two or three arrays at equal
 * offsets, which compilers turn into vector instructions. Pay is added up in 32 bits where every row's fits.
 */
final class RowLanes {

    private static final int TILE = 1024;

    private final int rows;
    private int[] narrowPay = new int[0];
    private final long[] pay;
    private final long[] budgets;
    private final long[] floor;
    private final long[] others;
    private final Sums budget;
    private final Sums packaged;
    private final Sums labour;
    private final Sums labourOwed;
    private final boolean budgetAlone;

    /**
     * @param rows of the portfolio: pay in 32 bits stands at its row's own place, since loops over arrays at equal offsets
     *     alone become vector instructions
     */
    RowLanes(int rows, boolean budgetAlone) {
        this.rows = rows;
        this.budgetAlone = budgetAlone;
        int most = Math.max(1, Math.min(TILE, rows)); // one, for a need
        pay = new long[most];
        budgets = new long[most];
        floor = new long[most];
        others = new long[most];
        budget = new Sums(most);
        packaged = new Sums(most);
        labour = new Sums(most);
        labourOwed = new Sums(most);
    }

    /**
     * The most that a row comes to.
     *
     * @param pay CNY a month
     * @param budget fen a year; package and labour are not above it
     */
    private record Bounds(long pay, long budget) {
        static Bounds of(long mostHeads, Tariff tariff) {
            long pay = mostHeads * tariff.highest();
            return new Bounds(pay, Math.max(tariff.packaged().wide(pay), mostHeads * tariff.standard()));
        }
    }

    Sums budget() {
        return budget;
    }

    Sums packaged() {
        return packaged;
    }

    Sums labour() {
        return labour;
    }

    Sums labourOwed() {
        return labourOwed;
    }

    /** Sums a block's rows anew; the tariff reaches them. */
    void run(CompiledPortfolio portfolio, Block block, Tariff tariff, Cut cut) {
        begin(cut);
        Bounds bounds = Bounds.of(block.mostHeads(), tariff);
        for (int from = block.from(); from < block.to(); from += TILE) {
            int count = Math.min(TILE, block.to() - from);
            if (!tariff.knowsPay()) {
                times(portfolio.totals(), tariff.standard(), from, budgets, count);
                budget.add(budgets, count, bounds.budget());
            } else {
                pay(portfolio, tariff, bounds.pay(), from, count);
                settle(tariff, bounds, portfolio.totals(), from, count);
            }
        }
        end();
    }

    /** One row of heads by column, in place of a block. */
    void run(long[] heads, Tariff tariff) {
        begin(Cut.SEVERAL);
        long sum = 0;
        pay[0] = 0;
        for (int column = 0; column < heads.length; column++) {
            sum += heads[column];
            pay[0] += heads[column] * tariff.prices()[column];
        }
        floor[0] = sum * tariff.standard();
        settle(tariff, Bounds.of(sum, tariff), 1);
        end();
    }

    private void begin(Cut cut) {
        budget.begin(cut);
        if (!budgetAlone) {
            packaged.begin(cut);
            labour.begin(cut);
            labourOwed.begin(cut);
        }
    }

    private void end() {
        budget.end();
        packaged.end();
        labour.end();
        labourOwed.end();
    }

    private void settle(Tariff tariff, Bounds bounds, int[] heads, int from, int count) {
        times(heads, tariff.standard(), from, floor, count);
        settle(tariff, bounds, count);
    }

    /** From pay and floor to all amounts. */
    private void settle(Tariff tariff, Bounds bounds, int count) {
        settle(tariff.packaged(), bounds.pay(), pay, budgets, count);
        if (!budgetAlone) {
            packaged.add(budgets, count, bounds.budget());
        }
        for (int i = 0; i < count; i++) {
            budgets[i] = Larger.of(budgets[i], floor[i]);
        }
        budget.add(budgets, count, bounds.budget());
        if (!budgetAlone) {
            settle(tariff.labour(), bounds.pay(), pay, others, count);
            labour.add(others, count, bounds.budget());
            owed(tariff.due(), bounds.budget(), count);
            labourOwed.add(others, count, bounds.budget());
        }
    }

    private void pay(CompiledPortfolio portfolio, Tariff tariff, long mostPay, int from, int count) {
        if (mostPay <= Integer.MAX_VALUE) {
            narrowPay(portfolio, tariff, from, count);
            for (int i = 0; i < count; i++) {
                pay[i] = narrowPay[from + i];
            }
        } else {
            Arrays.fill(pay, 0, count, 0);
            for (int column = 0; column < tariff.prices().length; column++) {
                addWide(portfolio.column(column), tariff.prices()[column], from, count);
            }
        }
    }

    private void narrowPay(CompiledPortfolio portfolio, Tariff tariff, int from, int count) {
        if (narrowPay.length == 0) {
            narrowPay = new int[rows];
        }
        long[] prices = tariff.prices();
        Arrays.fill(narrowPay, from, from + count, 0);
        for (int column = 0; column < prices.length; column += 2) {
            int other = Math.min(column + 1, prices.length - 1);
            int price = column == other ? 0 : (int) prices[other];
            addTwo(portfolio.column(column), (int) prices[column], portfolio.column(other), price, from, from + count);
        }
    }

    private void addTwo(int[] heads, int price, int[] others, int otherPrice, int from, int to) {
        for (int i = from; i < to; i++) {
            narrowPay[i] += heads[i] * price + others[i] * otherPrice;
        }
    }

    private void addWide(int[] heads, long price, int from, int count) {
        for (int i = 0; i < count; i++) {
            pay[i] += heads[from + i] * price;
        }
    }

    private static void settle(RoundedRatio ratio, long most, long[] from, long[] to, int count) {
        if (ratio.isNarrow(most)) {
            ratio.narrow(from, to, count);
        } else {
            for (int i = 0; i < count; i++) {
                to[i] = ratio.wide(from[i]);
            }
        }
    }

    private static void times(int[] heads, long standard, int from, long[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = heads[from + i] * standard;
        }
    }

    /** From labour to what is owed on top of it. */
    private void owed(RoundedRatio due, long most, int count) {
        boolean narrow = due.isNarrow(most);
        for (int i = 0; i < count; i++) {
            long share = narrow ? due.narrow(budgets[i]) : due.wide(budgets[i]);
            others[i] = Larger.of(0, share - others[i]);
        }
    }
}
