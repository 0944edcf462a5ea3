package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Presentation;

/**
 * What the launcher says of whom it serves: {@code shegong.locale}, the person's own, and {@code shegong.columns}, the
 * width of the terminal where standard output is one.
 */
final class Terminal {

    private Terminal() {}

    /** Such as {@code zh_CN.UTF-8}; empty where none is set. */
    static String locale() {
        return System.getProperty("shegong.locale", "");
    }

    static Presentation.Page page() {
        int columns = Integer.getInteger("shegong.columns", 0);
        return new Presentation.Page(columns, columns > 0 && System.getenv("NO_COLOR") == null);
    }
}
