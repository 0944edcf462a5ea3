package cn.shegong.simulation.analysis;

import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Vector;
import java.util.function.BinaryOperator;

/**
 * 区年金额: CNY by district and fiscal year.
 *
 * @param districts in order of first appearance
 * @param years in order
 * @param amounts one row a district, one amount a year
 */
public record DistrictYears(Vector<String> districts, Vector<Integer> years, Vector<Vector<Yuan>> amounts) {

    /**
     * {@return the budgets of a projection}
     *
     * @param projection by district
     */
    public static DistrictYears of(Projection projection) {
        var groups = projection.groups().toVector();
        return new DistrictYears(
                groups.map(group -> group.name().get()),
                projection.years().toVector(),
                groups.map(
                        group -> group.table().amounts(Series.BUDGET).map(amount -> ((Amount.Money) amount).yuan())));
    }

    /**
     * {@return the difference, cell by cell}
     *
     * @param other the same districts and years
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit
     */
    public DistrictYears minus(DistrictYears other) {
        return combined(other, Yuan::minus);
    }

    /**
     * {@return the sum, cell by cell}
     *
     * @param other the same districts and years
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit
     */
    public DistrictYears plus(DistrictYears other) {
        return combined(other, Yuan::plus);
    }

    private DistrictYears combined(DistrictYears other, BinaryOperator<Yuan> operator) {
        return new DistrictYears(
                districts, years, amounts.zipWith(other.amounts, (own, others) -> own.zipWith(others, operator)));
    }

    /**
     * {@return what the later year has more than the earlier, as a table of the later year alone}
     *
     * @param earlier one of the years
     * @param later one of the years
     */
    public DistrictYears change(int earlier, int later) {
        int from = years.indexOf(earlier);
        int to = years.indexOf(later);
        return new DistrictYears(
                districts,
                Vector.of(later),
                amounts.map(row -> Vector.of(row.get(to).minus(row.get(from)))));
    }

    /**
     * {@return one year alone}
     *
     * @param year one of the years
     */
    public DistrictYears in(int year) {
        int at = years.indexOf(year);
        return new DistrictYears(districts, Vector.of(year), amounts.map(row -> Vector.of(row.get(at))));
    }

    /**
     * {@return the same over other districts; those that have nothing here have zero}
     *
     * @param others among them all of these
     */
    public DistrictYears over(Vector<String> others) {
        Vector<Yuan> nothing = years.map(year -> Yuan.ZERO);
        return new DistrictYears(others, years, others.map(name -> districts.contains(name) ? of(name) : nothing));
    }

    /** {@return all districts together, by year} */
    public Vector<Yuan> total() {
        return Vector.range(0, years.size()).map(year -> Yuan.total(amounts.map(row -> row.get(year))));
    }

    /**
     * {@return one district, by year}
     *
     * @param district one of the districts, by name
     */
    public Vector<Yuan> of(String district) {
        return amounts.get(districts.indexOf(district));
    }
}
