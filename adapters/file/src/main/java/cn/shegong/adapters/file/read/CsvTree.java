package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Tidy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** Reads the rows of a table of separated values: in UTF-8 or GB18030, separated by comma, semicolon or tab. */
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
            if (Encoding.isArchive(from)) {
                faults.add(Place.of(document), "", Expected.of("csv-no-workbook"));
                return;
            }
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
        TableTree table = new TableTree(document, Option.none(), known, faults, rows);
        for (CsvRecord row : csv) {
            table.row(Math.toIntExact(row.getStartingLineNumber()), TableTree.cells(row.getFields()));
        }
        table.end();
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
}
