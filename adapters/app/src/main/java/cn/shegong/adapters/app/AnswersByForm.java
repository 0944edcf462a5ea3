package cn.shegong.adapters.app;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.port.Answers;
import cn.shegong.application.port.Progress;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Answers in every form.
 *
 * @param texts tables, JSON and CSV
 * @param reports for reading and printing
 */
record AnswersByForm(Answers texts, Answers workbooks, Answers reports) implements Answers {

    @Override
    public void write(Answer answer, Presentation presentation, OutputStream out) throws IOException {
        write(answer, presentation, out, Progress.UNHEARD);
    }

    @Override
    public void write(Answer answer, Presentation presentation, OutputStream out, Progress progress)
            throws IOException {
        Answers form = switch (presentation.form()) {
            case XLSX -> workbooks;
            case HTML -> reports;
            case TABLE, JSON, CSV, LABELLED_CSV -> texts;
        };
        form.write(answer, presentation, out, progress);
    }
}
