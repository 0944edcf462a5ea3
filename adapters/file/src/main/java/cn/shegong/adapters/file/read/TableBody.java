package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Row;
import cn.shegong.application.port.Workbooks.State;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rows below a header: those that are read, and those that are told and passed over. For one table. */
final class TableBody {

    private static final int ABSENT = -1;

    private final Place place;
    private final Vector<TableColumn> columns;
    private final ReadingLog log;
    private final MergedCells merged;
    private final Consumer<Node> rows;
    private final Sums sums;
    private final CellReader cells;
    private final int[] positions;
    private final Option<Integer> id;
    private final Seq<String> lacking;
    private final Set<Integer> ignored = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private boolean any;

    TableBody(
            TableKind kind,
            Place place,
            Vector<TableColumn> columns,
            ReadingLog log,
            MergedCells merged,
            Consumer<Node> rows) {
        this.place = place;
        this.columns = columns;
        this.log = log;
        this.merged = merged;
        this.rows = rows;
        sums = new Sums(columns.size());
        cells = new CellReader(log.faults());
        positions = new int[columns.map(TableColumn::number).max().getOrElse(0) + 1];
        Arrays.fill(positions, ABSENT);
        columns.forEachWithIndex((column, at) -> positions[column.number()] = at);
        id = columns.find(column -> column.key().equals("id")).map(TableColumn::number);
        lacking = kind.required()
                .reject(any -> columns.exists(column -> any.contains(column.key())))
                .flatMap(any -> any);
    }

    /** A column that is not read, as is told of its header. */
    void ignore(int column) {
        ignored.add(column);
    }

    private Place line(Row row) {
        return new Place(place.document(), row.number(), place.at(), place.sheet());
    }

    private Option<TableColumn> column(Cell cell) {
        int at = cell.column() < positions.length ? positions[cell.column()] : ABSENT;
        return Option.when(at != ABSENT, () -> columns.get(at));
    }

    /** How many cells are values of their columns. */
    private int values(Row row) {
        return row.cells()
                .count(cell -> column(cell).exists(column -> column.kind().takes(cell.text())));
    }

    /** A row above the header: a title, or a row that was meant to be read. */
    void above(Row row) {
        titles.add(text(row));
        if (values(row) > 1 && !RowKind.isExample(row.cells())) {
            log.faults().add(line(row), text(row), Expected.of("nothing-above-header"));
        }
    }

    private static String text(Row row) {
        return row.cells().map(Cell::text).mkString(", ");
    }

    void row(Row row) {
        Option<Cell> label = RowKind.sumLabel(row.cells(), id);
        if (label.isDefined()) {
            tell(Notice.Code.ROWS_OF_SUMS, row);
            sum(row, label.get());
        } else if (isHeader(row)) {
            tell(Notice.Code.ROWS_OF_HEADER, row);
        } else if (isOfWords(row)) {
            tell(any ? Notice.Code.ROWS_BELOW : Notice.Code.ROWS_OF_WORDS, row);
        } else {
            any = true;
            data(row);
        }
    }

    private void tell(Notice.Code code, Row row) {
        log.remarks().row(code, line(row));
    }

    /** The header once more, as on a second printed page. */
    private boolean isHeader(Row row) {
        Cell first = row.cells().head();
        return row.cells().size() > 1
                && column(first).exists(column -> isTitle(first, column))
                && row.cells().forAll(cell -> column(cell).exists(column -> isTitle(cell, column)));
    }

    private static boolean isTitle(Cell cell, TableColumn column) {
        return cell.text().length() >= column.title().length() / 2
                && HeaderName.of(cell.text())
                        .plain()
                        .equals(HeaderName.of(column.title()).plain());
    }

    private boolean isOfWords(Row row) {
        Seq<Cell> filled = row.cells();
        if (filled.size() == 1 && titles.contains(text(row))) {
            return true;
        }
        if (filled.size() < 4 && UnitLine.of(row).isDefined() && values(row) == 0) {
            log.faults().add(line(row), text(row), Expected.of("unit-above"));
            return true;
        }
        if (RowKind.isBelow(filled)) {
            return values(row) < 2;
        }
        boolean typed = filled.count(cell -> column(cell).exists(column -> column.kind() != ColumnKind.TEXT)) > 1;
        return !any && typed && RowKind.instructs(filled) && values(row) == 0;
    }

    private void sum(Row row, Cell label) {
        sums.sum(line(row), RowKind.isOfPart(label));
        for (Cell cell : row.cells()) {
            if (cell.column() != label.column()) {
                column(cell).filter(column -> column.kind().isNumber()).forEach(column -> sum(row, cell, column));
            }
        }
    }

    /** A figure in a row of sums: of what can be summed it is checked, else told. */
    private void sum(Row row, Cell cell, TableColumn column) {
        Place at = line(row).below(column.title());
        for (String text : cells.number(cell, column, at).filter(number -> !number.isEmpty())) {
            if (column.kind().isSummed()) {
                cells.value(text)
                        .peek(value -> sums.state(positions[column.number()], value, cell.text(), at))
                        .onEmpty(() -> log.faults().add(at, cell.text(), Expected.of("sum-number")));
            } else {
                log.remarks()
                        .add(
                                Notice.Code.SUMS_UNCHECKED,
                                line(row),
                                row.number() + " (" + column.title() + " " + cell.text() + ")");
            }
        }
    }

    private void data(Row row) {
        Place line = line(row);
        if (row.hidden()) {
            log.remarks().row(Notice.Code.ROWS_HIDDEN, line);
        }
        @Nullable String[] texts = new String[columns.size()];
        for (Cell cell : row.cells()) {
            read(cell, row, line, texts);
        }
        for (MergedCells.Merged area : merged.at(row)) {
            merge(area, row, line, texts);
        }
        var entries = new LinkedHashMap<String, Node>();
        for (int i = 0; i < texts.length; i++) {
            TableColumn column = columns.get(i);
            Place at = line.below(column.title());
            String text = texts[i];
            if (text != null && column.kind().isSummed()) {
                sums.add(i, text);
            }
            entries.put(
                    column.key(),
                    text == null || text.isEmpty() ? new Node.Blank(at) : new Node.Scalar(text, false, at));
        }
        for (String key : lacking) {
            entries.put(key, new Node.Lacking(line));
        }
        sums.rowDone(row.number());
        rows.accept(new Node.Mapping(entries, line));
    }

    private void read(Cell cell, Row row, Place line, @Nullable String[] texts) {
        int at = cell.column() < positions.length ? positions[cell.column()] : ABSENT;
        if (at == ABSENT) {
            if (!ignored.contains(cell.column())) {
                log.remarks().add(Notice.Code.CELLS_OUTSIDE, line, TableColumn.letters(cell.column()) + row.number());
            }
            return;
        }
        TableColumn column = columns.get(at);
        if (cell.state() == State.NOT_RECKONED) {
            log.faults().add(line.below(column.title()), "", Expected.of("formula-reckoned"));
        } else if (column.kind().isNumber()) {
            texts[at] = cells.number(cell, column, line.below(column.title())).getOrElse("");
        } else {
            texts[at] = cell.text();
        }
    }

    /** A text holds for each row of its area; of a number it cannot be told whether it is of each row or of all. */
    private void merge(MergedCells.Merged merge, Row row, Place line, @Nullable String[] texts) {
        var area = merge.area();
        Option<Cell> value = merge.value();
        if (value.isEmpty()) {
            return;
        }
        for (TableColumn column : columns) {
            if (!area.holds(row.number(), column.number())) {
                continue;
            }
            boolean first = row.number() == area.firstRow();
            if (column.kind().isNumber()) {
                if (first) {
                    log.faults()
                            .add(
                                    line.below(column.title()),
                                    value.get().text(),
                                    Expected.of("number-not-merged", merge.address()));
                }
            } else if (column.number() == area.firstColumn() && area.lastRow() > area.firstRow()) {
                log.remarks().add(Notice.Code.CELLS_MERGED, line, merge.address());
                texts[positions[column.number()]] = value.get().text();
            }
        }
    }

    void end() {
        sums.check(log);
    }
}
