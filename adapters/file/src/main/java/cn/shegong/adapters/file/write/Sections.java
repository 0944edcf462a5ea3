package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Checked;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.check.StandardCapacity;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.uncertainty.Spread;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Answers as tables, each below its title. */
record Sections(Print print, Seq<Series> shown) {

    Vector<Section> of(Result result) {
        if (result instanceof Result.Budgets budgets) {
            return shown.toVector().map(series -> budgets(budgets, series));
        }
        if (result instanceof Result.Cycles cycles) {
            return Vector.of(money("cycles.title", new CycleTable(print).of(cycles.cycles())));
        }
        if (result instanceof Result.Posts posts) {
            return Vector.of(new Section(print.word("posts.title"), "", new PostsTable(print).of(posts.rows())));
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

    private Section money(String title, TextTable table) {
        return new Section(print.word(title), print.unitLine(), table);
    }

    private Section budgets(Result.Budgets budgets, Series series) {
        return new Section(
                phrase(
                        "table.title",
                        print.word("series." + series.key()),
                        budgets.projection().scenario()),
                series.isMoney() ? print.unitLine() : print.word("table.unit." + series.key()),
                new BudgetTable(print).of(budgets, series));
    }

    private Vector<Section> uncertain(Result.Uncertain result) {
        Spread spread = result.spread();
        SpreadTables tables =
                new SpreadTables(print, result.certain().projection().years().toVector());
        Vector<Section> quantiles = shown.toVector()
                .map(series -> new Section(
                        phrase("spread.title", print.word("series." + series.key()), spread.draws(), spread.seed()),
                        "",
                        tables.quantiles(spread.total(), series)));
        Vector<Section> chances = spread.beyond() instanceof Spread.Chances beyond
                ? Vector.of(new Section(print.word("spread.chances"), "", tables.chances(beyond)))
                : Vector.empty();
        return of(result.certain())
                .appendAll(quantiles)
                .appendAll(chances)
                .append(new Section(print.word("spread.tornado"), "", tables.tornado(spread.tornado())));
    }

    private Vector<Section> affordable(Result.Affordable result) {
        AnalysisTables tables = new AnalysisTables(print);
        Vector<Section> found =
                Vector.of(new Section(phrase("solve.title", result.scenario()), print.unitLine(), tables.of(result)));
        return result.points().isEmpty()
                ? found
                : found.append(
                        new Section(print.word("solve.break-even-title"), "", tables.breakEven(result.points())));
    }

    private Vector<Section> compared(Result.Compared result) {
        AnalysisTables tables = new AnalysisTables(print);
        return Vector.of(
                new Section(
                        phrase("compare.title", result.projections().head().scenario()),
                        print.unitLine(),
                        tables.steps(result, result.waterfall().inOrder())),
                new Section(
                        print.word("compare.order-free"),
                        "",
                        tables.steps(result, result.waterfall().orderFree())));
    }

    private Vector<Section> reckoned(Result.Reckoned result) {
        AnalysisTables tables = new AnalysisTables(print);
        return Vector.of(
                new Section(
                        phrase("reckon.title", result.adjustment(), result.scenario()),
                        print.unitLine(),
                        tables.cost(result.reckoning())),
                new Section(print.word("reckon.posts"), "", tables.posts(result.reckoning())),
                new Section(print.word("reckon.bands"), "", tables.bands(result.reckoning())));
    }

    private static Vector<Section> deadlines(DeadlinesTable table) {
        return table.parts()
                .map(part -> new Section(part.title(), "", part.table()))
                .prepend(new Section(table.title(), "", table.summary()));
    }

    /** What stands beside the findings themselves. */
    private Vector<Section> findings(Checked checked) {
        FindingsTables tables = new FindingsTables(print);
        Vector<Section> sections = Vector.empty();
        if (checked.proposals().size() > 1) {
            sections = sections.append(new Section(print.word("check.summary-title"), "", tables.summary(checked)));
        }
        if (checked.proposals().nonEmpty()) {
            sections = sections.append(money("check.pay-title", tables.pay(checked)));
        }
        if (checked.staffing().nonEmpty()) {
            sections = sections.append(money("check.staffing-title", tables.staffing(checked.staffing())));
        }
        return sections.appendAll(checked.standards().map(capacity -> capacity(tables, capacity)));
    }

    private static Section capacity(FindingsTables tables, StandardCapacity capacity) {
        return new Section(tables.capacityTitle(capacity), "", tables.capacity(capacity));
    }

    private String phrase(String key, Object... arguments) {
        return print.words().phrase(key, print.language(), arguments);
    }
}
