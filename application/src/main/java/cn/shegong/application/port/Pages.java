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
     * What it pays, asks and guarantees, on one page.
     *
     * @param asOf the day on which it is said whether the text is in force
     * @param out left open
     */
    void write(Measures text, LocalDate asOf, Receipt receipt, Language language, OutputStream out) throws IOException;
}
