package cn.shegong.simulation.uncertainty;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.YearTable;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 离散程度: what draws say of every series.
 *
 * <p>Quantiles are nearest-rank, each cell's own: those of the groups do not add up to those of the total.
 *
 * @param draws how many, 1 or more
 * @param seed by which they can be drawn again
 * @param groups for each group of the projection, in its order, a table for each level
 * @param total of all groups together
 * @param beyond by year, the share of draws whose total budget exceeds the cap
 * @param tornado one bar an input, as in the scenario
 */
public record Spread(
        int draws,
        long seed,
        Seq<Map<Percentage, YearTable>> groups,
        Map<Percentage, YearTable> total,
        Beyond beyond,
        Seq<Bar> tornado) {

    /** 5 %, 25 %, 50 %, 75 %, 95 %. */
    public static final Vector<Percentage> LEVELS = Vector.of(5, 25, 50, 75, 95).map(Percentage::of);

    /** {@return the cap that was asked about, or none} */
    public Spreading.Cap cap() {
        return beyond instanceof Chances chances ? new Spreading.CapOf(chances.cap()) : new Spreading.NoCap();
    }

    /** Whether a cap was asked about. */
    public sealed interface Beyond {}

    /** None was. */
    public record NotAsked() implements Beyond {}

    /**
     * The chance of exceeding it in each year.
     *
     * @param cap CNY a year, held against the budget of all districts
     * @param byYear the share of draws that exceed it, 0 to 1, one a fiscal year
     */
    public record Chances(Yuan cap, Vector<Fraction> byYear) implements Beyond {}

    /**
     * One input at its own low and high point, the others at their medians.
     *
     * @param input the adjustment's month, or {@code growth}
     * @param low the rate at 5 %
     * @param high the rate at 95 %
     * @param atLow the total's table at the low point
     * @param atHigh at the high point
     */
    public record Bar(String input, Percentage low, Percentage high, YearTable atLow, YearTable atHigh) {}
}
