package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.money.InRange;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.KnownRows;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 合计: each series by group and year, in fen or as a count. For one thread; several are added up. */
final class Totals {

    private static final long FEN = 100;
    private static final Series[] SERIES = Series.values();

    private final int years;
    private final long[][][] sums;
    private final boolean[][] withheld;
    private final long[] rows;
    private final long[] knownRows;

    Totals(int groups, int years) {
        this.years = years;
        sums = new long[SERIES.length][groups][years];
        withheld = new boolean[groups][years];
        rows = new long[groups];
        knownRows = new long[groups];
    }

    /** So many rows have a month in the horizon, and all of them is known or none is. */
    void addRows(int group, long number, boolean known) {
        rows[group] += number;
        knownRows[group] += known ? number : 0;
    }

    /**
     * @throws BeyondFen if the sum does not fit
     */
    void add(Series series, int group, int year, long amount) {
        long[] row = sums[series.ordinal()][group];
        row[year] = InRange.sum(row[year], amount);
    }

    /** Adds CNY a month for some months. */
    void addMonths(Series series, int group, int year, long yuan, int months) {
        add(series, group, year, InRange.product(InRange.product(yuan, FEN), months));
    }

    /** Pay and what follows from it is not known of the group in the year; what is added stands for the known rows. */
    void withhold(int group, int year) {
        withheld[group][year] = true;
    }

    int years() {
        return years;
    }

    long amount(Series series, int group, int year) {
        return sums[series.ordinal()][group][year];
    }

    boolean isWithheld(int group, int year) {
        return withheld[group][year];
    }

    long[][] budgets() {
        return sums[Series.BUDGET.ordinal()];
    }

    void addAll(Totals other) {
        for (int group = 0; group < withheld.length; group++) {
            rows[group] += other.rows[group];
            knownRows[group] += other.knownRows[group];
        }
        for (Series series : SERIES) {
            for (int group = 0; group < withheld.length; group++) {
                for (int year = 0; year < years; year++) {
                    add(series, group, year, other.sums[series.ordinal()][group][year]);
                    withheld[group][year] |= other.withheld[group][year];
                }
            }
        }
    }

    Projection toProjection(Scenario scenario, Grouping by, Vector<Option<String>> groups) {
        return new Projection(
                scenario.name(),
                by,
                scenario.horizon().years(),
                groups.zipWithIndex((name, group) -> new Projection.Group(name, table(group))),
                asOne().table(0));
    }

    /** All groups as one. */
    private Totals asOne() {
        Totals one = new Totals(1, years);
        for (int group = 0; group < withheld.length; group++) {
            one.rows[0] += rows[group];
            one.knownRows[0] += knownRows[group];
            for (int year = 0; year < years; year++) {
                one.withheld[0][year] |= withheld[group][year];
                for (Series series : SERIES) {
                    one.add(series, 0, year, amount(series, group, year));
                }
            }
        }
        return one;
    }

    private YearTable table(int group) {
        return YearTable.ofNumbers(
                series -> sums[series.ordinal()][group], withheld[group], new KnownRows(knownRows[group], rows[group]));
    }
}
