package cn.shegong.adapters.office.read;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Workbooks;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads workbooks of the form .xlsx; others by their names are refused with a way out. */
public final class XlsxWorkbooks implements Workbooks {

    @Override
    public boolean holds(Document document) {
        String name = document.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls");
    }

    @Override
    public Validation<Seq<Fault>, Workbook> open(Document document) {
        Faults faults = new Faults();
        Place place = Place.of(document.name());
        try {
            Archive archive = Archive.of(document);
            Parts parts = Parts.of(archive);
            return Validation.valid(new Xlsx(document.name(), archive, parts, parts.sheets(false)));
        } catch (Unreadable e) {
            faults.add(place, String.valueOf(e.getMessage()), e.expected());
        } catch (IOException e) {
            faults.add(
                    place, String.valueOf(e.getMessage()), Expected.of("workbook")); // of the disk, not of the workbook
        }
        return faults.unlessAny(() -> {
            throw new IllegalStateException("there is a fault");
        });
    }

    /**
     * An open one.
     *
     * @param byName the parts of its sheets
     */
    private record Xlsx(String document, Archive archive, Parts parts, Map<String, String> byName) implements Workbook {

        @Override
        public Seq<String> sheets() {
            return byName.keySet().toVector();
        }

        @Override
        public Seq<String> hiddenSheets() {
            return parts.sheets(true).keySet().toVector();
        }

        @Override
        public Layout layout(String sheet, Faults faults) {
            try {
                return SheetLayout.of(archive, byName.get(sheet).get());
            } catch (Unreadable e) {
                faults.add(Place.of(document + " " + sheet), String.valueOf(e.getMessage()), e.expected());
            } catch (IOException e) {
                faults.add(Place.of(document + " " + sheet), sheet, Expected.of("workbook"));
            }
            return Layout.PLAIN;
        }

        @Override
        public void read(String sheet, Faults faults, Rows rows) {
            String part = byName.get(sheet).get();
            Place place = Place.of(document + " " + sheet);
            try (InputStream content = archive.read(part)) {
                new SheetRows(parts, new Xml(part, content), rows).read();
            } catch (Unreadable e) {
                faults.add(place, String.valueOf(e.getMessage()), e.expected());
            } catch (IOException e) {
                faults.add(place, part, Expected.of("workbook"));
            }
        }
    }
}
