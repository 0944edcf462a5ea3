package cn.shegong.application.port;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Result;
import java.io.IOException;
import java.io.OutputStream;

/** 日历: deadlines as a calendar program takes them. */
public interface Calendars {

    /**
     * Writes what is still to be done, an event a deadline.
     *
     * @param deadlines those of a plan, as of a day
     * @param language of the words
     * @param out left open
     * @throws IOException if it cannot be written
     */
    void write(Result.Deadlines deadlines, Language language, OutputStream out) throws IOException;
}
