package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
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
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;

/** The rows of separated values, as they stand: in UTF-8, UTF-16 or GB18030, separated as the header is. */
final class CsvRows {

    private static final Vector<String> ENDINGS = Vector.of(".csv", ".txt", ".tsv");

    private final String document;
    private final Faults faults;
    private final Workbooks.Rows rows;

    private CsvRows(String document, Faults faults, Workbooks.Rows rows) {
        this.document = document;
        this.faults = faults;
        this.rows = rows;
    }

    /** Whether a document goes by the name of separated values. */
    static boolean holds(Document document) {
        String name = document.name().toLowerCase(Locale.ROOT);
        return ENDINGS.exists(name::endsWith);
    }

    /** Whether all could be read; what is wrong with the form goes to the faults. */
    static boolean read(Document document, TableKind kind, Faults faults, Workbooks.Rows rows) {
        return new CsvRows(document.name(), faults, rows).readAll(document, kind);
    }

    private boolean readAll(Document from, TableKind kind) {
        try {
            if (Encoding.isArchive(from)) {
                faults.add(Place.of(document), "", Expected.of("csv-no-workbook"));
                return false;
            }
            Option<Charset> charset = Encoding.of(from);
            if (charset.isEmpty()) {
                faults.add(line(Encoding.lineOfFirstBadByte(from)), "", Expected.of("encoding"));
                return false;
            }
            return readAll(from, charset.get(), kind);
        } catch (CsvParseException e) {
            faults.add(Place.of(document), "", Expected.of("csv"));
        } catch (IOException | UncheckedIOException e) {
            faults.add(Place.of(document), String.valueOf(e.getMessage()), Expected.of("readable"));
        }
        return false;
    }

    private boolean readAll(Document from, Charset charset, TableKind kind) throws IOException {
        char separator;
        try (Reader text = open(from, charset)) {
            separator = Separator.of(text, kind.columns());
        }
        try (Reader text = open(from, charset)) {
            Option<Quotes.Flaw> flaw = new Quotes(text, separator).flaw();
            if (flaw.isDefined()) {
                faults.add(
                        line(flaw.get().line()),
                        flaw.get().text(),
                        Expected.of(flaw.get().code()));
                return false;
            }
        }
        try (Reader text = open(from, charset);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                rows.take(new Workbooks.Row(
                        Math.toIntExact(row.getStartingLineNumber()), false, TableText.cells(row.getFields())));
            }
        }
        return true;
    }

    private Place line(int number) {
        return new Place(document, number, Path.ROOT);
    }

    /** A byte order mark in front is none of the text. */
    private static Reader open(Document from, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(from.open(), charset), 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
