package cn.shegong.application.input;

import java.io.IOException;
import java.io.InputStream;

/** 文件: an input by name, read when it is asked for; from a disk, a request or a test. */
public interface Document {

    /** With its ending, which says the form. */
    String name();

    /** The caller closes it. */
    InputStream open() throws IOException;
}
