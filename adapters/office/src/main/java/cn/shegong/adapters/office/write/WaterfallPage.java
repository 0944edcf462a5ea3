package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.Comparison;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.analysis.Step;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** 因素分解表: from the first to the second, district by district, step by step, in CNY; each column adds up by formula. */
record WaterfallPage(Grid grid, Phrases phrases) {

    private static final int FIRST_YEAR = 2;
    /** As wide as the names of steps; those of scenarios take more lines. */
    private static final int STEP = 20;

    /**
     * @param order the key of the order in which the steps are taken
     */
    void write(Comparison comparison, String order, Seq<Tuple2<Step, DistrictYears>> steps, String footer) {
        grid.line(
                Emphasis.TITLE,
                phrases.of(
                        "compare.title",
                        comparison.first().name(),
                        comparison.second().name()));
        grid.line(Emphasis.SUBTITLE, phrases.of(order));
        grid.line(Emphasis.NOTE, phrases.of("table.unit.yuan"));
        table(comparison, steps);
        grid.finish(footer);
    }

    private void table(Comparison comparison, Seq<Tuple2<Step, DistrictYears>> steps) {
        Vector<Integer> years = steps.head()._2.years();
        Seq<Value> head = Vector.of("group.district", "compare.step").map(phrases::value);
        grid.head(head.appendAll(years.map(Value::year))
                .appendAll(Option.when(years.size() > 1, () -> phrases.value("table.total"))));
        grid.freeze(FIRST_YEAR);
        grid.narrow(FIRST_YEAR - 1, STEP);
        for (String district : steps.head()._2.districts()) {
            block(comparison, district, amounts -> amounts.of(district), steps);
        }
        block(comparison, phrases.of("table.total"), DistrictYears::total, steps);
    }

    private void block(
            Comparison comparison,
            String name,
            Function<DistrictYears, Vector<Yuan>> row,
            Seq<Tuple2<Step, DistrictYears>> steps) {
        int first = grid.next();
        line(name, comparison.first().name(), row.apply(comparison.first().budgets()), Emphasis.PLAIN);
        steps.forEach(step -> line("", phrases.of("step." + step._1.key()), row.apply(step._2), Emphasis.PLAIN));
        Vector<Yuan> last = row.apply(comparison.second().budgets());
        cells(
                "",
                comparison.second().name(),
                last.zipWithIndex((amount, year) -> Value.of(amount)
                        .by("SUM(" + Letters.down(FIRST_YEAR + year, first, first + steps.size()) + ")")),
                Emphasis.TOTAL);
    }

    private void line(String name, String step, Vector<Yuan> amounts, Emphasis emphasis) {
        cells(name, step, amounts.map(Value::of), emphasis);
    }

    private void cells(String name, String step, Vector<Value> cells, Emphasis emphasis) {
        String years = Letters.across(FIRST_YEAR, FIRST_YEAR + cells.size() - 1, grid.next());
        Option<Value> sum =
                Option.when(cells.size() > 1, () -> Values.sum(cells).by("SUM(" + years + ")"));
        grid.row(
                emphasis,
                Vector.of(Value.of(name), Value.prose(step)).appendAll(cells).appendAll(sum));
    }
}
