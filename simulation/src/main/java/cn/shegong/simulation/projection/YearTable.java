package cn.shegong.simulation.projection;

import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 年度表: every series, one amount a year. Amounts are kept as bare numbers, since an answer by project has a table for each
 * project, and become objects when they are asked for.
 */
public final class YearTable {

    private static final Vector<Series> ALL = Vector.of(Series.values());

    /** Fen or counts by series and year; where withheld, what the rows that are known come to. */
    private final long[][] numbers;

    private final boolean[][] withheld;
    private final KnownRows rows;

    private YearTable(long[][] numbers, boolean[][] withheld, KnownRows rows) {
        this.numbers = numbers;
        this.withheld = withheld;
        this.rows = rows;
    }

    /**
     * {@return a table of zeros}
     *
     * @param years how many, 0 or more
     */
    public static YearTable zero(int years) {
        return of(each -> Vector.fill(years, Amount.zero(each)), KnownRows.NONE);
    }

    /**
     * {@return one project's years as a table}
     *
     * @param years in order
     */
    public static YearTable of(Seq<ProjectYear> years) {
        return of(each -> years.map(year -> year.amount(each)).toVector(), KnownRows.of(years));
    }

    /**
     * {@return the table with these amounts}
     *
     * @param amounts of a series, one a year
     * @param rows how many rows they are of
     */
    public static YearTable of(Function<Series, Vector<Amount>> amounts, KnownRows rows) {
        Vector<Vector<Amount>> bySeries = ALL.map(amounts);
        return new YearTable(
                bySeries.map(years -> years.toJavaStream()
                                .mapToLong(YearTable::number)
                                .toArray())
                        .toJavaArray(long[][]::new),
                bySeries.map(YearTable::withheld).toJavaArray(boolean[][]::new),
                rows);
    }

    /**
     * {@return the table with these numbers}
     *
     * @param numbers of a series, one a year: fen, or counts; where withheld, of the rows that are known
     * @param withheldPay in which years what follows from pay is not known
     * @param rows how many rows they are of
     */
    public static YearTable ofNumbers(Function<Series, long[]> numbers, boolean[] withheldPay, KnownRows rows) {
        boolean[] known = new boolean[withheldPay.length];
        boolean[] withheld = withheldPay.clone();
        return new YearTable(
                ALL.map(numbers).map(long[]::clone).toJavaArray(long[][]::new),
                ALL.map(series -> series.needsPay() ? withheld : known).toJavaArray(boolean[][]::new),
                rows);
    }

    private static long number(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return money.yuan().fen();
        }
        return amount instanceof Amount.Count count
                ? count.number()
                : ((Amount.Withheld) amount).known().fen();
    }

    private static boolean[] withheld(Vector<Amount> years) {
        boolean[] withheld = new boolean[years.size()];
        years.forEachWithIndex((amount, year) -> withheld[year] = amount instanceof Amount.Withheld);
        return withheld;
    }

    /**
     * {@return the sum, cell by cell; withheld where a cell of either is}
     *
     * @param other over the same years
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit
     */
    public YearTable plus(YearTable other) {
        return of(each -> amounts(each).zipWith(other.amounts(each), Amount::plus), rows.plus(other.rows));
    }

    /**
     * {@return the amounts of a series, one a year}
     *
     * @param one which series
     */
    public Vector<Amount> amounts(Series one) {
        Amount[] amounts = new Amount[numbers[one.ordinal()].length];
        Arrays.setAll(amounts, year -> amount(one, year));
        return Vector.of(amounts);
    }

    /**
     * {@return the amount of a series in a year as a bare number: fen, or a count; where it is withheld, what the rows
     * that are known come to}
     *
     * @param one which series
     * @param year its place in the horizon, from 0
     */
    public long number(Series one, int year) {
        return numbers[one.ordinal()][year];
    }

    /**
     * {@return what the rows that are known come to: all there is, where nothing is withheld}
     *
     * @param one a series in CNY
     * @param year its place in the horizon, from 0
     */
    public Yuan known(Series one, int year) {
        return new Yuan(number(one, year));
    }

    /**
     * {@return whether a series is not known in a year}
     *
     * @param one which series
     * @param year its place in the horizon, from 0
     */
    public boolean isWithheld(Series one, int year) {
        return withheld[one.ordinal()][year];
    }

    /**
     * {@return the sum over all years of a series in CNY; where it is withheld, what the rows that are known come to}
     *
     * @param one which series
     * @throws cn.shegong.domain.money.BeyondFen if it does not fit into 64-bit fen
     */
    public Yuan allYears(Series one) {
        return Yuan.total(Vector.range(0, years()).map(year -> known(one, year)));
    }

    /** {@return whether anything is withheld} */
    public boolean hasWithheld() {
        return ALL.exists(
                series -> series.needsPay() && Vector.range(0, years()).exists(year -> isWithheld(series, year)));
    }

    /** {@return the rows with a month in the horizon, and those of which everything is known} */
    public KnownRows rows() {
        return rows;
    }

    /** {@return how many years it has} */
    public int years() {
        return numbers[0].length;
    }

    /**
     * {@return the amount of a series in a year}
     *
     * @param one which series
     * @param year its place in the horizon, from 0
     */
    public Amount amount(Series one, int year) {
        long number = number(one, year);
        if (isWithheld(one, year)) {
            return new Amount.Withheld(new Yuan(number));
        }
        return one.isMoney() ? new Amount.Money(new Yuan(number)) : new Amount.Count(number);
    }

    /** {@return whether every amount is the same, and of as many rows} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YearTable table
                && rows.equals(table.rows)
                && ALL.forAll(series -> amounts(series).equals(table.amounts(series)));
    }

    @Override
    public int hashCode() {
        return ALL.map(this::amounts).hashCode();
    }

    /** {@return each series with its amounts} */
    @Override
    public String toString() {
        return ALL.map(series -> series.key() + " " + amounts(series).mkString("[", ", ", "]"))
                .mkString("; ");
    }
}
