package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Sheet;
import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Layout;
import cn.shegong.application.port.Workbooks.Row;
import cn.shegong.simulation.projection.Notice;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes rows of cells one mapping a row, keyed by the header: the first row that has two of the columns that tables are
 * known by, and perhaps the one below it. What stands above it is a title; where none is such a row, the first is the
 * header. For one table.
 */
final class TableTree {

    private static final int MOST_TITLES = 20;

    private final String document;
    private final Option<String> sheet;
    private final TableKind kind;
    private final ReadingLog log;
    private final Layout layout;
    private final Consumer<Node> rows;
    /** Each may be a title, the header or the first of the others. */
    private final List<Row> waiting = new ArrayList<>();

    private Option<Row> header = Option.none();
    private Option<TableBody> body = Option.none();

    /**
     * @param sheet where the table is one of a workbook's
     * @param kind of which table the columns are
     * @param layout hidden columns and merged cells
     * @param rows takes each row that can be read
     */
    TableTree(
            String document, Option<String> sheet, TableKind kind, ReadingLog log, Layout layout, Consumer<Node> rows) {
        this.document = document;
        this.sheet = sheet;
        this.kind = kind;
        this.log = log;
        this.layout = layout;
        this.rows = rows;
    }

    /**
     * @param row its cells hold something, blanks around it taken away
     */
    void row(Row row) {
        if (row.cells().isEmpty()) {
            return;
        }
        if (body.isDefined()) {
            body.get().row(row);
        } else if (header.isDefined()) {
            second(header.get(), row);
        } else if (row.cells().count(cell -> kind.columns().isKnown(cell.text())) > 1) {
            header = Option.some(row);
        } else {
            waiting.add(row);
            if (waiting.size() > MOST_TITLES) {
                beginWithFirst();
            }
        }
    }

    void end() {
        if (body.isEmpty() && header.isDefined()) {
            begin(header.get(), heads(header.get(), Option.none()));
        } else if (body.isEmpty() && waiting.isEmpty()) {
            log.faults().add(place(0), "", Expected.of("header"));
        } else if (body.isEmpty()) {
            beginWithFirst();
        }
        body.forEach(TableBody::end);
    }

    /** The row below the header may hold names of its own, under groups. */
    private void second(Row above, Row row) {
        HeaderRows two = new HeaderRows(kind.columns(), above, row);
        if (two.isOneHeader()) {
            begin(row, two.heads());
            return;
        }
        Seq<HeaderReader.Head> heads =
                heads(above, Option.of(waiting.isEmpty() ? null : waiting.get(waiting.size() - 1)));
        if (two.hasUnknownNames()) {
            begin(above, heads, false);
            log.faults().add(place(row.number()), two.names(), Expected.of("header-of-one-row"));
        } else {
            begin(above, heads);
            body.get().row(row);
        }
    }

    /** A row of groups that stands just above the header may give its columns their units. */
    private static Seq<HeaderReader.Head> heads(Row header, Option<Row> above) {
        Option<Row> groups = above.filter(row -> row.cells().size() > 1 && row.number() + 1 == header.number());
        return header.cells()
                .map(cell -> new HeaderReader.Head(
                        cell,
                        groups.flatMap(row -> row.cells()
                                        .filter(group -> group.column() <= cell.column())
                                        .lastOption())
                                .map(Cell::text)));
    }

    private void beginWithFirst() {
        List<Row> all = List.copyOf(waiting);
        waiting.clear();
        begin(all.get(0), heads(all.get(0), Option.none()));
        all.stream().skip(1).forEach(this::row);
    }

    private void begin(Row at, Seq<HeaderReader.Head> heads) {
        begin(at, heads, true);
    }

    /**
     * @param whole whether columns that are missing are told: not where the names of some could not be read
     */
    private void begin(Row at, Seq<HeaderReader.Head> heads, boolean whole) {
        Seq<UnitLine> lines = Vector.ofAll(waiting).flatMap(UnitLine::of);
        HeaderReader reader = new HeaderReader(kind, place(at.number()), log, lines.lastOption());
        Vector<TableColumn> columns = reader.read(heads);
        if (whole) {
            reader.tellMissing(heads);
        }
        Place named = new Place(document, 0, Path.ROOT, sheet(columns));
        TableBody table = new TableBody(kind, named, columns, log, new MergedCells(layout.merged()), rows);
        heads.map(head -> head.cell().column()).filter(reader::ignores).forEach(table::ignore);
        waiting.forEach(table::above);
        waiting.clear();
        columns.filter(column -> layout.hiddenColumns().contains(column.number()))
                .forEach(column -> log.remarks()
                        .add(
                                Notice.Code.COLUMNS_HIDDEN,
                                named,
                                kind == TableKind.ROSTER ? column.letters() : column.title()));
        body = Option.some(table);
    }

    private Place place(int line) {
        return new Place(document, line, Path.ROOT, sheet(Vector.empty()));
    }

    private Sheet sheet(Seq<TableColumn> columns) {
        return sheet.<Sheet>map(name -> new Sheet.Named(
                        name,
                        HashMap.ofEntries(columns.flatMap(column -> Vector.of(column.title(), column.key())
                                .map(word -> Tuple.of(word, column.letters()))))))
                .getOrElse(Sheet.NONE);
    }
}
