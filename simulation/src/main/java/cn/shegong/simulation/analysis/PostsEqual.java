package cn.shegong.simulation.analysis;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import io.vavr.collection.Vector;

/**
 * 折合岗位: how many posts of a year an amount pays for, at what the district's posts cost that year on average.
 *
 * <p>疑义: the measures name no such figure; a post of a year is taken as twelve post-months, at the year's budget divided
 * by its post-months.
 *
 * @param districts one row a district, one number a year; 0 where the year has no post
 * @param total of all districts together, at their common average
 */
public record PostsEqual(Vector<Vector<Fraction>> districts, Vector<Fraction> total) {

    private static final Fraction MONTHS = Fraction.of(12);

    static PostsEqual to(DistrictYears amounts, Projection projection) {
        return new PostsEqual(
                amounts.amounts().zipWith(projection.groups(), (row, group) -> posts(row, group.table())),
                posts(amounts.total(), projection.total()));
    }

    private static Vector<Fraction> posts(Vector<Yuan> amounts, YearTable table) {
        return amounts.zipWithIndex((amount, year) -> posts(
                amount,
                ((Amount.Money) table.amount(Series.BUDGET, year)).yuan(),
                ((Amount.Count) table.amount(Series.POST_MONTHS, year)).number()));
    }

    private static Fraction posts(Yuan amount, Yuan budget, long postMonths) {
        return budget.fen() == 0
                ? Fraction.ZERO
                : amount.toFraction()
                        .times(Fraction.of(postMonths))
                        .dividedBy(MONTHS)
                        .dividedBy(budget.toFraction());
    }
}
