package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Book;
import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.PricedCycle;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.LongConsumer;

/** 下一周期工作簿: each next cycle by district, with subtotals, and what its budget is reckoned from. */
final class CyclesBook {

    private static final int HEADS = 4;
    private static final int ANNUAL = 5;
    private static final int TOTAL = 6;
    private static final int FIRST_YEAR = 7;

    private final Grid grid;
    private final Phrases phrases;
    private final ReferenceModel model;
    private final Vector<Integer> years;
    private final Option<Workings> workings;
    private Vector<Integer> subtotals = Vector.empty();

    CyclesBook(Book book, Phrases phrases, Plan plan, Result.Cycles result, String footer) {
        grid = book.sheet(phrases.of("sheet.cycles-yuan"));
        this.phrases = phrases;
        model = plan.model();
        years = result.cycles()
                .flatMap(NextCycle::years)
                .map(NextCycle.Year::year)
                .distinct()
                .sorted()
                .toVector();
        workings = Option.when(BudgetBook.hasWorkings(plan), () -> {
            Grid sheet = book.sheet(phrases.of("sheet.workings"));
            Prices prices = new Prices(book.sheet(phrases.of("sheet.prices")), phrases, model);
            prices.write(footer);
            return new Workings(sheet, phrases, model, prices, Vector.of(Series.BUDGET), years);
        });
    }

    void write(Result.Cycles result, String footer, LongConsumer done) {
        workings.forEach(Workings::begin);
        grid.line(Emphasis.TITLE, phrases.of("cycles.title"));
        grid.line(Emphasis.NOTE, phrases.of("table.unit.yuan"));
        grid.head(Vector.of("id", "district", "opening", "months", "heads", "annual", "total")
                .map(key -> phrases.value("cycles." + key))
                .appendAll(years.map(Value::year)));
        grid.freeze(1);
        result.cycles().groupBy(next -> next.project().district()).values().forEach(district -> {
            int first = grid.next();
            district.forEach(next -> {
                row(next);
                done.accept(1);
            });
            String name =
                    phrases.of("cycles.subtotal", district.head().project().district());
            int last = grid.next() - 1;
            subtotals = subtotals.append(grid.next());
            sum(name, district, column -> "SUM(" + Letters.down(column, first, last) + ")");
        });
        if (subtotals.nonEmpty()) {
            sum(
                    phrases.of("table.total"),
                    result.cycles(),
                    column -> subtotals.map(row -> Letters.cell(column, row)).mkString("+"));
        }
        grid.finish(footer);
        workings.forEach(sheet -> sheet.finish(footer));
    }

    private void row(NextCycle next) {
        Option<Workings.Rows> rows = workings.map(sheet -> sheet.write(next.project(), priced(next)));
        int at = grid.next();
        Value annual = Value.of(next.annual());
        Vector<Value> about = Vector.of(
                Value.of(next.project().id().id()),
                Value.of(next.project().district().name()),
                Value.of(next.cycle().opening()),
                Value.count(next.cycle().months()),
                Value.count(next.heads()),
                rows.map(found -> annual.by(workings.get().annual(found))).getOrElse(annual),
                Value.of(next.total())
                        .by("SUM(" + Letters.across(FIRST_YEAR, FIRST_YEAR + years.size() - 1, at) + ")"));
        grid.row(Emphasis.PLAIN, about.appendAll(years.map(year -> year(next, year, rows))));
    }

    private Value year(NextCycle next, int year, Option<Workings.Rows> rows) {
        Value amount = Value.of(budget(next, year));
        Option<String> formula = rows.flatMap(found -> workings.get().sum(found, Series.BUDGET, year));
        return formula.map(amount::by).getOrElse(amount).ifAny();
    }

    private Seq<PricedCycle> priced(NextCycle next) {
        return model.cycles(next.project(), next.cycle().opening(), next.cycle().end())
                .filter(cycle -> cycle.cycle().opening().equals(next.cycle().opening()));
    }

    private static Yuan budget(NextCycle next, int year) {
        return next.years()
                .find(part -> part.year() == year)
                .map(NextCycle.Year::budget)
                .getOrElse(Yuan.ZERO);
    }

    /** The formula of a column. */
    private interface Formulas {
        String of(int column);
    }

    private void sum(String name, Seq<NextCycle> cycles, Formulas formulas) {
        Vector<Value> about = Vector.<Value>of(Value.of(name))
                .appendAll(Vector.fill(HEADS - 1, Value.blank()))
                .append(Value.count(cycles.map(NextCycle::heads).sum().longValue())
                        .by(formulas.of(HEADS)));
        Vector<Value> amounts = Vector.of(
                        Value.of(Yuan.total(cycles.map(NextCycle::annual))).by(formulas.of(ANNUAL)),
                        Value.of(Yuan.total(cycles.map(NextCycle::total))).by(formulas.of(TOTAL)))
                .appendAll(years.zipWithIndex((year, index) -> Value.of(
                                Yuan.total(cycles.map(next -> budget(next, year))))
                        .by(formulas.of(FIRST_YEAR + index))));
        grid.row(Emphasis.TOTAL, about.appendAll(amounts));
    }
}
