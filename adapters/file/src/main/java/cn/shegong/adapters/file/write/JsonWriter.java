package cn.shegong.adapters.file.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.vavr.Tuple2;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Writes JSON: for reading, or canonical by RFC 8785, without words for people. */
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory CANONICAL =
            JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();
    private static final DefaultPrettyPrinter INDENTED =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n"));

    private final JsonGenerator out;
    private final boolean canonical;

    private JsonWriter(JsonGenerator out, boolean canonical) {
        this.out = out;
        this.canonical = canonical;
    }

    /** Indented; the stream is left open. */
    static void write(Json json, OutputStream stream) throws IOException {
        try (JsonGenerator out = FACTORY.createGenerator(stream)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.setPrettyPrinter(INDENTED.createInstance());
            new JsonWriter(out, false).write(json);
        }
        stream.write('\n');
        stream.flush();
    }

    /** SHA-256 of the canonical form, in hexadecimal digits. */
    static String digest(Json json) {
        return digest(out -> new JsonWriter(out, true).write(json));
    }

    /** What is written by a generator: a value, or the items of a list. */
    interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    /** SHA-256 of what is written, in hexadecimal digits. */
    static String digest(Writing writing) {
        MessageDigest digest = sha256();
        write(writing, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static byte[] canonical(Json json) {
        var bytes = new ByteArrayOutputStream();
        write(out -> new JsonWriter(out, true).write(json), bytes);
        return bytes.toByteArray();
    }

    private static void write(Writing writing, OutputStream stream) {
        try (JsonGenerator out = CANONICAL.createGenerator(stream)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Json json) throws IOException {
        if (json instanceof Json.Obj object) {
            writeObject(object);
        } else if (json instanceof Json.Array array) {
            out.writeStartArray();
            if (array.items() instanceof Writing items) {
                items.to(out);
            } else {
                for (Json item : array.items()) {
                    write(item);
                }
            }
            out.writeEndArray();
        } else if (json instanceof Json.Text text) {
            out.writeString(text.text());
        } else if (json instanceof Json.Words words) {
            out.writeString(words.words());
        } else if (json instanceof Json.Whole number) {
            out.writeNumber(number.number());
        } else if (json instanceof Json.Bool bool) {
            out.writeBoolean(bool.value());
        } else {
            out.writeNull();
        }
    }

    /** Without words for people. */
    private static List<Tuple2<String, Json>> sorted(Json.Obj object) {
        List<Tuple2<String, Json>> entries = new ArrayList<>(object.entries().size());
        for (Tuple2<String, Json> entry : object.entries()) {
            if (!(entry._2 instanceof Json.Words)) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparing(Tuple2::_1));
        return entries;
    }

    private void writeObject(Json.Obj object) throws IOException {
        out.writeStartObject();
        for (Tuple2<String, Json> entry : canonical ? sorted(object) : object.entries()) {
            out.writeFieldName(entry._1);
            write(entry._2);
        }
        out.writeEndObject();
    }
}
