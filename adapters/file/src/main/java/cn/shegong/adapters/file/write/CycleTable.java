package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.application.answer.PrintedTable.Row;
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

    PrintedTable of(Seq<NextCycle> cycles) {
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
        Vector<Amounts> columns = years.map(year -> column(districts, next -> budget(next, year)))
                .prepend(column(districts, NextCycle::annual));
        Seq<Row> rows = districts.zipWithIndex().flatMap(district -> rows(district._1, district._2, years, columns));
        Seq<PrintedCell> total = row(about(print.word("table.total"), cycles), columns.map(Amounts::total));
        return PrintedTable.of(heads(years), rows.append(Row.total(total)));
    }

    private Vector<Column> heads(Vector<Integer> years) {
        return print.ofWords("cycles.id", "cycles.district", "cycles.opening")
                .appendAll(print.ofNumbers("cycles.months", "cycles.heads", "cycles.annual", "cycles.total"))
                .appendAll(years.map(Column::of));
    }

    private Seq<Row> rows(Vector<NextCycle> district, int number, Vector<Integer> years, Vector<Amounts> columns) {
        Seq<Seq<PrintedCell>> projects = district.zipWithIndex((next, row) -> blankOutside(
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
        Seq<PrintedCell> subtotal = row(
                about(name, district), columns.map(column -> column.districts().get(number)));
        return projects.map(Row::part).append(Row.subtotal(subtotal));
    }

    /** A year without a month of the cycle is blank. */
    private static Seq<PrintedCell> blankOutside(NextCycle next, Vector<Integer> years, Seq<PrintedCell> row) {
        Vector<Boolean> inside = years.map(year -> next.years().exists(part -> part.year() == year));
        int before = row.size() - years.size();
        return row.zipWithIndex((cell, at) -> at < before || inside.get(at - before) ? cell : PrintedCell.blank());
    }

    private static Vector<PrintedCell> about(NextCycle next) {
        return Vector.of(
                Cells.words(next.project().id().id()),
                Cells.words(next.project().district().name()),
                new PrintedCell.Month(next.cycle().opening()),
                Cells.plain(next.cycle().months()),
                Cells.count(next.heads()));
    }

    /** Of several. */
    private static Vector<PrintedCell> about(String name, Seq<NextCycle> cycles) {
        long heads = cycles.map(NextCycle::heads).sum().longValue();
        return Vector.of(Cells.words(name))
                .appendAll(Vector.fill(3, PrintedCell.blank()))
                .append(Cells.count(heads));
    }

    /** The first column is the annual budget; the others are the years, whose sum stands before them. */
    private Seq<PrintedCell> row(Vector<PrintedCell> about, Vector<Long> steps) {
        Cells cells = print.cells();
        Vector<Long> years = steps.tail();
        return about.append(cells.money(steps.head()))
                .append(cells.money(years.sum().longValue()))
                .appendAll(years.map(cells::money));
    }

    private Amounts column(Vector<Vector<NextCycle>> districts, Function<NextCycle, Yuan> amount) {
        Vector<Vector<Yuan>> amounts = districts.map(district -> district.map(amount));
        Vector<Yuan> sums = amounts.map(Yuan::total);
        long total = print.steps(Yuan.total(sums));
        Vector<Long> byDistrict = print.steps(total, sums);
        return new Amounts(total, byDistrict, amounts.zipWith(byDistrict, (parts, whole) -> print.steps(whole, parts)));
    }

    private static Yuan budget(NextCycle next, int year) {
        return next.years()
                .find(part -> part.year() == year)
                .map(NextCycle.Year::budget)
                .getOrElse(Yuan.ZERO);
    }

    /** One column of money in printed steps, which adds up on each level. */
    private record Amounts(long total, Vector<Long> districts, Vector<Vector<Long>> projects) {}
}
