package cn.shegong.domain.project;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import java.time.YearMonth;
import java.util.function.ToIntFunction;

/**
 * 合同: when a project starts and whether it goes on.
 *
 * @param start the first month of its first cycle
 * @param renews whether a new cycle opens as soon as one ends
 */
public record Contract(YearMonth start, boolean renews, CycleLength length) {

    /**
     * Its cycles with at least one month before {@code before}, in order.
     *
     * @param usual the measures' own length, for a cycle that opens in the given month
     */
    public Seq<Cycle> cyclesBefore(YearMonth before, ToIntFunction<YearMonth> usual) {
        Iterator<Cycle> all = Iterator.iterate(cycleAt(start, usual), cycle -> cycleAt(cycle.end(), usual));
        return (renews ? all : all.take(1))
                .takeWhile(cycle -> cycle.opening().isBefore(before))
                .toVector();
    }

    private Cycle cycleAt(YearMonth opening, ToIntFunction<YearMonth> usual) {
        return new Cycle(opening, length.months(usual.applyAsInt(opening)));
    }
}
