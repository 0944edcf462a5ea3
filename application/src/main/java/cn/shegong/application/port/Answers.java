package cn.shegong.application.port;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import java.io.IOException;
import java.io.OutputStream;

/** 答复的书写: answers as they are written down. */
public interface Answers {

    /**
     * @param out left open
     */
    void write(Answer answer, Presentation presentation, OutputStream out) throws IOException;

    /**
     * @param out left open
     * @param progress told of what is written, where that takes long
     */
    default void write(Answer answer, Presentation presentation, OutputStream out, Progress progress)
            throws IOException {
        write(answer, presentation, out);
    }
}
