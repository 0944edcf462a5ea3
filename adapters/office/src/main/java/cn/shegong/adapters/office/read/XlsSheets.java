package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Layout;
import cn.shegong.application.port.Workbooks.Rows;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * 旧式工作簿: the sheets of an .xls or .et.
 *
 * @param seen where each begins that can be seen
 * @param hidden where each begins that is hidden
 */
record XlsSheets(XlsParts parts, Map<String, Integer> seen, Map<String, Integer> hidden) implements Sheets {

    private static final String STREAM = "Workbook";

    static XlsSheets of(byte[] bytes) {
        CompoundFile file = CompoundFile.of(bytes);
        if (file.holds("EncryptedPackage")) {
            throw Unreadable.locked(bytes.length + " B");
        }
        if (!file.holds(STREAM)) {
            throw file.holds("Book") ? Unreadable.old("Book") : Unreadable.broken(bytes.length + " B");
        }
        XlsParts parts = XlsParts.of(file.read(STREAM));
        return new XlsSheets(parts, parts.sheets(false), parts.sheets(true));
    }

    @Override
    public Seq<String> names(boolean ofHidden) {
        return (ofHidden ? hidden : seen).keySet().toVector();
    }

    private int start(String sheet) {
        return seen.get(sheet).orElse(() -> hidden.get(sheet)).get();
    }

    @Override
    public Layout layout(String sheet) {
        return XlsLayout.of(parts.stream(), start(sheet)).layout();
    }

    @Override
    public void read(String sheet, Rows rows) {
        int start = start(sheet);
        new XlsRows(parts, start, XlsLayout.of(parts.stream(), start).hiddenRows(), rows).read();
    }
}
