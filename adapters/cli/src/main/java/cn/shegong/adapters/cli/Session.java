package cn.shegong.adapters.cli;

import java.io.PrintStream;

/** What one run of a command has at hand. */
record Session(UseCases useCases, Server server, Help help, PrintStream out, PrintStream err) {

    Bar bar() {
        return new Bar(Terminal.errorColumns(), help, err);
    }
}
