package cn.shegong.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

/** Lines of the log. */
class FlatJsonEncoderTest {

    private static LoggingEvent event(String message, @Nullable Throwable thrown) {
        var logger = new LoggerContext().getLogger("x");
        return new LoggingEvent("", logger, Level.ERROR, message, thrown, new Object[0]);
    }

    private static Map<String, String> flat(LoggingEvent event) throws IOException {
        String line = new String(new FlatJsonEncoder().encode(event), StandardCharsets.UTF_8);
        assertThat(line).endsWith("}\n").hasLineCount(1);
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                assertThat(json.nextToken().isScalarValue()).isTrue();
                fields.put(key, json.getText());
            }
        }
        return fields;
    }

    @Test
    void keys_and_values_stand_beside_the_message() throws Exception {
        LoggingEvent event = event("request", null);
        event.addKeyValuePair(new KeyValuePair("caller", "key:a\"\n{b}"));
        event.addKeyValuePair(new KeyValuePair("bytesIn", 12L));
        assertThat(flat(event))
                .containsEntry("message", "request")
                .containsEntry("level", "ERROR")
                .containsEntry("caller", "key:a\"\n{b}")
                .containsEntry("bytesIn", "12")
                .containsKey("time");
    }

    @Test
    void a_line_is_of_bounded_length_whatever_is_thrown() throws Exception {
        Throwable deep = new IllegalStateException("m".repeat(100_000));
        for (int i = 0; i < 100; i++) {
            deep = new IllegalStateException("cause " + i, deep);
        }
        StackTraceElement[] frames = new StackTraceElement[1024];
        java.util.Arrays.fill(frames, new StackTraceElement("a.b.C", "d", "C.java", 1));
        deep.setStackTrace(frames);
        LoggingEvent event = event("n".repeat(100_000), deep);
        assertThat(new FlatJsonEncoder().encode(event).length).isLessThan(20_000);
        assertThat(flat(event).get("thrown")).contains("cause 99", "caused by");
    }
}
