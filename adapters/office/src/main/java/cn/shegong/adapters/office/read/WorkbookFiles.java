package cn.shegong.adapters.office.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Workbooks;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads workbooks of the forms .xlsx and .xls, told by what they hold; others are refused by their names with a way out. */
public final class WorkbookFiles implements Workbooks {

    /** Forms that are read, and forms of other programs that their users would send. */
    private static final Vector<String> ENDINGS = Vector.of(
            ".xlsx",
            ".xlsm",
            ".xltx",
            ".xltm",
            ".xls",
            ".xlt",
            ".et",
            ".ett",
            ".xlsb",
            ".ods",
            ".ots",
            ".fods",
            ".numbers");

    private static final int MOST_BYTES = 1 << 28;

    @Override
    public boolean holds(Document document) {
        String name = document.name().toLowerCase(Locale.ROOT);
        return ENDINGS.exists(name::endsWith);
    }

    @Override
    public Validation<Seq<Fault>, Workbook> open(Document document) {
        Faults faults = new Faults();
        try {
            return Validation.valid(new Opened(document.name(), sheets(document)));
        } catch (Unreadable e) {
            faults.add(Place.of(document.name()), String.valueOf(e.getMessage()), e.expected());
        } catch (IOException e) { // of the disk, not of the workbook
            faults.add(Place.of(document.name()), String.valueOf(e.getMessage()), Expected.of("workbook"));
        }
        return faults.unlessAny(() -> {
            throw new IllegalStateException("there is a fault");
        });
    }

    private static Sheets sheets(Document document) throws IOException {
        byte[] bytes;
        try (InputStream in = document.open()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw Unreadable.unbounded(Integer.toString(bytes.length));
        }
        if (CompoundFile.begins(bytes)) {
            return XlsSheets.of(bytes);
        }
        if (Archive.begins(bytes)) {
            return XlsxSheets.of(bytes);
        }
        throw Foreign.of(document.name(), bytes);
    }

    /** One that could be opened; what is wrong with a sheet is told where it stands. */
    private record Opened(String document, Sheets all) implements Workbook {

        @Override
        public Seq<String> sheets() {
            return all.names(false);
        }

        @Override
        public Seq<String> hiddenSheets() {
            return all.names(true);
        }

        @Override
        public Layout layout(String sheet, Faults faults) {
            try {
                return all.layout(sheet);
            } catch (Unreadable e) {
                add(faults, sheet, e);
            } catch (IOException e) {
                faults.add(place(sheet), String.valueOf(e.getMessage()), Expected.of("workbook"));
            }
            return Layout.PLAIN;
        }

        @Override
        public void read(String sheet, Faults faults, Rows rows) {
            try {
                all.read(sheet, rows);
            } catch (Unreadable e) {
                add(faults, sheet, e);
            } catch (IOException e) {
                faults.add(place(sheet), String.valueOf(e.getMessage()), Expected.of("workbook"));
            }
        }

        private void add(Faults faults, String sheet, Unreadable e) {
            faults.add(place(sheet), String.valueOf(e.getMessage()), e.expected());
        }

        private Place place(String sheet) {
            return Place.of(document + " " + sheet);
        }
    }
}
