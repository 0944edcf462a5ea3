package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Tidy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/**
 * Reads a table of separated values as one mapping a row, keyed by the header: in UTF-8 or GB18030, separated by comma,
 * semicolon or tab, with Chinese or English headers in any order. Blank cells are blank, blank rows are none.
 */
final class CsvTree {

    private static final Vector<Character> SEPARATORS = Vector.of(',', ';', '\t');

    private final String document;
    private final Columns known;
    private final Faults faults;
    private final Consumer<Node> rows;

    private CsvTree(String document, Columns known, Faults faults, Consumer<Node> rows) {
        this.document = document;
        this.known = known;
        this.faults = faults;
        this.rows = rows;
    }

    /**
     * What is wrong with the form goes to the faults.
     *
     * @param known the columns that have a key
     * @param rows takes each row that can be read
     */
    static void read(Document document, Columns known, Faults faults, Consumer<Node> rows) {
        new CsvTree(document.name(), known, faults, rows).readAll(document);
    }

    private void readAll(Document from) {
        try {
            Option<Charset> charset = Encoding.of(from);
            if (charset.isEmpty()) {
                faults.add(Place.of(document), "", Expected.of("encoding"));
                return;
            }
            char separator = separator(from, charset.get());
            try (var text = new InputStreamReader(from.open(), charset.get());
                    CsvReader<CsvRecord> csv = CsvReader.builder()
                            .fieldSeparator(separator)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(text)) {
                readAll(csv);
            }
        } catch (CsvParseException e) {
            faults.add(Place.of(document), String.valueOf(e.getMessage()), Expected.of("csv"));
        } catch (IOException | UncheckedIOException e) {
            faults.add(Place.of(document), String.valueOf(e.getMessage()), Expected.of("readable"));
        }
    }

    private void readAll(CsvReader<CsvRecord> csv) {
        Vector<Column> header = Vector.empty();
        for (CsvRecord row : csv) {
            if (row.getFields().stream().allMatch(cell -> Tidy.text(cell).isEmpty())) {
                continue;
            }
            if (header.isEmpty()) {
                header = header(row);
            } else {
                rows.accept(row(header, row));
            }
        }
        if (header.isEmpty()) {
            faults.add(Place.of(document), "", Expected.of("header"));
        }
    }

    /** Comma, semicolon or tab: whichever stands most often in the first line that is not blank. */
    private static char separator(Document from, Charset charset) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(from.open(), charset))) {
            String line = lines.readLine();
            while (line != null && Tidy.text(line).isEmpty()) {
                line = lines.readLine();
            }
            String head = line == null ? "" : line;
            return SEPARATORS
                    .maxBy(separator ->
                            head.chars().filter(letter -> letter == separator).count())
                    .get();
        }
    }

    private Vector<Column> header(CsvRecord row) {
        Vector<Column> columns =
                Vector.ofAll(row.getFields()).map(cell -> new Column(known.key(cell), Tidy.stripped(cell)));
        columns.filter(Column::isNamed)
                .groupBy(Column::key)
                .filter(same -> same._2.size() > 1)
                .forEach((key, same) -> faults.add(
                        place(row).below(same.last().title()),
                        same.map(Column::title).mkString(", "),
                        Expected.of("column-once")));
        return columns;
    }

    private Node row(Vector<Column> header, CsvRecord row) {
        Place place = place(row);
        Map<String, Node> cells = LinkedHashMap.empty();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String cell = Tidy.stripped(row.getField(i));
            if (i < header.size() && header.get(i).isNamed()) {
                Place at = place.below(header.get(i).title());
                cells = cells.put(Tuple.of(
                        header.get(i).key(), cell.isEmpty() ? new Node.Blank(at) : new Node.Scalar(cell, false, at)));
            } else if (!cell.isEmpty()) {
                faults.add(place.below(Integer.toString(i + 1)), cell, Expected.of("cell-under-header"));
            }
        }
        return new Node.Mapping(cells, place);
    }

    private Place place(CsvRecord row) {
        return new Place(document, Math.toIntExact(row.getStartingLineNumber()), Path.ROOT);
    }

    /**
     * One column.
     *
     * @param title as the file has it, by which faults name it
     */
    private record Column(String key, String title) {
        boolean isNamed() {
            return !key.isEmpty();
        }
    }
}
