package cn.shegong.simulation.kernel;

import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.Cycle;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Horizon;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 时间表: which months of a contract's cycles fall into which years of the horizon, and at which vintage.
 *
 * @param stretches in order of time
 * @param byVintage the same by vintage
 */
record Timetable(List<Stretch> stretches, List<AtVintage> byVintage) {

    /**
     * Some months of one cycle at one vintage.
     *
     * @param plus what is added to twelfths before they are rounded down
     * @param parts by year
     */
    record Stretch(Cycle cycle, Vintage vintage, int plus, List<Part> parts) {}

    /** All stretches at one vintage, and where fiscal years cut them. */
    record AtVintage(List<Stretch> stretches, Cut cut) {
        Vintage vintage() {
            return stretches.get(0).vintage();
        }
    }

    /**
     * The months of a stretch in one year.
     *
     * @param year an index of the horizon's years
     * @param from months of the cycle before them
     * @param to months of the cycle to their end
     */
    record Part(int year, int from, int to) {}

    static Timetable of(Contract contract, ReferenceModel model) {
        Horizon horizon = model.scenario().horizon();
        List<Stretch> stretches = new ArrayList<>();
        for (Cycle cycle : contract.cyclesBefore(horizon.end(), model::usualLength)) {
            if (cycle.end().isAfter(horizon.firstMonth())) {
                int plus = Cut.plus(model.succession()
                        .at(cycle.opening())
                        .roundings()
                        .amount()
                        .value());
                for (ReferenceModel.Stretch stretch : model.stretches(cycle)) {
                    List<Part> parts = parts(cycle, stretch, horizon);
                    if (!parts.isEmpty()) {
                        stretches.add(new Stretch(cycle, stretch.vintage(), plus, parts));
                    }
                }
            }
        }
        Map<YearMonth, List<Stretch>> byVintage = new LinkedHashMap<>();
        stretches.forEach(stretch -> byVintage
                .computeIfAbsent(stretch.vintage().from(), from -> new ArrayList<>())
                .add(stretch));
        return new Timetable(
                stretches,
                byVintage.values().stream()
                        .map(each -> new AtVintage(each, Cut.of(each)))
                        .toList());
    }

    private static List<Part> parts(Cycle cycle, ReferenceModel.Stretch stretch, Horizon horizon) {
        List<Part> parts = new ArrayList<>();
        int first = Math.max(horizon.from(), cycle.opening().getYear());
        int last = Math.min(horizon.to(), cycle.end().getYear());
        for (int calendar = first; calendar <= last; calendar++) {
            int from = Math.max(stretch.from(), cycle.monthsBefore(YearMonth.of(calendar, 1)));
            int to = Math.min(stretch.to(), cycle.monthsBefore(YearMonth.of(calendar + 1, 1)));
            if (from < to) {
                parts.add(new Part(calendar - horizon.from(), from, to));
            }
        }
        return List.copyOf(parts);
    }
}
