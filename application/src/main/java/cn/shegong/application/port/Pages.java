package cn.shegong.application.port;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Receipt;
import cn.shegong.domain.measures.Measures;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** 说明页: a text of measures for the public (Measure 18). */
public interface Pages {

    /**
     * Writes what a text pays, asks and guarantees, on one page.
     *
     * @param text the measures
     * @param asOf the day on which it is said whether the text is in force
     * @param receipt of the answer that shows the text
     * @param language of the words
     * @param out left open
     * @throws IOException if it cannot be written
     */
    void write(Measures text, LocalDate asOf, Receipt receipt, Language language, OutputStream out) throws IOException;
}
