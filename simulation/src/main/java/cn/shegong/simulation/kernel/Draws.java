package cn.shegong.simulation.kernel;

import cn.shegong.domain.budget.NeedSettings;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.stream.IntStream;

/**
 * 抽样: what is drawn of the adjustments of a scenario and of the growth of its needs, in whole basis points. Not to be
 * changed once it is given away.
 */
public final class Draws {

    private final Vector<YearMonth> adjustments;
    private final int[][] uplifts;
    private final int[] growth;
    private final boolean isGrowthDrawn;

    /**
     * Draws that stand in columns already; they are not copied.
     *
     * @param adjustments the months of the adjustments whose uplift is drawn, one rate for all grades
     * @param uplifts one row an adjustment, one rate a draw: -5,000 to 10,000 basis points
     * @param growth one a draw, basis points: in place of the scenario's, on top of the growth of every need
     * @throws IllegalArgumentException if the rows are not of one length
     */
    public Draws(Vector<YearMonth> adjustments, int[][] uplifts, int[] growth) {
        this(adjustments, uplifts, growth, true);
    }

    private Draws(Vector<YearMonth> adjustments, int[][] uplifts, int[] growth, boolean isGrowthDrawn) {
        if (uplifts.length != adjustments.size()) {
            throw new IllegalArgumentException("one row of uplifts an adjustment");
        }
        for (int[] row : uplifts) {
            if (row.length != growth.length) {
                throw new IllegalArgumentException("one uplift and one growth a draw");
            }
        }
        this.adjustments = adjustments;
        this.uplifts = uplifts;
        this.growth = growth;
        this.isGrowthDrawn = isGrowthDrawn;
    }

    /**
     * {@return the same draws where growth is not drawn: needs grow as their rows and the scenario say}
     */
    public Draws withoutGrowth() {
        return new Draws(adjustments, uplifts, new int[growth.length], false);
    }

    /** Some of the draws, by their places. */
    Draws at(int[] places) {
        int[][] some = new int[uplifts.length][];
        for (int adjustment = 0; adjustment < uplifts.length; adjustment++) {
            some[adjustment] = pick(uplifts[adjustment], places);
        }
        return new Draws(adjustments, some, pick(growth, places), isGrowthDrawn);
    }

    private static int[] pick(int[] all, int[] places) {
        return IntStream.of(places).map(place -> all[place]).toArray();
    }

    /** {@return how many draws, 0 or more} */
    public int count() {
        return growth.length;
    }

    /** {@return the months of the adjustments whose uplift is drawn} */
    public Vector<YearMonth> adjustments() {
        return adjustments;
    }

    /**
     * {@return one draw's uplift at one of the adjustments, -5,000 to 10,000 basis points}
     *
     * @param adjustment its index, from 0
     * @param draw its index, from 0
     */
    public int uplift(int adjustment, int draw) {
        return uplifts[adjustment][draw];
    }

    /**
     * {@return what one draw adds to every need's growth a year in place of the scenario's, basis points; 0 where none is
     * drawn}
     *
     * @param draw its index, from 0
     */
    public int growth(int draw) {
        return growth[draw];
    }

    /** The scenario with an adjustment in each of the drawn months, of nothing where it has none of its own. */
    Scenario in(Scenario scenario) {
        Seq<YearMonth> own = scenario.adjustments().map(Adjustment::effective);
        return adjustments
                .reject(own::contains)
                .foldLeft(
                        scenario,
                        (more, month) -> more.withAdjustment(new Adjustment(month, Uplift.flat(Percentage.ZERO))));
    }

    /** The scenario as one draw has it. */
    Scenario drawn(Scenario scenario, int draw) {
        Scenario drawn = grown(scenario, growth[draw]);
        for (int adjustment = 0; adjustment < uplifts.length; adjustment++) {
            Percentage uplift = Percentage.ofBasisPoints(uplifts[adjustment][draw]);
            drawn = drawn.withAdjustment(new Adjustment(adjustments.get(adjustment), Uplift.flat(uplift)));
        }
        return drawn;
    }

    /** The scenario with a growth in place of its own, where growth is drawn. */
    Scenario grown(Scenario scenario, int basisPoints) {
        return isGrowthDrawn
                ? scenario.withNeed(new NeedSettings(scenario.need().end(), Percentage.ofBasisPoints(basisPoints)))
                : scenario;
    }
}
