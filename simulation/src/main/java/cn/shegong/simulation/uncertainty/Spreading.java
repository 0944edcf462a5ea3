package cn.shegong.simulation.uncertainty;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.kernel.DrawKernel;
import cn.shegong.simulation.kernel.DrawTotals;
import cn.shegong.simulation.kernel.Draws;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.KnownRows;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.Uncertainty;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * 求离散程度: draws a scenario's uncertainty and ranks what comes of it.
 *
 * @param kernel that runs the draws over a portfolio
 * @param scenario whose uncertainty is drawn
 */
public record Spreading(DrawKernel kernel, Scenario scenario) {

    private static final Percentage LOW = Percentage.of(5);
    private static final Percentage HIGH = Percentage.of(95);

    /**
     * {@return the quantiles of every series, the chance of exceeding the cap and the tornado}
     *
     * @param count how many draws, 1 or more
     * @param seed one seed gives one answer, on any machine and any number of threads
     * @param cap the amount whose exceeding is counted, or none
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Spread spread(int count, long seed, Cap cap) {
        Sampler sampler = new Sampler(scenario.uncertainty(), seed);
        DrawTotals totals = kernel.draw(scenario, sampler.draws(count), false);
        IntStream each = IntStream.range(0, totals.groups().size());
        Seq<Map<Percentage, YearTable>> groups = (kernel.threads() == 1 ? each : each.parallel())
                .mapToObj(group -> levels(
                        series -> year -> totals.amounts(series, group, year),
                        year -> totals.isWithheld(group, year),
                        totals.years()))
                .collect(Vector.collector());
        return new Spread(count, seed, groups, total(totals), beyond(totals, cap), tornado(sampler));
    }

    /** What a chance is asked of. */
    public sealed interface Cap {}

    /** Nothing. */
    public record NoCap() implements Cap {}

    /**
     * Of exceeding an amount.
     *
     * @param amount CNY a year, of all groups together
     */
    public record CapOf(Yuan amount) implements Cap {}

    private static Map<Percentage, YearTable> total(DrawTotals totals) {
        return levels(
                series -> year -> totals.total(series, year),
                year -> Vector.range(0, totals.groups().size()).exists(group -> totals.isWithheld(group, year)),
                totals.years());
    }

    private interface Cells {
        IntFunction<long[]> of(Series series);
    }

    private static Map<Percentage, YearTable> levels(Cells cells, IntPredicate withheld, int years) {
        var ranked = LinkedHashMap.ofEntries(Vector.of(Series.values())
                .map(series -> Tuple.of(
                        series,
                        Vector.range(0, years)
                                .map(year -> sorted(cells.of(series).apply(year))))));
        return LinkedHashMap.ofEntries(Spread.LEVELS.map(level -> Tuple.of(
                level,
                YearTable.of(
                        series -> Vector.range(0, years)
                                .map(year -> series.needsPay() && withheld.test(year)
                                        ? new Amount.Withheld(Yuan.ZERO)
                                        : amount(
                                                series,
                                                at(
                                                        level,
                                                        ranked.get(series).get().get(year)))),
                        KnownRows.NONE))));
    }

    private static long[] sorted(long[] amounts) {
        long[] sorted = amounts.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Nearest rank: of N in order, the one at ceil(p N), counted from 1. */
    static long at(Percentage level, long[] sorted) {
        int rank = level.toFraction()
                .times(Fraction.of(sorted.length))
                .rounded(RoundingMode.CEILING)
                .intValueExact();
        return sorted[rank - 1];
    }

    private static Amount amount(Series series, long number) {
        return series.isMoney() ? new Amount.Money(new Yuan(number)) : new Amount.Count(number);
    }

    private static Spread.Beyond beyond(DrawTotals totals, Cap cap) {
        if (!(cap instanceof CapOf asked)) {
            return new Spread.NotAsked();
        }
        return new Spread.Chances(
                asked.amount(),
                Vector.range(0, totals.years()).map(year -> share(totals.total(Series.BUDGET, year), asked.amount())));
    }

    private static Fraction share(long[] amounts, Yuan cap) {
        return Fraction.of(
                Arrays.stream(amounts).filter(amount -> amount > cap.fen()).count(), amounts.length);
    }

    private Seq<Spread.Bar> tornado(Sampler sampler) {
        Draws draws = sampler.oneByOne(LOW, HIGH);
        DrawTotals totals = kernel.draw(scenario, draws, false);
        Vector<String> inputs = draws.adjustments().map(Object::toString);
        Vector<Spread.Bar> bars = inputs.zipWithIndex((input, index) ->
                bar(input, draws.uplift(index, 1 + 2 * index), draws.uplift(index, 2 + 2 * index), index, totals));
        if (!(scenario.uncertainty().growth() instanceof Uncertainty.DrawnGrowth)) {
            return bars;
        }
        int last = inputs.size();
        return bars.append(bar("growth", draws.growth(1 + 2 * last), draws.growth(2 + 2 * last), last, totals));
    }

    private static Spread.Bar bar(String input, int low, int high, int index, DrawTotals totals) {
        return new Spread.Bar(
                input,
                Percentage.ofBasisPoints(low),
                Percentage.ofBasisPoints(high),
                table(totals, 1 + 2 * index),
                table(totals, 2 + 2 * index));
    }

    private static YearTable table(DrawTotals totals, int draw) {
        return YearTable.of(
                series -> Vector.range(0, totals.years()).map(year -> amount(series, totals.total(series, year)[draw])),
                KnownRows.NONE);
    }
}
