package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Book;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Result;
import cn.shegong.application.port.Answers;
import cn.shegong.application.port.PrintedTables;
import cn.shegong.application.port.Progress;
import cn.shegong.application.port.Wording;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes answers as workbooks with live formulas whose values are the answer's own.
 *
 * @param tables for what is printed as it is
 */
public record WorkbookAnswers(Wording wording, PrintedTables tables) implements Answers {

    @Override
    public void write(Answer answer, Presentation presentation, OutputStream out) throws IOException {
        write(answer, presentation, out, Progress.UNHEARD);
    }

    @Override
    public void write(Answer answer, Presentation presentation, OutputStream out, Progress progress)
            throws IOException {
        Phrases phrases = Phrases.of("answers", presentation.language(), wording);
        String footer = wording.of(answer.receipt(), presentation.language());
        try (Book book = new Book(presentation.language())) {
            new AnswerBook(book, phrases, presentation, footer)
                    .write(
                            answer,
                            tables.of(answer, presentation),
                            progress.begin(Progress.Stage.WRITE, size(answer.result())));
            book.write(out);
        }
    }

    /** In projects. */
    private static long size(Result result) {
        if (result instanceof Result.Budgets budgets) {
            return budgets.projects().size();
        }
        return result instanceof Result.Cycles cycles ? cycles.cycles().size() : 0;
    }
}
