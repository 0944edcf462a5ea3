package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Layout;
import cn.shegong.application.port.Workbooks.Rows;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;

/**
 * 工作簿: the sheets of an .xlsx or .xlsm.
 *
 * @param byName the parts of those that can be seen
 */
record XlsxSheets(Archive archive, Parts parts, Map<String, String> byName) implements Sheets {

    static XlsxSheets of(byte[] bytes) throws IOException {
        Archive archive = Archive.of(bytes);
        Parts parts = Parts.of(archive);
        return new XlsxSheets(archive, parts, parts.sheets(false));
    }

    @Override
    public Seq<String> names(boolean hidden) {
        return (hidden ? parts.sheets(true) : byName).keySet().toVector();
    }

    @Override
    public Layout layout(String sheet) throws IOException {
        return SheetLayout.of(archive, byName.get(sheet).get());
    }

    @Override
    public void read(String sheet, Rows rows) throws IOException {
        String part = byName.get(sheet).get();
        try (InputStream content = archive.read(part)) {
            new SheetRows(parts, new Xml(part, content), rows).read();
        }
    }
}
