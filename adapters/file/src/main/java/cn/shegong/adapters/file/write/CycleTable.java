package cn.shegong.adapters.file.write;

import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.NextCycle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * 下一周期表: each project's next cycle split over the years, with subtotals by district.
 *
 * <p>In a coarse unit each year's column is rounded so that projects add up to districts and districts to the total; a
 * row's total is the sum of its printed years, so that the table adds up along both sides.
 */
record CycleTable(Print print) {

    private static final int WORDS = 3;

    TextTable of(Seq<NextCycle> cycles) {
        Vector<Integer> years = cycles.flatMap(NextCycle::years)
                .map(NextCycle.Year::year)
                .distinct()
                .sorted()
                .toVector();
        Vector<Vector<NextCycle>> districts = cycles.groupBy(
                        next -> next.project().district())
                .values()
                .map(Seq::toVector)
                .toVector();
        Vector<Column> columns = years.map(year -> column(districts, next -> budget(next, year)))
                .prepend(column(districts, NextCycle::annual));
        Seq<Seq<String>> rows =
                districts.zipWithIndex().flatMap(district -> rows(district._1, district._2, years, columns));
        Seq<String> head = Vector.of("id", "district", "opening", "months", "heads", "annual", "total")
                .map(key -> print.word("cycles." + key))
                .appendAll(years.map(String::valueOf));
        Seq<String> total = row(
                Vector.of(print.word("table.total"), "", "", "", print.count(heads(cycles))),
                columns.map(Column::total));
        return new TextTable(rows.prepend(head).append(total), WORDS);
    }

    private Seq<Seq<String>> rows(
            Vector<NextCycle> district, int number, Vector<Integer> years, Vector<Column> columns) {
        Seq<Seq<String>> projects = district.zipWithIndex((next, row) -> blankOutside(
                next,
                years,
                row(
                        about(next),
                        columns.map(column -> column.projects().get(number).get(row)))));
        String name = print.words()
                .phrase(
                        "cycles.subtotal",
                        print.language(),
                        district.head().project().district());
        return projects.append(row(
                Vector.of(name, "", "", "", print.count(heads(district))),
                columns.map(column -> column.districts().get(number))));
    }

    /** A year without a month of the cycle is blank. */
    private static Seq<String> blankOutside(NextCycle next, Vector<Integer> years, Seq<String> row) {
        Vector<Boolean> inside = years.map(year -> next.years().exists(part -> part.year() == year));
        int before = row.size() - years.size();
        return row.zipWithIndex((cell, at) -> at < before || inside.get(at - before) ? cell : "");
    }

    private Vector<String> about(NextCycle next) {
        return Vector.of(
                next.project().id().id(),
                next.project().district().name(),
                next.cycle().opening().toString(),
                Integer.toString(next.cycle().months()),
                print.count(next.heads()));
    }

    private static long heads(Seq<NextCycle> cycles) {
        return cycles.map(NextCycle::heads).sum().longValue();
    }

    /** The first column is the annual budget; the others are the years, whose sum stands before them. */
    private Seq<String> row(Vector<String> about, Vector<Long> steps) {
        Vector<Long> years = steps.tail();
        return about.append(print.money(steps.head()))
                .append(print.money(years.sum().longValue()))
                .appendAll(years.map(print::money));
    }

    private Column column(Vector<Vector<NextCycle>> districts, Function<NextCycle, Yuan> amount) {
        Vector<Vector<Yuan>> amounts = districts.map(district -> district.map(amount));
        Vector<Yuan> sums = amounts.map(CycleTable::sum);
        long total = print.steps(sum(sums));
        Vector<Long> byDistrict = print.steps(total, sums);
        return new Column(total, byDistrict, amounts.zipWith(byDistrict, (parts, whole) -> print.steps(whole, parts)));
    }

    private static Yuan sum(Vector<Yuan> amounts) {
        return amounts.fold(Yuan.ZERO, Yuan::plus);
    }

    private static Yuan budget(NextCycle next, int year) {
        return next.years()
                .find(part -> part.year() == year)
                .map(NextCycle.Year::budget)
                .getOrElse(Yuan.ZERO);
    }

    /** One column of money in printed steps, which adds up on each level. */
    private record Column(long total, Vector<Long> districts, Vector<Vector<Long>> projects) {}
}
