package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Area;
import cn.shegong.application.port.Workbooks.Layout;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 工作表的版面: what stands before and behind the rows of a sheet. A sheet without merged cells, as long ones are, is not
 * taken apart for it: that no tag names them is seen from its bytes. For one reading.
 */
final class SheetLayout {

    static final int MOST_AREAS = 1 << 18;
    private static final byte[] MERGED = "mergeCell".getBytes(StandardCharsets.US_ASCII);

    private final Set<Integer> hidden = new TreeSet<>();
    private final List<Area> merged = new ArrayList<>();

    private SheetLayout() {}

    static Layout of(Archive archive, String part) throws IOException {
        SheetLayout layout = new SheetLayout();
        boolean wanted;
        try (InputStream content = archive.read(part)) {
            wanted = names(content);
        }
        try (InputStream content = archive.read(part)) {
            layout.read(new Xml(part, content), wanted);
        }
        return new Layout(
                HashSet.ofAll(layout.hidden),
                Vector.ofAll(layout.merged)
                        .sorted(Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn)));
    }

    /** Whether merged cells are named anywhere, in letters of one byte or of more. */
    private static boolean names(InputStream content) throws IOException {
        byte[] bytes = new byte[1 << 16];
        int matched = 0;
        for (int count = content.read(bytes); count >= 0; count = content.read(bytes)) {
            for (int i = 0; i < count; i++) {
                if (bytes[i] == MERGED[matched]) {
                    if (++matched == MERGED.length) {
                        return true;
                    }
                } else if (bytes[i] != 0) {
                    matched = bytes[i] == MERGED[0] ? 1 : 0;
                }
            }
        }
        return false;
    }

    private void read(Xml xml, boolean wanted) {
        while (xml.next() && (wanted || !xml.starts("sheetData"))) {
            if (xml.starts("col")
                    && (xml.says("hidden") || xml.attribute("width").exists("0"::equals))) {
                hide(xml.number("min").getOrElse(0), xml.number("max").getOrElse(0));
            } else if (xml.starts("mergeCell")) {
                if (merged.size() == MOST_AREAS) {
                    throw Unreadable.unbounded("> " + MOST_AREAS);
                }
                merged.add(Address.area(xml.attribute("ref").getOrElse("")));
            }
        }
    }

    private void hide(int first, int last) {
        for (int column = Math.max(1, first); column <= Math.min(last, Address.MOST_COLUMNS); column++) {
            hidden.add(column - 1);
        }
    }
}
