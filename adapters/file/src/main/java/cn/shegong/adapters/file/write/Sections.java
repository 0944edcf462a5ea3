package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Checked;
import cn.shegong.application.answer.Comparison;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.check.StandardCapacity;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.uncertainty.Spread;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Answers as tables, each below its title. */
record Sections(Print print, Seq<Series> shown) {

    Vector<PrintedTable> of(Result result) {
        if (result instanceof Result.Budgets budgets) {
            return shown.toVector().map(series -> budgets(budgets, series));
        }
        if (result instanceof Result.Cycles cycles) {
            return Vector.of(money("cycles.title", new CycleTable(print).of(cycles.cycles())));
        }
        if (result instanceof Result.Posts posts) {
            return Vector.of(new PostsTable(print).of(posts.rows()).titled(print.word("posts.title"), ""));
        }
        if (result instanceof Result.Uncertain uncertain) {
            return uncertain(uncertain);
        }
        if (result instanceof Result.Affordable affordable) {
            return affordable(affordable);
        }
        if (result instanceof Result.Compared compared) {
            return compared(compared);
        }
        if (result instanceof Result.Reckoned reckoned) {
            return reckoned(reckoned);
        }
        if (result instanceof Result.Findings findings) {
            return findings(findings.checked());
        }
        if (result instanceof Result.Deadlines deadlines) {
            return deadlines(new DeadlinesTable(print, deadlines));
        }
        return result instanceof Result.Texts texts
                ? texts.texts().toVector().flatMap(text -> new MeasuresTable(print).sections(text))
                : Vector.empty();
    }

    private PrintedTable money(String title, PrintedTable table) {
        return table.titled(print.word(title), print.unitLine());
    }

    private PrintedTable budgets(Result.Budgets budgets, Series series) {
        return new BudgetTable(print)
                .of(budgets, series)
                .titled(
                        phrase(
                                "table.title",
                                print.word("series." + series.key()),
                                budgets.projection().scenario()),
                        series.isMoney() ? print.unitLine() : print.word("table.unit." + series.key()));
    }

    private Vector<PrintedTable> uncertain(Result.Uncertain result) {
        Spread spread = result.spread();
        SpreadTables tables =
                new SpreadTables(print, result.certain().projection().years().toVector());
        Vector<PrintedTable> quantiles = shown.toVector()
                .map(series -> tables.quantiles(spread.total(), series)
                        .titled(
                                phrase(
                                        "spread.title",
                                        print.word("series." + series.key()),
                                        spread.draws(),
                                        spread.seed()),
                                ""));
        Vector<PrintedTable> chances = spread.beyond() instanceof Spread.Chances beyond
                ? Vector.of(tables.chances(beyond).titled(print.word("spread.chances"), ""))
                : Vector.empty();
        return of(result.certain())
                .appendAll(quantiles)
                .appendAll(chances)
                .append(tables.tornado(spread.tornado()).titled(print.word("spread.tornado"), ""));
    }

    private Vector<PrintedTable> affordable(Result.Affordable result) {
        AnalysisTables tables = new AnalysisTables(print);
        Vector<PrintedTable> found =
                Vector.of(tables.of(result).titled(phrase("solve.title", result.scenario()), print.unitLine()));
        return result.points().isEmpty()
                ? found
                : found.append(tables.breakEven(result.points()).titled(print.word("solve.break-even-title"), ""));
    }

    private Vector<PrintedTable> compared(Result.Compared result) {
        return result.comparisons().flatMap(this::compared);
    }

    private Vector<PrintedTable> compared(Comparison comparison) {
        AnalysisTables tables = new AnalysisTables(print);
        String first = comparison.first().name();
        String second = comparison.second().name();
        Vector<PrintedTable> steps = Vector.of(
                tables.steps(comparison, comparison.waterfall().inOrder())
                        .titled(phrase("compare.title", first, second), print.unitLine()),
                tables.steps(comparison, comparison.waterfall().orderFree())
                        .titled(print.word("compare.order-free"), ""),
                tables.adjustments(comparison.waterfall().adjustments()).titled(print.word("compare.adjustments"), ""));
        return steps.appendAll(comparison
                .incidence()
                .map(incidence -> tables.incidence(comparison, incidence)
                        .titled(phrase("compare.incidence-title", first, second), "")));
    }

    private Vector<PrintedTable> reckoned(Result.Reckoned result) {
        AnalysisTables tables = new AnalysisTables(print);
        Vector<PrintedTable> cost = Vector.of(tables.cost(result.reckoning().all())
                .titled(phrase("reckon.title", result.adjustment(), result.scenario()), print.unitLine()));
        Vector<PrintedTable> overFive = result.reckoning()
                .overFive()
                .toVector()
                .map(five -> tables.cost(five).titled(print.word("reckon.over-five"), print.unitLine()));
        return cost.appendAll(overFive)
                .append(tables.posts(result.reckoning()).titled(print.word("reckon.posts"), ""))
                .append(tables.bands(result.reckoning()).titled(print.word("reckon.bands"), ""));
    }

    private static Vector<PrintedTable> deadlines(DeadlinesTable table) {
        return table.parts().prepend(table.summary());
    }

    /** What stands beside the findings themselves. */
    private Vector<PrintedTable> findings(Checked checked) {
        FindingsTables tables = new FindingsTables(print);
        Vector<PrintedTable> sections = Vector.empty();
        if (checked.proposals().size() > 1) {
            sections = sections.append(tables.summary(checked).titled(print.word("check.summary-title"), ""));
        }
        if (checked.proposals().nonEmpty()) {
            sections = sections.append(money("check.pay-title", tables.pay(checked)));
        }
        if (checked.staffing().nonEmpty()) {
            sections = sections.append(money("check.staffing-title", tables.staffing(checked.staffing())));
        }
        return sections.appendAll(checked.standards().map(capacity -> capacity(tables, capacity)));
    }

    private static PrintedTable capacity(FindingsTables tables, StandardCapacity capacity) {
        return tables.capacity(capacity).titled(tables.capacityTitle(capacity), "");
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
