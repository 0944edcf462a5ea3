package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Area;
import cn.shegong.application.port.Workbooks.Layout;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** 旧式工作表的版面: which rows and columns of a sheet of an .xls are hidden, which cells are merged. For one reading. */
final class XlsLayout {

    private static final int ROW = 0x208;
    private static final int COLUMNS = 0x7D;
    private static final int MERGED = 0xE5;
    private static final int LAST_COLUMN = 255;
    private static final int NO_HEIGHT = 0x20;

    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Area> merged = new ArrayList<>();

    private XlsLayout() {}

    static XlsLayout of(byte[] stream, int start) {
        XlsLayout layout = new XlsLayout();
        Records records = XlsRows.sheet(stream, start);
        while (records.nextWithin()) {
            layout.take(records);
        }
        return layout;
    }

    private void take(Records record) {
        switch (record.type()) {
            case ROW -> hiddenRows.set(record.u16(0), (record.u16(12) & NO_HEIGHT) != 0);
            case COLUMNS -> {
                if ((record.u16(8) & 1) != 0 || record.u16(4) == 0) {
                    int first = record.u16(0);
                    hiddenColumns.set(first, Math.max(first, Math.min(LAST_COLUMN, record.u16(2)) + 1));
                }
            }
            case MERGED -> {
                for (int i = 0; i < record.u16(0); i++) {
                    merge(record, 2 + 8 * i);
                }
            }
            default -> {}
        }
    }

    private void merge(Records record, int at) {
        Area area = new Area(record.u16(at) + 1, record.u16(at + 2) + 1, record.u16(at + 4), record.u16(at + 6));
        if (area.lastRow() < area.firstRow() || area.lastColumn() < area.firstColumn()) {
            throw Unreadable.broken("MERGEDCELLS " + area);
        }
        if (merged.size() == SheetLayout.MOST_AREAS) {
            throw Unreadable.unbounded("> " + SheetLayout.MOST_AREAS);
        }
        merged.add(area);
    }

    /** From 0. */
    BitSet hiddenRows() {
        return hiddenRows;
    }

    Layout layout() {
        return new Layout(
                HashSet.ofAll(hiddenColumns.stream().boxed()),
                Vector.ofAll(merged)
                        .sorted(Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn)));
    }
}
