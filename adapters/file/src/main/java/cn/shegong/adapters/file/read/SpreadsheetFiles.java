package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Faults;
import cn.shegong.application.port.Spreadsheets;
import cn.shegong.application.port.Workbooks;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Shows the cells of CSV and of workbooks. */
public record SpreadsheetFiles(Workbooks workbooks) implements Spreadsheets {

    @Override
    public Seq<Sheet> excerpt(Document document, IntPredicate wanted) {
        if (workbooks.holds(document)) {
            return workbooks
                    .open(document)
                    .map(book -> book.sheets()
                            .appendAll(book.hiddenSheets().filter(TableKind::isNamed))
                            .map(name -> sheet(name, wanted, rows -> book.read(name, new Faults(), rows))))
                    .getOrElse(Vector.empty());
        }
        return CsvRows.holds(document)
                ? Vector.of(sheet("", wanted, rows -> CsvRows.read(document, TableKind.PROJECTS, new Faults(), rows)))
                : Vector.empty();
    }

    private interface Reading {
        void into(Workbooks.Rows rows);
    }

    private static Sheet sheet(String name, IntPredicate wanted, Reading reading) {
        List<Workbooks.Row> kept = new ArrayList<>();
        reading.into(row -> {
            if (wanted.test(row.number())) {
                kept.add(row);
            }
        });
        return new Sheet(name, Vector.ofAll(kept));
    }
}
