package cn.shegong.application.port;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import java.io.IOException;
import java.io.OutputStream;

/** 答复的书写: answers as they are written down. */
public interface Answers {

    /**
     * Writes one answer.
     *
     * @param answer what is written
     * @param presentation in which form, language and unit
     * @param out left open
     * @throws IOException if it cannot be written
     */
    void write(Answer answer, Presentation presentation, OutputStream out) throws IOException;

    /**
     * Writes one answer, and tells how far it has come.
     *
     * @param answer what is written
     * @param presentation in which form, language and unit
     * @param out left open
     * @param progress told of what is written, where that takes long
     * @throws IOException if it cannot be written
     */
    default void write(Answer answer, Presentation presentation, OutputStream out, Progress progress)
            throws IOException {
        write(answer, presentation, out);
    }
}
