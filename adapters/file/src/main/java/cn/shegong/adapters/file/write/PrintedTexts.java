package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 文字的表: what the command line prints as lines of text, and the rest of what it leaves out, as tables. */
record PrintedTexts(Print print) {

    Seq<PrintedTable> of(Result result) {
        if (result instanceof Result.Deadlines deadlines) {
            DeadlinesTable.Part others = new DeadlinesTable(print, deadlines).others();
            return others.table().rows().size() == 1
                    ? Vector.empty()
                    : Vector.of(printed(others.title(), others.table()));
        }
        if (result instanceof Result.Verified verified) {
            VerificationTable table = new VerificationTable(print);
            return Vector.of(
                    lines(table.title(verified), table.verdict(verified)),
                    printed(print.word("verify.receipt"), table.receipts(verified)),
                    printed(print.word("verify.at"), table.figures(verified)));
        }
        if (result instanceof Result.TextsCompared compared) {
            TextChangesTable table = new TextChangesTable(print, 0);
            return Vector.of(printed(table.title(compared.comparison()), table.table(compared.changes())));
        }
        if (result instanceof Result.TextReviewed reviewed) {
            Vector<String> lines = new TextReviewLines(print).of(reviewed);
            return Vector.of(lines(lines.head(), lines.tail()));
        }
        return result instanceof Result.Texts texts ? texts.texts().map(this::coverage) : Vector.empty();
    }

    private PrintedTable coverage(Measures text) {
        Vector<String> head =
                Vector.of("clause", "title", "how", "what", "command").map(key -> print.word("coverage.head." + key));
        return new PrintedTable(
                print.word("measures.clauses"),
                "",
                new CoverageWords(print.words(), print.language()).rows(text).prepend(head),
                head.size());
    }

    private static PrintedTable printed(String title, TextTable table) {
        return new PrintedTable(title, "", table.rows(), table.left());
    }

    /** One column, the first line as its head. */
    private static PrintedTable lines(String title, Vector<String> lines) {
        return new PrintedTable(title, "", lines.map(Vector::of), 1);
    }
}
