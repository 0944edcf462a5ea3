package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.port.Workbooks;
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

/** The rows of separated values, as they stand: in UTF-8 or GB18030, separated by comma, semicolon or tab. */
final class CsvRows {

    private static final Vector<Character> SEPARATORS = Vector.of(',', ';', '\t');

    private final String document;
    private final Faults faults;
    private final Workbooks.Rows rows;

    private CsvRows(String document, Faults faults, Workbooks.Rows rows) {
        this.document = document;
        this.faults = faults;
        this.rows = rows;
    }

    /** Whether all could be read; what is wrong with the form goes to the faults. */
    static boolean read(Document document, Faults faults, Workbooks.Rows rows) {
        return new CsvRows(document.name(), faults, rows).readAll(document);
    }

    private boolean readAll(Document from) {
        try {
            if (Encoding.isArchive(from)) {
                faults.add(Place.of(document), "", Expected.of("csv-no-workbook"));
                return false;
            }
            Option<Charset> charset = Encoding.of(from);
            if (charset.isEmpty()) {
                faults.add(Place.of(document), "", Expected.of("encoding"));
                return false;
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
            return true;
        } catch (CsvParseException e) {
            faults.add(Place.of(document), String.valueOf(e.getMessage()), Expected.of("csv"));
        } catch (IOException | UncheckedIOException e) {
            faults.add(Place.of(document), String.valueOf(e.getMessage()), Expected.of("readable"));
        }
        return false;
    }

    private void readAll(CsvReader<CsvRecord> csv) {
        for (CsvRecord row : csv) {
            rows.take(new Workbooks.Row(
                    Math.toIntExact(row.getStartingLineNumber()), false, TableTree.cells(row.getFields())));
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
}
