package cn.shegong.simulation.projection;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * 年度表: every series, one amount a year.
 *
 * @param bySeries in the order of {@link Series}, each with as many amounts as there are years
 */
public record YearTable(Vector<Vector<Amount>> bySeries) {

    private static final Vector<Series> ALL = Vector.of(Series.values());

    public static YearTable zero(int years) {
        return of(each -> Vector.fill(years, Amount.zero(each)));
    }

    /** One project's years. */
    public static YearTable of(Seq<ProjectYear> years) {
        return of(each -> years.map(year -> year.amount(each)).toVector());
    }

    /**
     * @param amounts of a series, one a year
     */
    public static YearTable of(Function<Series, Vector<Amount>> amounts) {
        return new YearTable(ALL.map(amounts));
    }

    /**
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit
     */
    public YearTable plus(YearTable other) {
        return of(each -> amounts(each).zipWith(other.amounts(each), Amount::plus));
    }

    public Vector<Amount> amounts(Series one) {
        return bySeries.get(one.ordinal());
    }
}
