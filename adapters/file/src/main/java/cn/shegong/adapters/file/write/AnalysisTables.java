package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Comparison;
import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.application.answer.PrintedTable.Rank;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.AdjustmentCost;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.BreakEven;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.analysis.Incidence;
import cn.shegong.simulation.analysis.Reckoner;
import cn.shegong.simulation.analysis.Step;
import cn.shegong.simulation.analysis.Target;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.IntFunction;

/** Affordability, comparisons and the ready reckoner as tables. */
record AnalysisTables(Print print) {

    /** The question, and each uplift that was tried with its cost. */
    PrintedTable of(Result.Affordable result) {
        Vector<Row> rows = Vector.of(
                line("target", Cells.words(target(result.target()))),
                line("cap", print.cells().money(result.cap())));
        return PrintedTable.of(
                Vector.of(
                        Column.words(print.word("solve.adjustment")),
                        Column.numbers(result.adjustment().toString())),
                rows.appendAll(outcome(result.outcome())));
    }

    private Vector<Row> outcome(Affordability.Outcome outcome) {
        if (outcome instanceof Affordability.Affordable within) {
            return tried("largest", within.largest()).appendAll(tried("next", within.next()));
        }
        return outcome instanceof Affordability.Unbounded unbounded
                ? tried("unbounded", unbounded.largest())
                : none((Affordability.Unaffordable) outcome);
    }

    private Vector<Row> none(Affordability.Unaffordable none) {
        return tried("none", none.zero()).append(line("excess", print.cells().money(none.excess())));
    }

    private Vector<Row> tried(String key, Affordability.Tried tried) {
        return Vector.of(
                line(key, Cells.rate(tried.uplift())),
                line("cost", print.cells().money(tried.cost())));
    }

    private Row line(String key, PrintedCell value) {
        return Row.part(Vector.of(print.cells().word("solve." + key), value));
    }

    private String target(Target target) {
        String whose =
                target.scope() instanceof Target.OfDistrict district ? district.name() : print.word("table.total");
        String when = target.years() instanceof Target.OneYear one
                ? Integer.toString(one.year())
                : print.word("solve.all-years");
        return whose + " " + when;
    }

    /** Where the districts' own standards stop binding. */
    PrintedTable breakEven(Seq<BreakEven.Point> points) {
        Cells cells = print.cells();
        return PrintedTable.of(
                print.ofWords("group.district", "solve.pay-field").appendAll(print.ofNumbers("solve.break-even")),
                points.map(point -> Row.part(Vector.of(
                        Cells.words(point.district().name()),
                        cells.word("detail." + point.field().key()),
                        point.reached() instanceof BreakEven.At at
                                ? Cells.rate(at.uplift())
                                : cells.word("solve.never")))));
    }

    /** From the first to the second, step by step, for all districts; each column adds up as it is printed. */
    PrintedTable steps(Comparison comparison, Seq<Tuple2<Step, DistrictYears>> steps) {
        Vector<Integer> years = steps.head()._2.years();
        Vector<Yuan> first = comparison.first().budgets().total();
        Vector<Yuan> second = comparison.second().budgets().total();
        Vector<Vector<Long>> columns = years.zipWithIndex((year, at) -> column(
                first.get(at),
                second.get(at),
                steps.map(step -> step._2.total().get(at)).toVector()));
        Vector<String> names = Vector.of(comparison.first().name())
                .appendAll(steps.map(step -> print.word("step." + step._1.key())))
                .append(comparison.second().name());
        return sums("compare.step", years, names, columns);
    }

    /** What adjustments cost in all, for all districts; each column adds up as it is printed. */
    PrintedTable adjustments(AdjustmentCost cost) {
        Vector<Yuan> all = cost.all().total();
        Vector<Vector<Long>> columns = Vector.range(0, all.size()).map(year -> {
            long sum = print.steps(all.get(year));
            return print.steps(
                            sum,
                            Vector.of(
                                    cost.price().total().get(year),
                                    cost.following().total().get(year)))
                    .append(sum);
        });
        return sums(
                "compare.part",
                cost.price().years(),
                Vector.of("compare.part-price", "compare.part-standards", "compare.part-all")
                        .map(print::word),
                columns);
    }

    /** The last row is the sum of those above it; so is, of several years, the last column. */
    private PrintedTable sums(String head, Vector<Integer> years, Vector<String> names, Vector<Vector<Long>> columns) {
        Seq<Seq<PrintedCell>> rows =
                names.zipWithIndex((name, row) -> row(name, columns.map(column -> column.get(row))));
        Seq<Column> heads = years.map(Column::of)
                .prepend(Column.words(print.word(head)))
                .appendAll(years.size() == 1 ? Vector.empty() : Vector.of(Column.numbers(print.word("table.total"))));
        return PrintedTable.of(heads, rows.init().map(Row::part).append(Row.total(rows.last())));
    }

    /** How many projects cost more, less and the same, and what stands at the floor on each side, by year. */
    PrintedTable incidence(Comparison comparison, Incidence incidence) {
        Vector<Row> rows = incidence
                .districts()
                .zip(incidence.byDistrict())
                .flatMap(
                        district -> counts(comparison, district._1, district._2).map(Row::part));
        return PrintedTable.of(
                print.ofWords("group.district", "compare.incidence")
                        .appendAll(incidence.years().map(Column::of)),
                rows.appendAll(counts(comparison, print.word("table.total"), incidence.total())
                        .map(Row::total)));
    }

    private Vector<Seq<PrintedCell>> counts(Comparison comparison, String district, Incidence.Counts counts) {
        return Vector.of(
                        Tuple.of(print.word("compare.more"), counts.more()),
                        Tuple.of(print.word("compare.less"), counts.less()),
                        Tuple.of(print.word("compare.same"), counts.same()),
                        Tuple.of(atFloor(comparison.first()), counts.first()),
                        Tuple.of(atFloor(comparison.second()), counts.second()))
                .map(row ->
                        Vector.of(Cells.words(district), Cells.words(row._1)).appendAll(row._2.map(Cells::count)));
    }

    private String atFloor(Comparison.Side side) {
        return print.words().phrase("compare.at-floor", print.language(), side.name());
    }

    private Seq<PrintedCell> row(String name, Vector<Long> amounts) {
        Vector<Long> sum =
                amounts.size() == 1 ? Vector.empty() : Vector.of(amounts.sum().longValue());
        return amounts.appendAll(sum).map(print.cells()::money).prepend(Cells.words(name));
    }

    private Vector<Long> column(Yuan first, Yuan last, Vector<Yuan> steps) {
        long from = print.steps(first);
        long to = print.steps(last);
        return print.steps(to - from, steps).prepend(from).append(to);
    }

    /** What one per cent costs for all grades, by district; or a fifth of five. */
    PrintedTable cost(DistrictYears all) {
        Vector<Vector<Long>> columns = Vector.range(0, all.years().size()).map(year -> {
            long total = print.steps(all.total().get(year));
            return print.steps(total, all.amounts().map(row -> row.get(year))).append(total);
        });
        return table(
                "group.district",
                all,
                names(all),
                row -> columns.map(column -> print.cells().money(column.get(row))));
    }

    /** How many posts that equals, by district. */
    PrintedTable posts(Reckoner.Reckoning reckoning) {
        Vector<Vector<PrintedCell>> rows =
                reckoning.posts().districts().append(reckoning.posts().total()).map(row -> row.map(Cells::tenths));
        return table("group.district", reckoning.all(), names(reckoning.all()), rows::get);
    }

    /** What one per cent costs for each band alone, all districts together. */
    PrintedTable bands(Reckoner.Reckoning reckoning) {
        var bands = reckoning.bands().toVector();
        return table(
                "reckon.band",
                reckoning.all(),
                bands.map(band -> print.word("detail." + band._1.key())),
                row -> bands.get(row)._2.total().map(print.cells()::money));
    }

    /** The districts, and then all. */
    private Vector<String> names(DistrictYears shape) {
        return shape.districts().append(print.word("table.total"));
    }

    private PrintedTable table(
            String parts, DistrictYears shape, Vector<String> names, IntFunction<Vector<PrintedCell>> cells) {
        return PrintedTable.of(
                shape.years().map(Column::of).prepend(Column.words(print.word(parts))),
                names.zipWithIndex((name, row) -> new Row(
                        row == shape.districts().size() ? Rank.TOTAL : Rank.PART,
                        cells.apply(row).prepend(Cells.words(name)))));
    }
}
