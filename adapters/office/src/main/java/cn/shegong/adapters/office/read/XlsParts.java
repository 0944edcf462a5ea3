package cn.shegong.adapters.office.read;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** 旧式工作簿的部件: what an .xls says before its sheets, and whether they hold anything. For one reading. */
final class XlsParts {

    private static final int BIFF8 = 0x600;
    private static final int GLOBALS = 5;
    private static final int SHORTEST_TEXT = 3;
    private static final int MOST_SHEETS = 1000;
    private static final int MOST_FORMATS = 1 << 16;

    private final byte[] stream;
    private final HashMap<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatted = new ArrayList<>();
    private final List<Format> formats = new ArrayList<>();
    private final SharedStrings strings = new SharedStrings("SST");
    private final List<Listed> listed = new ArrayList<>();
    private final HashMap<Integer, XlsExtent> extents = new HashMap<>();
    private boolean from1904;
    private boolean reckoned;
    private boolean lifted;

    private XlsParts(byte[] stream) {
        this.stream = stream;
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, int start, boolean hidden) {}

    static XlsParts of(byte[] stream) {
        XlsParts parts = new XlsParts(stream);
        parts.read();
        return parts;
    }

    private void read() {
        Records records = new Records(stream, 0);
        if (!records.next() || records.type() != Records.BOF || records.u16(2) != GLOBALS) {
            throw Unreadable.broken("BIFF");
        }
        if (records.u16(0) != BIFF8) {
            throw Unreadable.old("BIFF " + Integer.toHexString(records.u16(0) >> 8));
        }
        while (records.nextWithin()) {
            take(records);
        }
        formatted.forEach(id -> formats.add(Numbers.format(id, codes.getOrDefault(id, ""))));
        extents();
    }

    /** No two sheets have a record in common, so that all of them are gone through in the time of one. */
    private void extents() {
        int end = -1;
        for (Listed sheet : Vector.ofAll(listed).sortBy(Listed::start)) {
            if (sheet.start() <= end) {
                throw Unreadable.broken("BIFF8 @" + sheet.start());
            }
            XlsExtent extent = XlsExtent.of(stream, sheet.start());
            extents.put(sheet.start(), extent);
            reckoned |= extent.reckoned();
            end = extent.end();
        }
    }

    private void take(Records record) {
        switch (record.type()) {
            case 0x2F -> lift(record);
            case 0x22 -> from1904 = record.u16(0) == 1;
            case 0x1C1 -> reckoned = record.i32(4) != 0;
            case 0x85 -> sheet(record);
            case 0xE0 -> {
                bound(formatted, MOST_FORMATS);
                formatted.add(record.u16(2));
            }
            case 0x41E -> {
                int id = record.u16(0);
                record.texts(2);
                codes.put(id, record.text());
            }
            case 0xFC -> strings(record);
            default -> {}
        }
    }

    private void lift(Records record) {
        if (lifted) {
            throw Protection.locked();
        }
        lifted = true;
        Protection.lift(stream, record.start());
    }

    private void sheet(Records record) {
        bound(listed, MOST_SHEETS);
        int start = record.i32(0);
        boolean hidden = (record.u8(4) & 3) != 0;
        boolean isOfCells = record.u8(5) == 0;
        int letters = record.u8(6);
        record.texts(7);
        if (isOfCells) {
            listed.add(new Listed(record.text(letters), start, hidden));
        }
    }

    /** Texts that cells share; none is shorter than its length and its form, so that there are no more than bytes. */
    private void strings(Records record) {
        int count = record.i32(4);
        if (count < 0 || count > stream.length / SHORTEST_TEXT) {
            throw Unreadable.broken("SST " + count);
        }
        record.texts(8);
        for (int i = 0; i < count; i++) {
            strings.add(record.text());
        }
    }

    private static void bound(List<?> list, int most) {
        if (list.size() >= most) {
            throw Unreadable.unbounded("> " + most);
        }
    }

    /**
     * Where the sheets that hold anything begin, by the sheets' names.
     *
     * @param hidden those that are, or those that are not
     */
    Map<String, Integer> sheets(boolean hidden) {
        Map<String, Integer> sheets = LinkedHashMap.empty();
        for (Listed sheet : listed) {
            if (sheet.hidden() == hidden && isFilled(sheet)) {
                sheets = sheets.put(sheet.name(), sheet.start());
            }
        }
        return sheets;
    }

    private boolean isFilled(Listed sheet) {
        return Option.of(extents.get(sheet.start())).exists(XlsExtent::filled);
    }

    byte[] stream() {
        return stream;
    }

    boolean from1904() {
        return from1904;
    }

    /** Whether a program has reckoned the formulas: one that says so, or that has left a value other than nothing. */
    boolean reckoned() {
        return reckoned;
    }

    /** By number; plain where a cell names none that there is. */
    Format format(int number) {
        return number < formats.size() ? formats.get(number) : Numbers.PLAIN;
    }

    String string(int number) {
        return strings.get(number);
    }
}
