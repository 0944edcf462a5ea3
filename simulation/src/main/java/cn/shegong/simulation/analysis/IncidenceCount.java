package cn.shegong.simulation.analysis;

import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.ProjectId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** 统计涉及面: counts the rows of two sides, each where it costs something. */
final class IncidenceCount {

    private final int years;
    private final Map<String, Tally> districts = new LinkedHashMap<>();
    private final Tally total;

    private IncidenceCount(int years) {
        this.years = years;
        total = new Tally(years);
    }

    /**
     * @param years fiscal years, as the rows have them
     */
    static Incidence between(Seq<RowYears> first, Seq<RowYears> second, Vector<Integer> years) {
        IncidenceCount count = new IncidenceCount(years.size());
        first.appendAll(second).forEach(row -> count.of(district(row)));
        Map<ProjectId, RowYears> later = new HashMap<>();
        second.forEach(row -> later.put(row.project().id(), row));
        for (RowYears row : first) {
            count.add(Option.some(row), Option.of(later.remove(row.project().id())));
        }
        later.values().forEach(row -> count.add(Option.none(), Option.some(row)));
        return new Incidence(
                years,
                Vector.ofAll(count.districts.keySet()),
                Vector.ofAll(count.districts.values()).map(Tally::counts),
                count.total.counts());
    }

    private Tally of(String district) {
        return districts.computeIfAbsent(district, name -> new Tally(years));
    }

    private void add(Option<RowYears> first, Option<RowYears> second) {
        total.add(first, second);
        Option<String> from = first.map(IncidenceCount::district);
        Option<String> to = second.map(IncidenceCount::district);
        if (from.equals(to)) {
            of(from.get()).add(first, second);
        } else {
            from.forEach(name -> of(name).add(first, Option.none()));
            to.forEach(name -> of(name).add(Option.none(), second));
        }
    }

    private static String district(RowYears row) {
        return row.project().district().name();
    }

    /** Numbers by year that are still being added to. */
    private static final class Tally {

        private final long[] more;
        private final long[] less;
        private final long[] same;
        private final long[] first;
        private final long[] second;

        Tally(int years) {
            more = new long[years];
            less = new long[years];
            same = new long[years];
            first = new long[years];
            second = new long[years];
        }

        void add(Option<RowYears> from, Option<RowYears> to) {
            for (int year = 0; year < more.length; year++) {
                Yuan before = of(from, year, (row, at) -> row.budgets().get(at), Yuan.ZERO);
                Yuan after = of(to, year, (row, at) -> row.budgets().get(at), Yuan.ZERO);
                int change = after.compareTo(before);
                if (change > 0) {
                    more[year]++;
                } else if (change < 0) {
                    less[year]++;
                } else if (!after.equals(Yuan.ZERO)) {
                    same[year]++;
                }
                first[year] += of(from, year, (row, at) -> row.atFloor().get(at), 0L);
                second[year] += of(to, year, (row, at) -> row.atFloor().get(at), 0L);
            }
        }

        private static <T> T of(Option<RowYears> row, int year, BiFunction<RowYears, Integer, T> what, T none) {
            return row.map(each -> what.apply(each, year)).getOrElse(none);
        }

        Incidence.Counts counts() {
            return new Incidence.Counts(
                    Vector.ofAll(more),
                    Vector.ofAll(less),
                    Vector.ofAll(same),
                    Vector.ofAll(first),
                    Vector.ofAll(second));
        }
    }
}
