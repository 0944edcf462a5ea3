package cn.shegong.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The least that a Micronaut application can be: what a server's start is held against, and the rate at which it reads
 * bodies, writes an answer and digests both. {@code Bare PORT [ANSWER.json]}.
 */
@Controller
public final class Bare {

    private static final JsonFactory JSON = new JsonFactory();

    private static List<Event> answer = List.of();

    /** What of an answer is written in one step. */
    private record Event(JsonToken token, String text) {}

    @Get(uri = "/health", produces = MediaType.TEXT_PLAIN)
    String health() {
        return "UP";
    }

    /** Always the same answer, whatever the body says. */
    @Post(uri = "/answer", produces = MediaType.APPLICATION_JSON)
    byte[] answer(@Body byte[] body) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(body);
        events(body);
        byte[] written = written();
        digest.update(written);
        return digest.digest().length > 0 ? written : body;
    }

    private static List<Event> events(byte[] json) throws IOException {
        List<Event> events = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                events.add(new Event(token, parser.getText()));
            }
        }
        return events;
    }

    private static byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.useDefaultPrettyPrinter();
            for (Event event : answer) {
                write(event, out);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Event event, JsonGenerator out) throws IOException {
        switch (event.token()) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case FIELD_NAME -> out.writeFieldName(event.text());
            case VALUE_STRING -> out.writeString(event.text());
            default -> out.writeRawValue(event.text());
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 1) {
            answer = events(Files.readAllBytes(Path.of(arguments[1])));
        }
        Map<String, Object> port = Map.of("micronaut.server.port", arguments[0]);
        ApplicationContext.run(EmbeddedServer.class, port).start();
    }
}
