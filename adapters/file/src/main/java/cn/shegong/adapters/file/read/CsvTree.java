package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV table as one mapping a row, keyed by the header; blank cells are blank, blank rows are none. */
final class CsvTree {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String document;
    private final Faults faults;

    private CsvTree(String document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    /** The rows that can be read; what is wrong with the form goes to the faults. */
    static Seq<Node> read(Document document, Faults faults) {
        return new CsvTree(document.name(), faults).readAll(document);
    }

    private Seq<Node> readAll(Document from) {
        List<Node> rows = new ArrayList<>();
        try (var in = from.open();
                var text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            Vector<String> header = Vector.empty();
            for (CsvRecord row : csv) {
                if (header.isEmpty()) {
                    header = header(row);
                } else if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(header, row));
                }
            }
            if (header.isEmpty()) {
                faults.add(Place.of(document), "", Expected.of("header"));
            }
        } catch (CsvParseException e) {
            faults.add(
                    Place.of(document),
                    e.getCause() instanceof CharacterCodingException ? "" : String.valueOf(e.getMessage()),
                    Expected.of(e.getCause() instanceof CharacterCodingException ? "utf-8" : "csv"));
        } catch (IOException | UncheckedIOException e) {
            boolean coding = e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
            faults.add(
                    Place.of(document),
                    coding ? "" : String.valueOf(e.getMessage()),
                    Expected.of(coding ? "utf-8" : "readable"));
        }
        return Vector.ofAll(rows);
    }

    private Vector<String> header(CsvRecord row) {
        Vector<String> names = Vector.ofAll(row.getFields()).map(CsvTree::name);
        names.groupBy(name -> name)
                .filter(same -> same._2.size() > 1 && !same._1.isEmpty())
                .forEach((name, same) ->
                        faults.add(new Place(document, line(row), name), name, Expected.of("column-once")));
        return names;
    }

    private static String name(String cell) {
        String name = cell.strip();
        return !name.isEmpty() && name.charAt(0) == BYTE_ORDER_MARK
                ? name.substring(1).strip()
                : name;
    }

    private Node row(Vector<String> header, CsvRecord row) {
        Place place = new Place(document, line(row), "");
        Map<String, Node> cells = LinkedHashMap.empty();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String cell = row.getField(i).strip();
            if (i < header.size() && !header.get(i).isEmpty()) {
                Place at = place.at(header.get(i));
                cells = cells.put(Tuple.of(
                        header.get(i), cell.isEmpty() ? new Node.Blank(at) : new Node.Scalar(cell, false, at)));
            } else if (!cell.isEmpty()) {
                faults.add(place.at(Integer.toString(i + 1)), cell, Expected.of("cell-under-header"));
            }
        }
        return new Node.Mapping(cells, place);
    }

    private static int line(CsvRecord row) {
        return Math.toIntExact(row.getStartingLineNumber());
    }
}
