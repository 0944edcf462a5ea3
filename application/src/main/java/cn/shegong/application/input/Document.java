package cn.shegong.application.input;

import java.io.IOException;
import java.io.InputStream;

/** 文件: an input by name, read when it is asked for; from a disk, a request or a test. */
public interface Document {

    /** {@return the file's name with its ending, which says the form} */
    String name();

    /**
     * {@return the content from its beginning; the caller closes it}
     *
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;
}
