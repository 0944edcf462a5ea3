package cn.shegong.simulation.analysis;

import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.District;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.Vintages;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/**
 * 追平点: the uplift at which a district's own package standard stops binding, since the city's has reached it.
 *
 * @param scenario with the districts' own standards
 * @param succession the scenario's text of measures and its successors
 * @param adjustment the month of the one flat uplift that is sought
 */
public record BreakEven(Scenario scenario, Succession succession, YearMonth adjustment) {

    private static final int MOST = 10_000;

    /**
     * One district's standard of one pay field.
     *
     * @param district with standards of its own
     * @param field the pay field whose standard it is
     * @param reached at which uplift, or never
     */
    public record Point(District district, PayField field, Reached reached) {}

    /** 何时追平. */
    public sealed interface Reached {}

    /**
     * The least uplift, in whole basis points from 0 %.
     *
     * @param uplift 0 % to 100 %
     */
    public record At(Percentage uplift) implements Reached {}

    /** Not by 100 %: as where the city's standards are held. */
    public record Never() implements Reached {}

    /** {@return each district that has standards of its own, by name, both pay fields; empty where none has} */
    public Seq<Point> points() {
        return scenario.cost()
                .districtStandards()
                .keySet()
                .toVector()
                .sortBy(District::name)
                .flatMap(this::points);
    }

    private Seq<Point> points(District district) {
        return Vector.of(PayField.values()).map(field -> new Point(district, field, reached(district, field)));
    }

    /** The city's standard never falls as the uplift rises, so the first that reaches is found by halving. */
    private Reached reached(District district, PayField field) {
        if (!reaches(MOST, district, field)) {
            return new Never();
        }
        int tooLow = -1;
        int enough = MOST;
        while (enough - tooLow > 1) {
            int middle = (tooLow + enough) / 2;
            if (reaches(middle, district, field)) {
                enough = middle;
            } else {
                tooLow = middle;
            }
        }
        return new At(Percentage.ofBasisPoints(enough));
    }

    private boolean reaches(int basisPoints, District district, PayField field) {
        Uplift uplift = Uplift.flat(Percentage.ofBasisPoints(basisPoints));
        Vintages vintages = Vintages.of(scenario.withAdjustment(new Adjustment(adjustment, uplift)), succession);
        var own = scenario.cost().districtStandards().get(district).get().of(field);
        return vintages.at(adjustment).standard(field).value().compareTo(own.toFraction()) >= 0;
    }
}
