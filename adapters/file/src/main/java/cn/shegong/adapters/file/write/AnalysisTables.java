package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.BreakEven;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.analysis.Reckoner;
import cn.shegong.simulation.analysis.Step;
import cn.shegong.simulation.analysis.Target;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.IntFunction;

/** Affordability, comparisons and the ready reckoner as tables. */
record AnalysisTables(Print print) {

    /** The question, and each uplift that was tried with its cost. */
    TextTable of(Result.Affordable result) {
        Vector<Seq<String>> rows = Vector.of(
                line("adjustment", result.adjustment().toString()),
                line("target", target(result.target())),
                line("cap", print.money(result.cap())));
        return new TextTable(rows.appendAll(outcome(result.outcome())), 1);
    }

    private Vector<Seq<String>> outcome(Affordability.Outcome outcome) {
        if (outcome instanceof Affordability.Affordable within) {
            return tried("largest", within.largest()).appendAll(tried("next", within.next()));
        }
        return outcome instanceof Affordability.Unbounded unbounded
                ? tried("unbounded", unbounded.largest())
                : tried("none", ((Affordability.Unaffordable) outcome).zero());
    }

    private Vector<Seq<String>> tried(String key, Affordability.Tried tried) {
        return Vector.of(line(key, Rates.twoPlaces(tried.uplift())), line("cost", print.money(tried.cost())));
    }

    private Seq<String> line(String key, String value) {
        return Vector.of(print.word("solve." + key), value);
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
    TextTable breakEven(Seq<BreakEven.Point> points) {
        Seq<Seq<String>> rows = points.map(point -> Vector.of(
                point.district().name(),
                print.word("detail." + point.field().key()),
                point.reached() instanceof BreakEven.At at ? Rates.twoPlaces(at.uplift()) : print.word("solve.never")));
        return new TextTable(
                rows.prepend(Vector.of(
                        print.word("group.district"), print.word("solve.pay-field"), print.word("solve.break-even"))),
                2);
    }

    /** From the first to the second, step by step, for all districts; each column adds up as it is printed. */
    TextTable steps(Result.Compared result, Seq<Tuple2<Step, DistrictYears>> steps) {
        Vector<Integer> years = steps.head()._2.years();
        Vector<Vector<Long>> columns = years.zipWithIndex((year, at) -> column(
                first(result, at),
                last(result, at),
                steps.map(step -> step._2.total().get(at)).toVector()));
        Vector<String> names = Vector.of(end(result, 0))
                .appendAll(steps.map(step -> print.word("step." + step._1.key())))
                .append(end(result, 1));
        Seq<Seq<String>> rows = names.zipWithIndex((name, row) -> row(name, columns.map(column -> column.get(row))));
        Seq<String> head = years.map(String::valueOf)
                .prepend(print.word("compare.step"))
                .appendAll(years.size() == 1 ? Vector.empty() : Vector.of(print.word("table.total")));
        return new TextTable(rows.prepend(head), 1);
    }

    private Seq<String> row(String name, Vector<Long> amounts) {
        Vector<Long> sum =
                amounts.size() == 1 ? Vector.empty() : Vector.of(amounts.sum().longValue());
        return amounts.appendAll(sum).map(print::money).prepend(name);
    }

    private Vector<Long> column(Yuan first, Yuan last, Vector<Yuan> steps) {
        long from = print.steps(first);
        long to = print.steps(last);
        return print.steps(to - from, steps).prepend(from).append(to);
    }

    private static Yuan first(Result.Compared result, int at) {
        DistrictYears first = DistrictYears.of(result.projections().head());
        int year = result.years().isEmpty()
                ? at
                : first.years().indexOf(result.years().head());
        return first.total().get(year);
    }

    private static Yuan last(Result.Compared result, int at) {
        DistrictYears last = DistrictYears.of(result.projections().last());
        int year = result.years().isEmpty()
                ? at
                : last.years().indexOf(result.years().last());
        return last.total().get(year);
    }

    private String end(Result.Compared result, int which) {
        return result.years().isEmpty()
                ? result.projections().get(which).scenario()
                : result.years().get(which).toString();
    }

    /** What one per cent costs for all grades, by district. */
    TextTable cost(Reckoner.Reckoning reckoning) {
        DistrictYears all = reckoning.all();
        Vector<Vector<Long>> columns = Vector.range(0, all.years().size()).map(year -> {
            long total = print.steps(all.total().get(year));
            return print.steps(total, all.amounts().map(row -> row.get(year))).append(total);
        });
        return table(
                all,
                all.districts().append(print.word("table.total")),
                row -> columns.map(column -> print.money(column.get(row))));
    }

    /** How many posts that equals, by district. */
    TextTable posts(Reckoner.Reckoning reckoning) {
        Vector<Vector<String>> rows =
                reckoning.posts().districts().append(reckoning.posts().total()).map(row -> row.map(Rates::oneTenth));
        return table(reckoning.all(), reckoning.all().districts().append(print.word("table.total")), rows::get);
    }

    /** What one per cent costs for each band alone, all districts together. */
    TextTable bands(Reckoner.Reckoning reckoning) {
        var bands = reckoning.bands().toVector();
        return table(
                reckoning.all(),
                bands.map(band -> print.word("detail." + band._1.key())),
                row -> bands.get(row)._2.total().map(print::money));
    }

    private TextTable table(DistrictYears shape, Vector<String> names, IntFunction<Vector<String>> cells) {
        Seq<Seq<String>> rows =
                names.zipWithIndex((name, row) -> cells.apply(row).prepend(name));
        return new TextTable(rows.prepend(shape.years().map(String::valueOf).prepend("")), 1);
    }
}
