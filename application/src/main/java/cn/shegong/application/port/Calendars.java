package cn.shegong.application.port;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Result;
import java.io.IOException;
import java.io.OutputStream;

/** 日历: deadlines as a calendar program takes them. */
public interface Calendars {

    /**
     * What is still to be done, an event a deadline.
     *
     * @param out left open
     */
    void write(Result.Deadlines deadlines, Language language, OutputStream out) throws IOException;
}
