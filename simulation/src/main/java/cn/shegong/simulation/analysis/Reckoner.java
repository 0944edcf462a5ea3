package cn.shegong.simulation.analysis;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * 速算: what one per cent more costs, by district and year, for all grades and for each band alone.
 *
 * <p>The bands do not add up to all: prices and standards are rounded, and floors bind in between.
 *
 * @param budgeting of the portfolio
 * @param scenario as it is, before the one per cent more
 * @param adjustment the month whose uplift takes one percentage point more, also where the scenario has none
 */
public record Reckoner(Budgeting budgeting, Scenario scenario, YearMonth adjustment) {

    /** The one point more. */
    public static final Percentage ONE = Percentage.of(1);

    private static final int POINTS = 5;
    private static final Percentage FIVE = Percentage.of(POINTS);
    /** Of which a part the two costs of a point may differ without a word: a tenth. */
    private static final int MUCH = 10;

    /**
     * What one percentage point more costs, CNY by district and year.
     *
     * @param all for all grades at once
     * @param bands for each band alone
     * @param posts how many posts the cost for all grades equals
     * @param overFive a fifth of what five points more cost, each rounded to the fen; none where they pass 100 %
     */
    public record Reckoning(
            DistrictYears all, Map<Band, DistrictYears> bands, PostsEqual posts, Option<DistrictYears> overFive) {

        /**
         * {@return the years in which one point alone is no measure of what points cost, since a derived standard moves
         * in steps: all districts' cost and their cost over five points differ by more than a tenth of the latter}
         */
        public Seq<Integer> notches() {
            return overFive.toVector()
                    .flatMap(five -> all.years()
                            .zip(all.total().zip(five.total()))
                            .filter(year -> isNotch(year._2._1.toFraction(), year._2._2.toFraction()))
                            .map(Tuple2::_1));
        }

        private static boolean isNotch(Fraction one, Fraction five) {
            return size(one.minus(five)).times(Fraction.of(MUCH)).compareTo(size(five)) > 0;
        }

        private static Fraction size(Fraction number) {
            return number.max(Fraction.ZERO.minus(number));
        }
    }

    /**
     * {@return the cost of one percentage point more}
     *
     * @param projection that of the scenario as it is, by district
     * @throws IllegalArgumentException if the scenario's own uplift has no room for one per cent more
     */
    public Reckoning onePercent(Projection projection) {
        DistrictYears now = DistrictYears.of(projection);
        DistrictYears all = more(Grade.ALL.toVector(), ONE).minus(now);
        return new Reckoning(
                all,
                LinkedHashMap.ofEntries(Vector.of(Band.values())
                        .map(band -> Tuple.of(
                                band,
                                more(Grade.ALL.filter(grade -> grade.band() == band), ONE)
                                        .minus(now)))),
                PostsEqual.to(all, projection),
                Option.when(
                        hasRoom(FIVE),
                        () -> fifths(more(Grade.ALL.toVector(), FIVE).minus(now))));
    }

    /**
     * {@return whether no grade's uplift would pass 100 %}
     *
     * @param more percentage points that are added to each
     */
    public boolean hasRoom(Percentage more) {
        return now().forAll(rate -> rate.plus(more).compareTo(Uplift.MOST) <= 0);
    }

    private static DistrictYears fifths(DistrictYears amounts) {
        return new DistrictYears(
                amounts.districts(),
                amounts.years(),
                amounts.amounts()
                        .map(row -> row.map(amount -> new Yuan(Fraction.of(amount.fen(), POINTS)
                                .rounded(RoundingMode.HALF_UP)
                                .longValueExact()))));
    }

    /** By grade, as the scenario stands. */
    private Vector<Percentage> now() {
        return scenario.adjustments()
                .find(each -> each.effective().equals(adjustment))
                .map(each -> each.uplift().rates())
                .getOrElse(Uplift.flat(Percentage.ZERO).rates());
    }

    private DistrictYears more(Vector<Grade> grades, Percentage points) {
        Vector<Percentage> raised =
                now().zipWithIndex((rate, grade) -> grades.contains(Grade.ALL.get(grade)) ? rate.plus(points) : rate);
        return budgeting.under(scenario.withAdjustment(new Adjustment(adjustment, new Uplift(raised))));
    }
}
