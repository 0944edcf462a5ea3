package cn.shegong.adapters.app;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What is logged meanwhile. */
final class LogLines implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    LogLines() {
        lines.start();
        root.addAppender(lines);
    }

    List<ILoggingEvent> list() {
        return List.copyOf(lines.list);
    }

    @Override
    public void close() {
        root.detachAppender(lines);
    }
}
