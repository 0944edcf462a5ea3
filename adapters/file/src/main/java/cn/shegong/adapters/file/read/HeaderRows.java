package cn.shegong.adapters.file.read;

import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Row;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A header, and the row below it, which may hold the names under the groups of the first.
 *
 * @param below a row that may as well be the first of the others
 */
record HeaderRows(Columns columns, Row above, Row below) {

    private Option<String> group(Cell cell) {
        return above.cells()
                .filter(group -> group.column() <= cell.column())
                .lastOption()
                .map(Cell::text);
    }

    private Option<Cell> over(Cell cell) {
        return above.cells().find(group -> group.column() == cell.column());
    }

    private boolean isName(Cell cell) {
        return columns.isKnown(cell.text())
                || group(cell).exists(group -> columns.isKnown(group + cell.text()) && !columns.isKnown(group));
    }

    /** A cell that repeats the one above it says nothing new. */
    private boolean repeats(Cell cell) {
        return over(cell)
                .exists(group -> HeaderName.of(group.text())
                        .plain()
                        .equals(HeaderName.of(cell.text()).plain()));
    }

    private boolean isUnderGroup(Cell cell) {
        return over(cell).isEmpty()
                || above.cells()
                        .find(next -> next.column() > cell.column())
                        .exists(next -> next.column() > cell.column() + 1)
                || over(cell)
                        .exists(group -> below.cells()
                                .exists(next -> next.column() > cell.column()
                                        && over(next).isEmpty()
                                        && group(next).contains(group.text())));
    }

    /** Every name below is known, and at least one stands under a group. */
    boolean isOneHeader() {
        Seq<Cell> names = below.cells().reject(this::repeats);
        return names.nonEmpty() && names.forAll(this::isName) && names.exists(this::isUnderGroup);
    }

    /** Words alone, under groups alone, where nothing can be read of them. */
    boolean hasUnknownNames() {
        Option<Cell> first = above.cells().headOption();
        boolean underFirst = below.cells().exists(cell -> first.exists(head -> head.column() == cell.column()));
        boolean words = below.cells().forAll(cell -> !RowKind.isNumber(cell.text()));
        return !underFirst
                && words
                && below.cells().size() > 1
                && below.cells().exists(cell -> over(cell).isEmpty())
                && !RowKind.instructs(below.cells())
                && RowKind.sumLabel(below.cells(), Option.none()).isEmpty()
                && !RowKind.isBelow(below.cells());
    }

    String names() {
        return below.cells().map(Cell::text).mkString(", ");
    }

    /** The lower names, and the upper ones where there is none below. */
    Seq<HeaderReader.Head> heads() {
        Seq<Cell> upper = above.cells().reject(cell -> below.cells().exists(name -> name.column() == cell.column()));
        return Vector.ofAll(upper)
                .map(cell -> new HeaderReader.Head(cell, Option.none()))
                .appendAll(below.cells().map(cell -> new HeaderReader.Head(cell, group(cell))))
                .sortBy(head -> head.cell().column());
    }
}
