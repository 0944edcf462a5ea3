package cn.shegong.application.port;

import cn.shegong.application.Language;
import cn.shegong.domain.measures.Measures;
import java.io.IOException;
import java.io.OutputStream;

/** 模板: empty files for people to fill in. */
public interface Templates {

    /**
     * Writes one empty file.
     *
     * @param text the measures whose fields and norms there are to choose from
     * @param language of the words
     * @param out left open
     * @throws IOException if it cannot be written
     */
    void write(Measures text, Language language, OutputStream out) throws IOException;
}
