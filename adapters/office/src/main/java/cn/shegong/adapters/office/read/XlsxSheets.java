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
 * @param seen the parts of those that can be seen
 * @param hidden the parts of those that are hidden
 */
record XlsxSheets(Archive archive, Parts parts, Map<String, String> seen, Map<String, String> hidden)
        implements Sheets {

    static XlsxSheets of(byte[] bytes) throws IOException {
        Archive archive = Archive.of(bytes);
        Parts parts = Parts.of(archive);
        return new XlsxSheets(archive, parts, parts.sheets(false), parts.sheets(true));
    }

    @Override
    public Seq<String> names(boolean ofHidden) {
        return (ofHidden ? hidden : seen).keySet().toVector();
    }

    private String part(String sheet) {
        return seen.get(sheet).orElse(() -> hidden.get(sheet)).get();
    }

    @Override
    public Layout layout(String sheet) throws IOException {
        return SheetLayout.of(archive, part(sheet));
    }

    @Override
    public void read(String sheet, Rows rows) throws IOException {
        String part = part(sheet);
        try (InputStream content = archive.read(part)) {
            new SheetRows(parts, new Xml(part, content), rows).read();
        }
    }
}
