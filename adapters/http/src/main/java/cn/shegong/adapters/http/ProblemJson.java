package cn.shegong.adapters.http;

import cn.shegong.application.port.Workbooks;
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
            if (problem.tables().nonEmpty()) {
                json.writeArrayFieldStart("tables");
                for (Problem.Table table : problem.tables()) {
                    write(table, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Each row by its number, its cells by the letters of their columns. */
    private static void write(Problem.Table table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", table.file());
        json.writeStringField("sheet", table.sheet().name());
        json.writeArrayFieldStart("rows");
        for (Workbooks.Row row : table.sheet().rows()) {
            json.writeStartObject();
            json.writeNumberField("row", row.number());
            json.writeObjectFieldStart("cells");
            for (Workbooks.Cell cell : row.cells()) {
                json.writeStringField(letters(cell.column()), cell.text());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
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

    /** A column as a spreadsheet counts it: A to Z, AA and so on. */
    private static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
