package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Layout;
import cn.shegong.application.port.Workbooks.Rows;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * 旧式工作簿: the sheets of an .xls or .et.
 *
 * @param starts where each begins
 * @param hidden the names of those that are hidden
 */
record XlsSheets(XlsParts parts, Map<String, Integer> starts, Seq<String> hidden) implements Sheets {

    private static final String STREAM = "Workbook";

    static XlsSheets of(byte[] bytes) {
        CompoundFile file = CompoundFile.of(bytes);
        if (file.holds("EncryptedPackage")) {
            throw Unreadable.locked(bytes.length + " B");
        }
        if (file.holds("_VBA_PROJECT_CUR")) {
            throw Unreadable.macros("_VBA_PROJECT_CUR");
        }
        if (!file.holds(STREAM)) {
            throw file.holds("Book") ? Unreadable.old("Book") : Unreadable.broken(bytes.length + " B");
        }
        XlsParts parts = XlsParts.of(file.read(STREAM));
        return new XlsSheets(
                parts, parts.sheets(false), parts.sheets(true).keySet().toVector());
    }

    @Override
    public Seq<String> names(boolean ofHidden) {
        return ofHidden ? hidden : starts.keySet().toVector();
    }

    @Override
    public Layout layout(String sheet) {
        return XlsLayout.of(parts.stream(), starts.get(sheet).get()).layout();
    }

    @Override
    public void read(String sheet, Rows rows) {
        int start = starts.get(sheet).get();
        new XlsRows(parts, start, XlsLayout.of(parts.stream(), start).hiddenRows(), rows).read();
    }
}
