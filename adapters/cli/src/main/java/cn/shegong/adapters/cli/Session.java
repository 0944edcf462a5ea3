package cn.shegong.adapters.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;

/** What one run of a command has at hand. */
record Session(UseCases useCases, Server server, Help help, StandardOutput out, PrintStream err) {

    /** In Shenzhen, whose measures these are. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    Bar bar() {
        return new Bar(Terminal.errorColumns(), help, err);
    }
}
