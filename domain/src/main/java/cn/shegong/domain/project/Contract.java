package cn.shegong.domain.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
        List<Cycle> cycles = new ArrayList<>();
        YearMonth opening = start;
        while (opening.isBefore(before) && (renews || cycles.isEmpty())) {
            Cycle cycle = new Cycle(opening, length.months(usual.applyAsInt(opening)));
            cycles.add(cycle);
            opening = cycle.end();
        }
        return Vector.ofAll(cycles);
    }
}
