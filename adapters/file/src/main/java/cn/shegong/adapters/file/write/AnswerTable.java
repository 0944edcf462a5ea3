package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Checked;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.check.StandardCapacity;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.uncertainty.Spread;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Answers as tables that one would print: the unit in the head, notices and receipt at the foot. */
record AnswerTable(Print print, Presentation presentation) {

    private static final String HANG = "      ";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    static Seq<String> of(Answer answer, Words words, Presentation presentation) {
        Print print = new Print(words, presentation.language(), presentation.unit());
        return new AnswerTable(print, presentation).lines(answer);
    }

    private Seq<String> lines(Answer answer) {
        return body(answer.result())
                .append("")
                .appendAll(answer.notices()
                        .map(notice -> print.words().of(notice, print.language()))
                        .flatMap(notice -> broken(print.word("table.notice") + notice)))
                .appendAll(broken(print.words().of(answer.receipt(), print.language())));
    }

    private Vector<String> body(Result result) {
        if (result instanceof Result.Budgets budgets) {
            return presentation
                    .shown()
                    .toVector()
                    .map(series -> budgets(budgets, series))
                    .intersperse(Vector.of(""))
                    .flatMap(lines -> lines);
        }
        if (result instanceof Result.Cycles cycles) {
            return Vector.of(title(print.word("cycles.title")), print.unitLine())
                    .appendAll(fitted(new CycleTable(print).of(cycles.cycles())));
        }
        if (result instanceof Result.Posts posts) {
            return Vector.of(title(print.word("posts.title")))
                    .appendAll(fitted(new PostsTable(print).of(posts.rows())));
        }
        if (result instanceof Result.Explanation explanation) {
            return ExplanationText.of(
                    explanation,
                    new Explanations(print.words(), print.language(), explanation.places()),
                    presentation.page().columns());
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
        return ((Result.Texts) result).texts().toVector().flatMap(text -> new MeasuresTable(print).of(text));
    }

    private Vector<String> budgets(Result.Budgets budgets, Series series) {
        String title = print.words()
                .phrase(
                        "table.title",
                        print.language(),
                        print.word("series." + series.key()),
                        budgets.projection().scenario());
        String unit = series.isMoney() ? print.unitLine() : print.word("table.unit." + series.key());
        return Vector.of(title(title), unit).appendAll(fitted(new BudgetTable(print).of(budgets, series)));
    }

    private Vector<String> uncertain(Result.Uncertain result) {
        Spread spread = result.spread();
        SpreadTables tables =
                new SpreadTables(print, result.certain().projection().years().toVector());
        Vector<String> lines = body(result.certain());
        for (Series series : presentation.shown()) {
            String title = print.words()
                    .phrase(
                            "spread.title",
                            print.language(),
                            print.word("series." + series.key()),
                            spread.draws(),
                            spread.seed());
            lines = lines.append("").append(title(title)).appendAll(fitted(tables.quantiles(spread.total(), series)));
        }
        if (spread.beyond() instanceof Spread.Chances chances) {
            lines = lines.append("")
                    .append(title(print.word("spread.chances")))
                    .appendAll(fitted(tables.chances(chances)));
        }
        return lines.append("")
                .append(title(print.word("spread.tornado")))
                .appendAll(fitted(tables.tornado(spread.tornado())));
    }

    private Vector<String> affordable(Result.Affordable result) {
        AnalysisTables tables = new AnalysisTables(print);
        Vector<String> lines = Vector.of(title(titled("solve.title", result.scenario())), print.unitLine())
                .appendAll(fitted(tables.of(result)));
        return result.points().isEmpty()
                ? lines
                : lines.append("")
                        .append(title(print.word("solve.break-even-title")))
                        .appendAll(fitted(tables.breakEven(result.points())));
    }

    private Vector<String> compared(Result.Compared result) {
        AnalysisTables tables = new AnalysisTables(print);
        return Vector.of(
                        title(titled(
                                "compare.title", result.projections().head().scenario())),
                        print.unitLine())
                .appendAll(fitted(tables.steps(result, result.waterfall().inOrder())))
                .append("")
                .append(title(print.word("compare.order-free")))
                .appendAll(fitted(tables.steps(result, result.waterfall().orderFree())));
    }

    private Vector<String> reckoned(Result.Reckoned result) {
        AnalysisTables tables = new AnalysisTables(print);
        String title = print.words().phrase("reckon.title", print.language(), result.adjustment(), result.scenario());
        return Vector.of(title(title), print.unitLine())
                .appendAll(fitted(tables.cost(result.reckoning())))
                .append("")
                .append(title(print.word("reckon.posts")))
                .appendAll(fitted(tables.posts(result.reckoning())))
                .append("")
                .append(title(print.word("reckon.bands")))
                .appendAll(fitted(tables.bands(result.reckoning())));
    }

    private Vector<String> findings(Checked checked) {
        FindingsTables tables = new FindingsTables(print);
        FindingLines findings = FindingLines.of(checked, print);
        Vector<String> lines = Vector.empty();
        if (checked.proposals().nonEmpty()) {
            lines = lines.append(title(tables.verdict(checked)))
                    .append(tables.ground(checked))
                    .append("")
                    .appendAll(findings.proposals(checked).flatMap(this::broken));
            if (checked.proposals().size() > 1) {
                lines = section(lines, "check.summary-title", "", tables.summary(checked));
            }
            lines = section(lines, "check.pay-title", print.unitLine(), tables.pay(checked));
        }
        if (checked.staffing().nonEmpty()) {
            lines = section(lines, "check.staffing-title", print.unitLine(), tables.staffing(checked.staffing()));
        }
        for (StandardCapacity capacity : checked.standards()) {
            lines = lines.append("")
                    .appendAll(broken(title(tables.capacityTitle(capacity))))
                    .appendAll(fitted(tables.capacity(capacity)));
        }
        for (Checked.CheckedRoster roster : checked.roster().toOption()) {
            lines = (lines.isEmpty() ? lines : lines.append(""))
                    .append(title(tables.rosterTitle(roster)))
                    .appendAll(findings.people(roster).flatMap(this::broken));
        }
        return findings.interpretations().isEmpty()
                ? lines
                : lines.append("")
                        .appendAll(findings.interpretations()
                                .zipWithIndex((why, i) -> titled("check.interpretation", Integer.toString(i + 1)) + why)
                                .flatMap(this::broken));
    }

    private Vector<String> section(Vector<String> before, String title, String unit, TextTable table) {
        return before.append("")
                .appendAll(broken(title(print.word(title))))
                .appendAll(unit.isEmpty() ? Vector.empty() : Vector.of(unit))
                .appendAll(fitted(table));
    }

    private String titled(String key, String scenario) {
        return print.words().phrase(key, print.language(), scenario);
    }

    private Seq<String> broken(String line) {
        return Screen.broken(line, HANG, presentation.page().columns());
    }

    private Seq<String> fitted(TextTable table) {
        return table.lines(presentation.page().columns());
    }

    private String title(String title) {
        return presentation.page().colour() ? BOLD + title + PLAIN : title;
    }
}
