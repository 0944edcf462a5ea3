package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Remarks;
import cn.shegong.application.input.Sheet;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Row;
import cn.shegong.simulation.projection.Notice;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Makes rows of cells one mapping a row, keyed by the header: the first row that has two of the columns that tables are
 * known by. What stands above it is a title; where none is such a row, the first is the header. For one table.
 */
final class TableTree {

    private static final int MOST_TITLES = 20;
    private static final int MOST_COLUMNS = 256;
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern UNIT_BELOW = Pattern.compile("\\s*\\R\\s*(?=（)");

    private final String document;
    private final Option<String> sheet;
    private final Columns known;
    private final Faults faults;
    private final Remarks remarks;
    private final Consumer<Node> rows;
    /** Each may be a title, the header or the first of the others. */
    private final List<Row> waiting = new ArrayList<>();

    private Vector<Column> header = Vector.empty();
    private Map<Integer, Integer> positions = HashMap.empty();
    private Sheet place = Sheet.NONE;

    /**
     * One column.
     *
     * @param title as the file has it, in one line, by which faults name it
     */
    private record Column(int number, String key, String title) {}

    /**
     * @param sheet where the table is one of a workbook's
     * @param known the columns that have a key
     * @param rows takes each row that can be read
     */
    TableTree(String document, Option<String> sheet, Columns known, ReadingLog log, Consumer<Node> rows) {
        this.document = document;
        this.sheet = sheet;
        this.known = known;
        this.faults = log.faults();
        this.remarks = log.remarks();
        this.rows = rows;
    }

    /**
     * @param row with the cells that hold anything, blanks around them taken away
     */
    void row(Row row) {
        Seq<Cell> cells = row.cells();
        if (cells.isEmpty()) {
            return;
        }
        if (header.nonEmpty()) {
            rows.accept(mapping(row.number(), cells));
        } else if (cells.count(cell -> known.isKnown(cell.text())) > 1) {
            waiting.clear();
            begin(row);
        } else {
            waiting.add(row);
            if (waiting.size() > MOST_TITLES) {
                beginWithFirst();
            }
        }
    }

    void end() {
        if (header.isEmpty() && waiting.isEmpty()) {
            faults.add(new Place(document, 0, Path.ROOT, sheet()), "", Expected.of("header"));
        } else if (header.isEmpty()) {
            beginWithFirst();
        }
    }

    private void beginWithFirst() {
        begin(waiting.get(0));
        waiting.stream().skip(1).forEach(this::row);
        waiting.clear();
    }

    private void begin(Row line) {
        if (line.cells().size() > MOST_COLUMNS) {
            faults.add(
                    new Place(document, line.number(), Path.ROOT, sheet()),
                    Integer.toString(line.cells().size()),
                    Expected.of("most-columns", MOST_COLUMNS));
        }
        header = line.cells()
                .take(MOST_COLUMNS)
                .map(cell -> new Column(cell.column(), known.key(cell.text()), inOneLine(cell.text())))
                .toVector();
        positions = HashMap.ofEntries(header.zipWithIndex().map(column -> Tuple.of(column._1.number(), column._2)));
        place = sheet();
        header.groupBy(Column::key)
                .filter(same -> same._2.size() > 1)
                .forEach((key, same) -> faults.add(
                        new Place(document, line.number(), Path.ROOT, place)
                                .below(same.last().title()),
                        same.map(Column::title).mkString(", "),
                        Expected.of("column-once")));
    }

    /** What stands in brackets in a second line belongs to the first. */
    private static String inOneLine(String title) {
        return LINE_END.matcher(UNIT_BELOW.matcher(title).replaceAll("")).replaceAll(" ");
    }

    private Sheet sheet() {
        return sheet.<Sheet>map(name -> new Sheet.Named(
                        name,
                        HashMap.ofEntries(header.flatMap(column -> Vector.of(column.title(), column.key())
                                .map(word -> Tuple.of(word, letters(column.number())))))))
                .getOrElse(Sheet.NONE);
    }

    private Node mapping(int number, Seq<Cell> cells) {
        Place line = new Place(document, number, Path.ROOT, place);
        String[] texts = new String[header.size()];
        for (Cell cell : cells) {
            Option<Integer> position = positions.get(cell.column());
            position.forEach(at -> texts[at] = cell.text());
            if (position.isEmpty()) {
                remarks.add(Notice.Code.CELLS_OUTSIDE, line, letters(cell.column()) + number);
            }
        }
        var entries = new LinkedHashMap<String, Node>();
        for (int i = 0; i < texts.length; i++) {
            Place at = line.below(header.get(i).title());
            entries.put(
                    header.get(i).key(), texts[i] == null ? new Node.Blank(at) : new Node.Scalar(texts[i], false, at));
        }
        return new Node.Mapping(entries, line);
    }

    /** A column as a spreadsheet counts it: A to Z, AA and so on. */
    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** The cells of a row that hold anything. */
    static Seq<Cell> cells(List<String> texts) {
        List<Cell> cells = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String text = Tidy.stripped(texts.get(i));
            if (!text.isEmpty()) {
                cells.add(Cell.of(i, text));
            }
        }
        return Vector.ofAll(cells);
    }
}
