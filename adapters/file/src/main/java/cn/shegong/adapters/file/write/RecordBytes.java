package cn.shegong.adapters.file.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Map;
import io.vavr.collection.Traversable;
import java.io.IOException;
import java.util.TreeMap;

/** Domain records as canonical JSON, without a tree in between: the bytes of {@link RecordJson}'s. */
final class RecordBytes {

    private RecordBytes() {}

    /** SHA-256 in hexadecimal digits. */
    static String digest(Object value) {
        return JsonWriter.digest(out -> write(value, out));
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Record record) {
            write(record, out);
        } else if (value instanceof Long || value instanceof Integer) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Map<?, ?> map) {
            write(map, out);
        } else if (value instanceof Traversable<?> items) {
            out.writeStartArray();
            for (Object item : items) {
                write(item, out);
            }
            out.writeEndArray();
        } else {
            out.writeString(RecordJson.text(value));
        }
    }

    private static void write(Map<?, ?> map, JsonGenerator out) throws IOException {
        out.writeStartObject();
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put(RecordJson.key(key), value));
        for (var entry : sorted.entrySet()) {
            out.writeFieldName(entry.getKey());
            write(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void write(Record record, JsonGenerator out) throws IOException {
        RecordJson.Form form = RecordJson.form(record);
        if (!form.hasKeys()) {
            out.writeString(form.text(record));
            return;
        }
        out.writeStartObject();
        for (RecordJson.Entry entry : form.sorted()) {
            out.writeFieldName(entry.key());
            if (entry.component().isDefined()) {
                write(entry.component().get().of(record), out);
            } else {
                out.writeString(form.kind().get());
            }
        }
        out.writeEndObject();
    }
}
