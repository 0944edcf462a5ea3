package cn.shegong.adapters.cli;

import cn.shegong.application.port.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with the time left, on a terminal, for what takes more than two seconds; for one command; draws tell of theirs by several threads. */
final class Bar implements Progress, AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private final int columns;
    private final Help help;
    private final PrintStream terminal;
    private final long started = System.nanoTime();
    private @Nullable ProgressBar drawn;

    /**
     * @param columns how wide the terminal is; 0 where there is none, and nothing is drawn
     */
    Bar(int columns, Help help, PrintStream terminal) {
        this.columns = columns;
        this.help = help;
        this.terminal = terminal;
    }

    @Override
    public LongConsumer begin(Stage stage, long units) {
        close();
        return columns == 0 ? done -> {} : new StageBar(stage, units);
    }

    @Override
    public void close() {
        if (drawn != null) {
            drawn.close();
            drawn = null;
        }
    }

    private ProgressBar draw(Stage stage, long units, long done, Duration since) {
        return new ProgressBarBuilder()
                .setTaskName(help.phrase("progress." + stage.name().toLowerCase(Locale.ROOT)))
                .setInitialMax(units)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, columns))
                .startsFrom(done, since)
                .clearDisplayOnFinish()
                .build();
    }

    /** One stage's, drawn when patience ends. */
    private final class StageBar implements LongConsumer {

        private final Stage stage;
        private final long units;
        private final long begun = System.nanoTime();
        private long done;

        StageBar(Stage stage, long units) {
            this.stage = stage;
            this.units = units;
        }

        @Override
        public synchronized void accept(long more) {
            done += more;
            long now = System.nanoTime();
            if (drawn != null) {
                drawn.stepTo(done);
            } else if (now - started > PATIENCE) {
                drawn = draw(stage, units, done, Duration.ofNanos(now - begun));
            }
        }
    }
}
