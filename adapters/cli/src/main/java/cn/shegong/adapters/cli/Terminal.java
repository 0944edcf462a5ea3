package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Presentation;

/**
 * What the launcher says of the terminal: {@code shegong.columns}, its width, is set where standard output is one.
 */
final class Terminal {

    private Terminal() {}

    static Presentation.Page page() {
        int columns = Integer.getInteger("shegong.columns", 0);
        return new Presentation.Page(columns, columns > 0 && System.getenv("NO_COLOR") == null);
    }
}
