package cn.shegong.adapters.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Problems as JSON. */
final class ProblemJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ProblemJson() {}

    static byte[] of(Problem problem) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", "/docs/problems#" + problem.kind().key());
            json.writeStringField("title", problem.title());
            json.writeNumberField("status", problem.kind().status());
            json.writeStringField("detail", problem.detail());
            if (problem.count() > 0) {
                json.writeNumberField("count", problem.count());
                json.writeArrayFieldStart("errors");
                for (Problem.Flaw error : problem.errors()) {
                    write(error, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Problem.Flaw error, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (error.where() instanceof Problem.Pointer within) {
            json.writeStringField("pointer", within.pointer());
        } else if (error.where() instanceof Problem.Parameter of) {
            json.writeStringField("parameter", of.parameter());
        } else {
            Problem.Cell cell = (Problem.Cell) error.where();
            json.writeStringField("file", cell.file());
            if (cell.row() > 0) {
                json.writeNumberField("row", cell.row());
            }
            if (!cell.column().isEmpty()) {
                json.writeStringField("column", cell.column());
            }
            if (!cell.cell().isEmpty()) {
                json.writeStringField("cell", cell.cell());
            }
        }
        json.writeStringField("value", error.value());
        json.writeStringField("expected", error.expected());
        json.writeEndObject();
    }
}
