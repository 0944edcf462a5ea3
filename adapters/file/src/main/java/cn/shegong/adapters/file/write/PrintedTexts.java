package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 文字的表: what the command line prints as lines of text, and the rest of what it leaves out, as tables. */
record PrintedTexts(Print print) {

    Seq<PrintedTable> of(Result result) {
        if (result instanceof Result.Deadlines deadlines) {
            return Vector.of(new DeadlinesTable(print, deadlines).others())
                    .filter(table -> table.rows().nonEmpty());
        }
        if (result instanceof Result.Verified verified) {
            VerificationTable table = new VerificationTable(print);
            return Vector.of(
                            table.receipts(verified).titled(print.word("verify.receipt"), ""),
                            table.differences(verified).titled(print.word("verify.at"), print.word("table.unit.yuan")))
                    .filter(part -> part.rows().nonEmpty())
                    .prepend(lines(table.title(verified), table.verdict(verified)));
        }
        if (result instanceof Result.TextsCompared compared) {
            TextChangesTable table = new TextChangesTable(print, 0);
            return Vector.of(table.table(compared.changes()).titled(table.title(compared.comparison()), ""));
        }
        if (result instanceof Result.TextReviewed reviewed) {
            Vector<String> lines = new TextReviewLines(print).of(reviewed);
            return Vector.of(lines(lines.head(), lines.tail()));
        }
        return result instanceof Result.Texts texts ? texts.texts().map(this::coverage) : Vector.empty();
    }

    private PrintedTable coverage(Measures text) {
        return new PrintedTable(
                print.word("measures.clauses"),
                "",
                print.ofWords(
                        "coverage.head.clause",
                        "coverage.head.title",
                        "coverage.head.how",
                        "coverage.head.what",
                        "coverage.head.command"),
                new CoverageWords(print.words(), print.language()).rows(text).map(Row::words));
    }

    /** One column, the first line as its head. */
    private static PrintedTable lines(String title, Vector<String> lines) {
        return new PrintedTable(
                title, "", Vector.of(Column.words(lines.head())), lines.tail().map(line -> Row.words(Vector.of(line))));
    }
}
