package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Checked;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.application.answer.Result;
import cn.shegong.application.port.PrintedTables;
import cn.shegong.domain.check.Finding;
import cn.shegong.domain.project.ProjectId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Answers as the tables in which the command line prints them; findings and explanations as tables too. */
public record PrintedAnswers(Words words) implements PrintedTables {

    /** Of the columns of an explanation. */
    private static final int UNIT = 3;

    @Override
    public Seq<PrintedTable> of(Answer answer, Presentation presentation) {
        Print print = new Print(words, presentation.language(), presentation.unit());
        Seq<PrintedTable> tables = new Sections(print, presentation.shown()).of(answer.result());
        if (answer.result() instanceof Result.Findings findings) {
            return tables.prependAll(findings(findings.checked(), print));
        }
        if (answer.result() instanceof Result.Explanation explanation) {
            return Vector.of(explanation(explanation, presentation.language()));
        }
        return tables.appendAll(new PrintedTexts(print).of(answer.result()));
    }

    private PrintedTable explanation(Result.Explanation explanation, Language language) {
        return new PrintedTable(
                new Explanations(words, language, explanation.places()).name(explanation.figure()),
                "",
                Vector.of("level", "name", "value", "unit", "formula", "source")
                        .map(key -> Column.words(words.phrase("explain." + key, language))),
                new AnswerCsv(words, language)
                        .explanation(explanation)
                        .tail()
                        .map(row -> Row.words(withUnit(row, language))));
    }

    /** CSV has the code of a unit. */
    private Seq<String> withUnit(Seq<String> row, Language language) {
        return row.update(UNIT, words.phrase("unit." + row.get(UNIT).replace('-', '_'), language));
    }

    private Seq<PrintedTable> findings(Checked checked, Print print) {
        FindingsTables tables = new FindingsTables(print);
        FindingWords finding = new FindingWords(words, print.language());
        RemedyWords remedies = new RemedyWords(words, print.language());
        Seq<Row> ofProposals = checked.proposals()
                .flatMap(each -> each.findings()
                        .map(found -> row(
                                each.proposal().id().id(),
                                each.proposal().district().name(),
                                found,
                                finding,
                                remedies)));
        Seq<PrintedTable> proposals = checked.proposals().isEmpty()
                ? Vector.empty()
                : Vector.of(table(
                        tables.verdict(checked),
                        tables.ground(checked),
                        Vector.of("check.project", "group.district"),
                        ofProposals,
                        print));
        return proposals.appendAll(checked.roster()
                .toOption()
                .map(roster -> table(
                        tables.rosterTitle(roster),
                        "",
                        Vector.of("check.person", "check.project"),
                        roster.findings()
                                .map(found -> row(
                                        subject(found, print),
                                        found.project()
                                                .toOption()
                                                .map(ProjectId::id)
                                                .getOrElse(""),
                                        found.finding(),
                                        finding,
                                        remedies)),
                        print)));
    }

    private static String subject(Checked.RosterFinding found, Print print) {
        return found.row().toOption().map(row -> Integer.toString(row)).getOrElse(() -> print.word("check.all-people"));
    }

    private static Row row(String subject, String of, Finding<?> finding, FindingWords words, RemedyWords remedies) {
        return Row.words(Vector.of(
                subject,
                of,
                words.severity(finding),
                words.rule(finding),
                words.of(finding),
                words.citation(finding),
                remedies.of(finding.remedy())));
    }

    private static PrintedTable table(String title, String unit, Vector<String> subject, Seq<Row> rows, Print print) {
        Vector<Column> columns = print.ofWords(
                subject.get(0),
                subject.get(1),
                "check.severity",
                "check.rule",
                "check.found",
                "check.clause",
                "check.remedy-head");
        return new PrintedTable(title, unit, columns, rows);
    }
}
