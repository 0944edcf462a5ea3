package cn.shegong.adapters.http;

import cn.shegong.application.input.Node;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Keys as JSON, so that they are read again as what they were. */
final class KeysJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private KeysJson() {}

    static byte[] of(Node.Mapping keys) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            write(keys, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Node node, JsonGenerator json) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            for (Map.Entry<String, Node> entry : mapping.byKey().entrySet()) {
                json.writeFieldName(entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (node instanceof Node.Listing listing) {
            json.writeStartArray();
            for (Node item : listing.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            write(scalar, json);
        } else {
            json.writeNull();
        }
    }

    private static void write(Node.Scalar scalar, JsonGenerator json) throws IOException {
        if (!scalar.quoted() && NUMBER.matcher(scalar.text()).matches()) {
            json.writeNumber(scalar.text());
        } else {
            json.writeString(scalar.text());
        }
    }
}
