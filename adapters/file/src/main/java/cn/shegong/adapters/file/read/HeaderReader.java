package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Remarks;
import cn.shegong.application.input.Unit;
import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes columns of the cells of a header; what is wrong with them, or passed over, is told once for the table. */
final class HeaderReader {

    static final int MOST_COLUMNS = 256;
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern UNIT_BELOW = Pattern.compile("\\s*\\R\\s*(?=（)");

    private final TableKind kind;
    private final Place row;
    private final Faults faults;
    private final Remarks remarks;
    private final Option<UnitLine> line;
    private final Map<String, TableColumn> first = new HashMap<>();
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<Integer> ignored = new ArrayList<>();
    /** The key of the column that each is near. */
    private final Map<TableColumn, String> nearly = new LinkedHashMap<>();

    /**
     * @param row where the header stands
     * @param line of units above it
     */
    HeaderReader(TableKind kind, Place row, ReadingLog log, Option<UnitLine> line) {
        this.kind = kind;
        this.row = row;
        this.faults = log.faults();
        this.remarks = log.remarks();
        this.line = line;
    }

    /** A header's cell, with what a group above it adds to its name. */
    record Head(Cell cell, Option<String> group) {}

    /** The columns that are read, in order. */
    Vector<TableColumn> read(Seq<Head> heads) {
        if (heads.size() > MOST_COLUMNS) {
            faults.add(row, Integer.toString(heads.size()), Expected.of("most-columns", MOST_COLUMNS));
        }
        for (UnitLine units : line) {
            units.unknown().forEach(unit -> faults.add(row, unit, Expected.of("unit-known")));
        }
        heads.take(MOST_COLUMNS).forEach(this::add);
        tellNear();
        return Vector.ofAll(columns);
    }

    /** Columns with a header that stands before. */
    boolean ignores(int column) {
        return ignored.contains(column);
    }

    private void add(Head head) {
        String title = inOneLine(head.cell().text());
        Columns.Match match = kind.columns().match(head.cell().text());
        if (!(match instanceof Columns.Known) && head.group().isDefined()) {
            Columns.Match whole =
                    kind.columns().match(head.group().get() + head.cell().text());
            match = whole instanceof Columns.Known ? whole : match;
        }
        boolean term = match instanceof Columns.Term;
        String key = match instanceof Columns.Known known
                ? known.key()
                : match instanceof Columns.Term other
                        ? other.key()
                        : match instanceof Columns.Further further ? further.name() : title;
        ColumnKind of = Columns.kind(key);
        TableColumn column = new TableColumn(head.cell().column(), key, title, of, unit(head, of, title), term);
        if (match instanceof Columns.Near near) {
            nearly.put(column, near.key());
        }
        TableColumn before = first.putIfAbsent(key, column);
        if (before == null) {
            columns.add(column);
        } else if (match instanceof Columns.Further || match instanceof Columns.Near) {
            ignored.add(column.number());
            remarks.add(Notice.Code.COLUMNS_TWICE, row, kind == TableKind.ROSTER ? column.letters() : title);
        } else {
            faults.add(at(column), before.title() + ", " + title, Expected.of("column-once"));
        }
    }

    /** Where a column is missing that another is near, the one is told with the other. */
    private void tellNear() {
        Seq<String> missing = missing().flatMap(any -> any);
        nearly.forEach((column, key) -> {
            if (!missing.contains(key)) {
                faults.add(at(column), column.title(), Expected.of("column-near", Columns.asked(key), column.title()));
            }
        });
    }

    private Seq<Seq<String>> missing() {
        return kind.required().reject(any -> any.exists(first::containsKey));
    }

    private Place at(TableColumn column) {
        return row.below(column.title());
    }

    private Option<Unit> unit(Head head, ColumnKind of, String title) {
        if (!of.isNumber()) {
            return Option.none();
        }
        Seq<String> own = HeaderName.of(head.cell().text()).remarks().filter(Unit::isMeant);
        Seq<String> groups = head.group()
                .toVector()
                .flatMap(group -> HeaderName.of(group).remarks())
                .filter(Unit::isMeant);
        Seq<String> stated = own.nonEmpty() ? own : groups;
        Seq<Unit> units = stated.flatMap(text -> Unit.of(text, of.unit().get()))
                .filter(of::fits)
                .appendAll(line.flatMap(above -> above.of(of)));
        Place at = row.below(title);
        if (stated.exists(
                text -> Unit.of(text, of.unit().get()).filter(of::fits).isEmpty())) {
            faults.add(at, stated.mkString(", "), Expected.of("unit-known"));
        } else if (units.exists(unit -> !unit.agreesWith(units.head()))) {
            faults.add(at, title, Expected.of("units-agree"));
        }
        return units.headOption();
    }

    /** What stands in brackets in a second line belongs to the first. */
    private static String inOneLine(String title) {
        return LINE_END.matcher(UNIT_BELOW.matcher(title).replaceAll("")).replaceAll(" ");
    }

    /** Tells the columns that are missing once for the table, each with the header that is nearest. */
    void tellMissing(Seq<Head> heads) {
        Seq<String> headers = heads.map(head -> head.cell().text());
        Seq<Seq<String>> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        Seq<String> unknown =
                headers.reject(header -> kind.columns().isKnown(header)).map(HeaderReader::inOneLine);
        String near = missing.flatMap(any -> kind.columns().nearest(any.head(), unknown))
                .mkString(", ");
        faults.add(row, near, new Expected("columns-missing", missing.map(any -> {
            String asked = Columns.asked(any.size() > 4 ? "heads-of-any-form" : any.head());
            return kind.columns()
                    .nearest(any.head(), unknown)
                    .map(closest -> asked + ":" + closest)
                    .getOrElse(asked);
        })));
    }
}
