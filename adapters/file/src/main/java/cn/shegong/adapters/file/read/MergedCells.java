package cn.shegong.adapters.file.read;

import cn.shegong.application.port.Workbooks.Area;
import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Row;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The merged cells of a sheet, as its rows go by from the first to the last. For one reading. */
final class MergedCells {

    private Seq<Area> coming;
    private Seq<Merged> here = Vector.empty();

    /** An area, and the cell in which its value stands. */
    record Merged(Area area, Option<Cell> value) {

        /** As a spreadsheet names it. */
        String address() {
            return TableColumn.letters(area.firstColumn()) + area.firstRow() + ":"
                    + TableColumn.letters(area.lastColumn()) + area.lastRow();
        }
    }

    MergedCells(Seq<Area> areas) {
        coming = areas;
    }

    /** Those that a row is part of. */
    Seq<Merged> at(Row row) {
        if (coming.isEmpty() && here.isEmpty()) {
            return here;
        }
        here = here.filter(merged -> merged.area().lastRow() >= row.number());
        while (coming.nonEmpty() && coming.head().firstRow() <= row.number()) {
            Area next = coming.head();
            coming = coming.tail();
            if (next.lastRow() >= row.number()) {
                Option<Cell> value = next.firstRow() == row.number()
                        ? row.cells().find(cell -> cell.column() == next.firstColumn())
                        : Option.none();
                here = here.append(new Merged(next, value));
            }
        }
        return here;
    }
}
