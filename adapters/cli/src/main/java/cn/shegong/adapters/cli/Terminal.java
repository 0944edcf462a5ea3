package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Presentation;

/**
 * What the launcher says of whom it serves: {@code shegong.locale}, the person's own, and {@code shegong.columns} and
 * {@code shegong.errorColumns}, the width of the terminal where standard output and standard error are one.
 */
final class Terminal {

    private Terminal() {}

    /** Such as {@code zh_CN.UTF-8}; empty where none is set. */
    static String locale() {
        return System.getProperty("shegong.locale", "");
    }

    /** How wide standard error is; 0 where it is no terminal. */
    static int errorColumns() {
        return Integer.getInteger("shegong.errorColumns", 0);
    }

    static Presentation.Page page() {
        int columns = Integer.getInteger("shegong.columns", 0);
        return new Presentation.Page(columns, columns > 0 && System.getenv("NO_COLOR") == null);
    }
}
