package cn.shegong.adapters.http;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.slf4j.event.KeyValuePair;

/**
 * 日志行: an event as one flat JSON object a line, its keys and values beside the message; of bounded length, whatever is
 * thrown.
 */
final class FlatJsonEncoder extends EncoderBase<ILoggingEvent> {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MOST_LETTERS = 1000;
    private static final int MOST_FRAMES = 20;
    private static final int MOST_CAUSES = 5;

    @Override
    public byte[] encode(ILoggingEvent event) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("time", event.getInstant().toString());
            json.writeStringField("level", event.getLevel().toString());
            json.writeStringField("logger", event.getLoggerName());
            json.writeStringField("message", cut(event.getFormattedMessage()));
            List<KeyValuePair> pairs = Objects.requireNonNullElse(event.getKeyValuePairs(), List.of());
            for (KeyValuePair pair : pairs) {
                write(pair, json);
            }
            if (event.getThrowableProxy() != null) {
                json.writeStringField("thrown", thrown(event.getThrowableProxy()));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(KeyValuePair pair, JsonGenerator json) throws IOException {
        if (pair.value instanceof Integer || pair.value instanceof Long) {
            json.writeNumberField(pair.key, ((Number) pair.value).longValue());
        } else {
            json.writeStringField(pair.key, cut(String.valueOf(pair.value)));
        }
    }

    private static String cut(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text;
    }

    /** What was thrown and what caused it, each with where it began. */
    private static String thrown(IThrowableProxy fault) {
        StringBuilder told = new StringBuilder();
        IThrowableProxy each = fault;
        for (int i = 0; each != null && i < MOST_CAUSES; i++, each = each.getCause()) {
            told.append(i == 0 ? "" : "\ncaused by ")
                    .append(each.getClassName())
                    .append(": ")
                    .append(cut(String.valueOf(each.getMessage())));
            StackTraceElementProxy[] frames = each.getStackTraceElementProxyArray();
            for (int frame = 0; frame < Math.min(frames.length, MOST_FRAMES); frame++) {
                told.append("\n  ").append(frames[frame].getSTEAsString());
            }
        }
        return told.toString();
    }

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
