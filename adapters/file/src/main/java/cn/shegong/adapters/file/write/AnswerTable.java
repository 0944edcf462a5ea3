package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Checked;
import cn.shegong.application.answer.Difference;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.measures.Measures;
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
        if (result instanceof Result.Explanation explanation) {
            return ExplanationText.of(
                    explanation,
                    new Explanations(print.words(), print.language(), explanation.places()),
                    presentation.page().columns());
        }
        if (result instanceof Result.Texts texts) {
            return texts.texts().toVector().flatMap(this::text);
        }
        if (result instanceof Result.Deadlines deadlines) {
            return sections(deadlines).appendAll(new DeadlinesTable(print, deadlines).further());
        }
        if (result instanceof Result.Verified verified) {
            return verified(verified);
        }
        if (result instanceof Result.TextsCompared compared) {
            return textsCompared(compared);
        }
        if (result instanceof Result.TextReviewed reviewed) {
            return textReviewed(reviewed);
        }
        return result instanceof Result.Findings findings ? findings(findings) : sections(result);
    }

    private Vector<String> sections(Result result) {
        return new Sections(print, presentation.shown())
                .of(result)
                .map(this::lines)
                .intersperse(Vector.of(""))
                .flatMap(lines -> lines);
    }

    private Vector<String> lines(PrintedTable table) {
        return Vector.ofAll(broken(title(table.title())))
                .appendAll(table.unit().isEmpty() ? Vector.empty() : Vector.of(table.unit()))
                .appendAll(fitted(table));
    }

    private Vector<String> text(Measures text) {
        return new MeasuresTable(print)
                .of(text)
                .append(title(print.word("measures.clauses")))
                .appendAll(new CoverageWords(print.words(), print.language())
                        .lines(text)
                        .flatMap(this::broken));
    }

    private Vector<String> verified(Result.Verified result) {
        VerificationTable table = new VerificationTable(print);
        Vector<String> lines = Vector.of(title(table.title(result)))
                .appendAll(table.verdict(result).flatMap(this::broken));
        if (result.given().receipt().partsOther(result.computed()).nonEmpty()) {
            lines = lines.append("").appendAll(fitted(table.receipts(result)));
        }
        return result.differences().forAll(difference -> difference.kind() != Difference.Kind.FIGURE)
                ? lines
                : lines.append("").appendAll(fitted(table.firstFigures(result))).appendAll(table.more(result));
    }

    private Vector<String> textsCompared(Result.TextsCompared result) {
        TextChangesTable table = new TextChangesTable(print, presentation.page().columns());
        return Vector.of(title(table.title(result.comparison()))).appendAll(table.of(result.changes(), this::title));
    }

    private Vector<String> textReviewed(Result.TextReviewed result) {
        Vector<String> lines = new TextReviewLines(print).of(result);
        return lines.tail().flatMap(this::broken).prepend(title(lines.head()));
    }

    /** The findings, what stands beside them, and why clauses are read as they are. */
    private Vector<String> findings(Result.Findings result) {
        Checked checked = result.checked();
        FindingsTables tables = new FindingsTables(print);
        FindingLines findings = FindingLines.of(checked, print);
        Vector<String> lines = Vector.empty();
        if (checked.proposals().nonEmpty()) {
            lines = lines.append(title(tables.verdict(checked)))
                    .append(tables.ground(checked))
                    .append("")
                    .appendAll(findings.proposals(checked).flatMap(this::broken))
                    .append("")
                    .appendAll(sections(result));
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
                                .zipWithIndex((why, i) ->
                                        print.words().phrase("check.interpretation", print.language(), i + 1) + why)
                                .flatMap(this::broken));
    }

    private Seq<String> fitted(PrintedTable table) {
        return TextTable.of(table).lines(presentation.page().columns());
    }

    private Seq<String> broken(String line) {
        return Screen.broken(line, HANG, presentation.page().columns());
    }

    private String title(String title) {
        return presentation.page().colour() ? BOLD + title + PLAIN : title;
    }
}
