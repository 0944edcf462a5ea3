package cn.shegong.simulation.analysis;

import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
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

    private static final Percentage ONE = Percentage.of(1);

    /**
     * What one percentage point more costs, CNY by district and year.
     *
     * @param all for all grades at once
     * @param bands for each band alone
     * @param posts how many posts the cost for all grades equals
     */
    public record Reckoning(DistrictYears all, Map<Band, DistrictYears> bands, PostsEqual posts) {}

    /**
     * {@return the cost of one percentage point more}
     *
     * @param projection that of the scenario as it is, by district
     * @throws IllegalArgumentException if the scenario's own uplift has no room for one per cent more
     */
    public Reckoning onePercent(Projection projection) {
        DistrictYears now = DistrictYears.of(projection);
        DistrictYears all = more(Grade.ALL.toVector()).minus(now);
        return new Reckoning(
                all,
                LinkedHashMap.ofEntries(Vector.of(Band.values())
                        .map(band -> Tuple.of(
                                band,
                                more(Grade.ALL.filter(grade -> grade.band() == band))
                                        .minus(now)))),
                PostsEqual.to(all, projection));
    }

    private DistrictYears more(Vector<Grade> grades) {
        Vector<Percentage> now = scenario.adjustments()
                .find(each -> each.effective().equals(adjustment))
                .map(each -> each.uplift().rates())
                .getOrElse(Uplift.flat(Percentage.ZERO).rates());
        Vector<Percentage> raised =
                now.zipWithIndex((rate, grade) -> grades.contains(Grade.ALL.get(grade)) ? rate.plus(ONE) : rate);
        return budgeting.under(scenario.withAdjustment(new Adjustment(adjustment, new Uplift(raised))));
    }
}
