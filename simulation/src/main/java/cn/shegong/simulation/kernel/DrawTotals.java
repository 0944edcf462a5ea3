package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.InRange;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 抽样结果: every series by group and year, one amount a draw: fen, or a count. Not to be changed. */
public final class DrawTotals {

    private final Vector<Option<String>> groups;
    private final int years;
    private final long[][][][] sums;
    private final boolean[][] withheld;

    /**
     * @param budgetAlone whether there is room for budgets alone
     */
    DrawTotals(Vector<Option<String>> groups, int years, int draws, boolean budgetAlone) {
        this.groups = groups;
        this.years = years;
        sums = new long[Series.values().length][][][];
        for (Series series : Series.values()) {
            int room = budgetAlone && series != Series.BUDGET ? 0 : draws;
            sums[series.ordinal()] = new long[groups.size()][years][room];
        }
        withheld = new boolean[groups.size()][years];
    }

    /** {@return the groups' names in order of first appearance; none for the projects without what is grouped by} */
    public Vector<Option<String>> groups() {
        return groups;
    }

    /** {@return how many fiscal years there are} */
    public int years() {
        return years;
    }

    /**
     * {@return one amount a draw, in their order: fen, or a count; may be empty for other series where only budgets
     * were asked for}
     *
     * @param series which amounts
     * @param group its index, from 0
     * @param year its index, from 0
     */
    public long[] amounts(Series series, int group, int year) {
        return sums[series.ordinal()][group][year];
    }

    /**
     * {@return all groups together, one amount a draw: fen, or a count}
     *
     * @param series which amounts
     * @param year its index, from 0
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64 bits
     */
    public long[] total(Series series, int year) {
        long[][][] bySeries = sums[series.ordinal()];
        long[] total = new long[bySeries.length == 0 ? 0 : bySeries[0][year].length];
        for (long[][] group : bySeries) {
            for (int draw = 0; draw < total.length; draw++) {
                total[draw] = InRange.sum(total[draw], group[year][draw]);
            }
        }
        return total;
    }

    /**
     * {@return whether pay and what follows from it is not known, since a row gives only its heads}
     *
     * @param group its index, from 0
     * @param year its index, from 0
     */
    public boolean isWithheld(int group, int year) {
        return withheld[group][year];
    }

    /** One draw's amounts as projected. */
    void set(int draw, Projection projection) {
        for (Series series : Series.values()) {
            for (int group = 0; group < groups.size(); group++) {
                Vector<Amount> amounts = projection.groups().get(group).table().amounts(series);
                for (int year = 0; year < years; year++) {
                    Amount amount = amounts.get(year);
                    withheld[group][year] |= amount instanceof Amount.Withheld;
                    sums[series.ordinal()][group][year][draw] = number(amount);
                }
            }
        }
    }

    private static long number(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return money.yuan().fen();
        }
        return amount instanceof Amount.Count count ? count.number() : 0;
    }

    /** Adds what is the same in every one of some draws. */
    void addConstants(Totals totals, int[] draws) {
        for (Series series : Series.values()) {
            for (int group = 0; group < groups.size(); group++) {
                for (int year = 0; year < years; year++) {
                    long constant = totals.amount(series, group, year);
                    long[] row = sums[series.ordinal()][group][year];
                    for (int i = 0; i < draws.length && row.length > 0 && constant != 0; i++) {
                        row[draws[i]] = InRange.sum(row[draws[i]], constant);
                    }
                    if (totals.isWithheld(group, year)) {
                        withheld[group][year] = true; // by several threads, all of which set it
                    }
                }
            }
        }
    }

    /** Adds a tile's amounts, the draws of which stand at some places. */
    void add(Series series, int group, int year, long[] tile, int[] draws, int from, int count) {
        long[] row = sums[series.ordinal()][group][year];
        for (int i = 0; i < count; i++) {
            int draw = draws[from + i];
            row[draw] = InRange.sum(row[draw], tile[i]);
        }
    }
}
