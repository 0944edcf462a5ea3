package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Path;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Quantity;
import cn.shegong.application.input.Sheet;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.port.Workbooks.Area;
import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Layout;
import cn.shegong.application.port.Workbooks.Row;
import cn.shegong.simulation.projection.Notice;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * Makes a sheet the tree that a scenario's YAML would be: settings, a row each with the value beside its name, and tables
 * of adjustments, given standards and districts' standards, each below a head of its own. Words alone in a row are for
 * people. For one sheet.
 */
final class ScenarioSheet {

    private static final Map<String, String> SETTINGS = words(
            "scenario 情景 情景名称",
            "measures 措施 依据 依据的措施",
            "horizon.from 测算起始年 测算起始年度",
            "horizon.to 测算终止年 测算终止年度",
            "pricing 定价方式",
            "costing 核算口径",
            "onCost 用人单位负担",
            "range 区间取值 配备区间取值",
            "growth 需求增长调整 增长调整",
            "standards 打包标准 整体打包标准",
            "adjustments.every 调整间隔",
            "adjustments.from 首次调整月份",
            "adjustments.uplift 每次上调幅度");
    /** The heads of tables by their first column. */
    private static final Map<String, String> TABLES =
            words("adjustments effective 调整生效月份 生效月份", "standards from 标准起始月份", "districtStandards district 自定标准的区");

    private static final Map<String, String> COLUMNS = words(
            "effective 调整生效月份 生效月份",
            "uplift 上调幅度 统一上调幅度",
            "from 标准起始月份",
            "general 一般 一般领域",
            "special 特殊 特殊领域",
            "district 自定标准的区");

    private static final Map<String, String> VALUES = words(
            "locked 按周期锁定",
            "pass-through 随调随用",
            "grades 按薪级",
            "average 按总体平均值",
            "min 下限",
            "max 上限",
            "derived 随动",
            "held 不变");
    private static final Set<String> WORDED = HashSet.of("pricing", "costing", "range", "standards");
    private static final Pattern REMARK = Pattern.compile(" ?\\(.*\\)$");

    private final String document;
    private final String sheet;
    private final ReadingLog log;
    private final Faults faults;
    private final ScenarioValues values;
    private final MergedCells merged;
    private Map<String, Node> root = LinkedHashMap.empty();
    private String table = "";
    /** The columns of the table that is being read. */
    private Map<Integer, TableColumn> head = HashMap.empty();

    ScenarioSheet(String document, String sheet, ReadingLog log, Layout layout) {
        this.document = document;
        this.sheet = sheet;
        this.log = log;
        this.faults = log.faults();
        this.values = new ScenarioValues(log, layout);
        this.merged = new MergedCells(layout.merged());
    }

    private static Map<String, String> words(String... lines) {
        return HashMap.ofEntries(Vector.of(lines)
                .map(line -> Vector.of(line.split(" ", -1)))
                .flatMap(words -> words.map(word -> Tuple.of(word, words.head()))));
    }

    private static String bare(String text) {
        return REMARK.matcher(Tidy.text(text)).replaceFirst("");
    }

    /** With the texts of cells that are merged with some above; a figure would stand for several. */
    private Seq<Cell> filled(Row row) {
        Seq<Cell> cells = row.cells();
        for (MergedCells.Merged each : merged.at(row)) {
            Area area = each.area();
            if (area.lastRow() > area.firstRow() && (area.firstColumn() > 0 || !table.isEmpty())) {
                for (Cell value : each.value()) {
                    boolean isFirst = area.firstRow() == row.number();
                    if (!Quantity.of(value.text()).isEmpty()) {
                        if (isFirst) {
                            faults.add(
                                    place(row.number(), "", value.column()),
                                    value.text(),
                                    Expected.of("number-not-merged", each.address()));
                        }
                    } else {
                        log.remarks().add(Notice.Code.CELLS_MERGED, place(row.number()), each.address());
                        cells = isFirst ? cells : cells.append(value).sortBy(Cell::column);
                    }
                }
            }
        }
        return cells;
    }

    /**
     * @param given its cells hold something, blanks around it taken away
     */
    void row(Row given) {
        Row row = given.with(filled(given));
        int number = row.number();
        Seq<Cell> cells = row.cells();
        Cell first = cells.head();
        String name = first.column() == 0 ? bare(first.text()) : "";
        if (TABLES.containsKey(name)) {
            table = TABLES.get(name).get();
            head = HashMap.ofEntries(cells.map(cell -> Tuple.of(
                    cell.column(),
                    values.column(cell, column(cell.text()), place(number, bare(cell.text()), cell.column())))));
        } else if (SETTINGS.containsKey(name)) {
            table = "";
            setting(SETTINGS.get(name).get(), first, row);
        } else if (!table.isEmpty() && cells.exists(cell -> head.containsKey(cell.column()))) {
            line(number, cells);
        } else if (cells.size() > 1) {
            faults.add(place(number, name, 0), first.text(), Expected.of("scenario-setting"));
        }
        if (row.hidden()) {
            log.remarks().row(Notice.Code.ROWS_HIDDEN, place(number));
        }
    }

    private static String column(String title) {
        String key = bare(title);
        return COLUMNS.get(key).getOrElse(() -> Columns.PORTFOLIO.key(key));
    }

    private Place place(int number, String at, int column) {
        Sheet cell = new Sheet.Named(sheet, HashMap.of(at, TableColumn.letters(column)));
        return new Place(document, number, Path.ROOT, cell).below(at);
    }

    private Place place(int number) {
        return new Place(document, number, Path.ROOT, new Sheet.Named(sheet, HashMap.empty()));
    }

    /** Words for people become those of files, where a setting has words. */
    private static Cell worded(String path, Cell cell) {
        return WORDED.contains(path)
                ? VALUES.get(Tidy.text(cell.text())).map(cell::with).getOrElse(cell)
                : cell;
    }

    /** One left blank keeps its place, for whoever misses it; an interval left blank leaves it to the table. */
    private void setting(String path, Cell name, Row row) {
        int number = row.number();
        Option<Cell> cell = row.cells().find(each -> each.column() == 1);
        if (cell.isEmpty() && path.startsWith("adjustments")) {
            return;
        }
        Place at = place(number, bare(name.text()), 1);
        TableColumn column = values.column(name, path, at);
        Node node =
                cell.map(value -> values.of(worded(path, value), column, at)).getOrElse(() -> new Node.Blank(at));
        int dot = path.indexOf('.');
        if (dot < 0) {
            root = once(root, path, node);
            return;
        }
        String parent = path.substring(0, dot);
        Map<String, Node> before = LinkedHashMap.empty();
        if (root.get(parent).getOrElse(node) instanceof Node.Mapping mapping) {
            before = mapping.entries();
        } else if (root.containsKey(parent)) {
            faults.add(at, "", Expected.of("key-once"));
        }
        Map<String, Node> entries = once(before, path.substring(dot + 1), node);
        root = root.put(parent, Node.Mapping.of(entries, place(number).below(parent)));
    }

    private Map<String, Node> once(Map<String, Node> entries, String key, Node node) {
        boolean second = entries.get(key).exists(Node.Scalar.class::isInstance);
        if (second && node instanceof Node.Scalar scalar) {
            faults.add(scalar.place(), scalar.text(), Expected.of("key-once"));
        }
        return second ? entries : entries.put(key, node);
    }

    private void line(int number, Seq<Cell> cells) {
        Map<String, Node> entries = LinkedHashMap.empty();
        int item = root.get(table).map(ScenarioSheet::size).getOrElse(0) + 1;
        for (Cell cell : cells) {
            String letters = TableColumn.letters(cell.column());
            TableColumn column = head.getOrElse(
                    cell.column(),
                    new TableColumn(cell.column(), letters, letters, ColumnKind.TEXT, Option.none(), false));
            Place at = place(number, bare(column.title()), cell.column());
            tellInvisible(cell, column, at);
            entries = entries.put(column.key(), values.of(cell, column, at));
        }
        Place at = place(number).below(table).item(number, item);
        add(table.equals("adjustments") ? grouped(entries, at) : entries, at);
    }

    /** What is taken away from a district's name is told: two that look alike were two. */
    private void tellInvisible(Cell cell, TableColumn column, Place at) {
        if (column.key().equals("district") && !Tidy.visible(cell.text()).equals(cell.text())) {
            log.remarks().add(Notice.Code.INVISIBLE_CHARACTERS, at, at.cell().getOrElse(column.letters()));
        }
    }

    /** Rates by band or grade stand below the uplift. */
    private static Map<String, Node> grouped(Map<String, Node> entries, Place at) {
        Map<String, Node> rates = entries.filterKeys(key -> !key.equals("effective") && !key.equals("uplift"));
        return rates.isEmpty() || entries.containsKey("uplift")
                ? entries
                : entries.removeAll(rates.keySet()).put("uplift", Node.Mapping.of(rates, at));
    }

    private void add(Map<String, Node> entries, Place at) {
        Option<Node> before = root.get(table);
        if (table.equals("districtStandards")) {
            Map<String, Node> districts =
                    before.map(node -> ((Node.Mapping) node).entries()).getOrElse(LinkedHashMap.empty());
            String name = entries.get("district")
                    .filter(Node.Scalar.class::isInstance)
                    .map(node -> ((Node.Scalar) node).text())
                    .getOrElse("");
            if (name.isEmpty() || districts.containsKey(name)) {
                faults.add(at, name, Expected.of(name.isEmpty() ? "text" : "key-once"));
            }
            root = root.put(
                    table, Node.Mapping.of(districts.put(name, Node.Mapping.of(entries.remove("district"), at)), at));
        } else if (before.exists(node -> node instanceof Node.Scalar || node instanceof Node.Mapping)) {
            faults.add(at, "", Expected.of("key-once"));
        } else {
            Seq<Node> items = before.getOrNull() instanceof Node.Listing listing ? listing.items() : Vector.empty();
            root = root.put(table, new Node.Listing(items.append(Node.Mapping.of(entries, at)), at));
        }
    }

    private static int size(Node node) {
        return node instanceof Node.Listing listing ? listing.items().size() : 0;
    }

    /** The tree. */
    Node tree() {
        return Node.Mapping.of(root, place(0));
    }
}
