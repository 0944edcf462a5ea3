package cn.shegong.simulation.scenario;

import cn.shegong.domain.money.Percentage;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * 不确定性: what of a scenario is drawn.
 *
 * @param uplifts by month of an adjustment, whose flat rate is drawn in place of the scenario's, or put in where it has none
 * @param growth added to the growth of every need in place of what the scenario adds
 * @param correlation between the uplifts, 0 % to 100 %: a Gaussian copula of one factor
 */
public record Uncertainty(Vector<UncertainUplift> uplifts, Growth growth, Percentage correlation) {

    /** 确定: nothing is drawn. */
    public static final Uncertainty NONE = new Uncertainty(Vector.empty(), new CertainGrowth(), Percentage.ZERO);

    /**
     * @param uplifts by month of an adjustment, whose flat rate is drawn in place of the scenario's, or put in where it has none
     * @param growth added to the growth of every need in place of what the scenario adds
     * @param correlation between the uplifts, 0 % to 100 %: a Gaussian copula of one factor
     * @throws IllegalArgumentException if the correlation is out of range or a month stands twice
     */
    public Uncertainty {
        if (!correlation.isBetween(Percentage.ZERO, Percentage.of(100))
                || uplifts.distinctBy(UncertainUplift::effective).size() != uplifts.size()) {
            throw new IllegalArgumentException("not an uncertainty: " + uplifts + ", " + correlation);
        }
    }

    /**
     * One adjustment's.
     *
     * @param effective the adjustment's month
     * @param uplift from which its flat rate is drawn, for all grades alike
     */
    public record UncertainUplift(YearMonth effective, Distribution uplift) {}

    /** Of needs. */
    public sealed interface Growth {

        /** {@return the least that is added, percentage points a year, in whole basis points as it is drawn} */
        Percentage least();
    }

    /** As the rows and the scenario say. */
    public record CertainGrowth() implements Growth {
        @Override
        public Percentage least() {
            return Percentage.ZERO;
        }
    }

    /**
     * So much more a year, in place of what the scenario adds.
     *
     * @param added percentage points a year on top of the rows' growth
     */
    public record DrawnGrowth(Distribution added) implements Growth {
        @Override
        public Percentage least() {
            return new Percentage(added.least().percent().setScale(2, RoundingMode.FLOOR));
        }
    }

    /** {@return whether nothing is drawn} */
    public boolean isNone() {
        return uplifts.isEmpty() && growth instanceof CertainGrowth;
    }
}
