package cn.shegong.adapters.app;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A table as offices dress theirs up, in ways that are read or told; whatever the form of its file. */
final class DressedTable {

    private final Vector<DressedColumn> columns;
    private final List<Vector<String>> above = new ArrayList<>();
    private final List<Vector<DressedCell>> heads = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Vector<String>> below = new ArrayList<>();
    private final boolean merges;
    private final boolean hides;

    /**
     * A row below the header.
     *
     * @param plain its values before they were dressed
     * @param look by which they are
     * @param isSum whether it holds sums
     */
    private record Line(Vector<String> plain, long look, boolean isSum) {}

    DressedTable(PlainTable table, Random random) {
        Option<DressedColumn.Unit> money = Option.when(
                random.nextInt(4) == 0, () -> DressedColumn.pick(DressedColumn.MONEYS.subSequence(1, 5), random));
        Option<DressedColumn.Unit> counts =
                Option.when(random.nextInt(5) == 0, () -> DressedColumn.pick(DressedColumn.COUNTS.tail(), random));
        columns = PortfolioTables.columns(table.rows())
                .map(key -> DressedColumn.of(
                        key,
                        switch (DressedColumn.kind(key)) {
                            case MONEY -> money;
                            case COUNT -> counts;
                            default -> Option.none();
                        },
                        random))
                .toVector();
        merges = random.nextInt(3) == 0;
        hides = random.nextInt(3) == 0;
        if (random.nextBoolean()) {
            above.add(Vector.of("深圳市2027年政府购买社会工作服务项目表"));
        }
        Vector<String> units = Vector.of(money, counts).flatMap(unit -> unit).map(DressedColumn.Unit::word);
        if (units.nonEmpty()) {
            above.add(Vector.of("单位：" + units.mkString("、")));
        }
        head(random);
        boolean sums = columns.exists(column -> column.key().equals("id")) && random.nextBoolean();
        fill(table, sums, random);
        if (random.nextInt(3) == 0) {
            below.add(Vector.of("填表人：张三", "审核人：李四"));
        }
        if (random.nextInt(3) == 0) {
            below.add(Vector.of("备注：人数以合同为准"));
        }
    }

    private static boolean isGrade(DressedColumn column) {
        return column.key().matches("g[0-9]+");
    }

    /** In one row, or the grades under a group; and a row of instructions. */
    private void head(Random random) {
        boolean grouped = columns.count(DressedTable::isGrade) > 1 && random.nextInt(3) == 0;
        if (grouped) {
            int first = columns.indexWhere(DressedTable::isGrade);
            heads.add(columns.zipWithIndex(
                    (column, at) -> DressedCell.of(at == first ? "各级" : isGrade(column) ? "" : column.header())));
            heads.add(columns.map(column -> DressedCell.of(isGrade(column) ? column.header() : "")));
        } else {
            heads.add(columns.map(column -> DressedCell.of(column.header())));
            if (random.nextInt(4) == 0) {
                heads.add(columns.map(column -> DressedCell.of(
                        switch (column.kind()) {
                            case TEXT -> "必填，不可重复";
                            case WORD -> "是或否，请选择";
                            case MONTH, DAY -> "格式2027-01";
                            default -> "填数字";
                        })));
            }
        }
    }

    private void fill(PlainTable table, boolean sums, Random random) {
        BigDecimal[] part = zeros();
        BigDecimal[] all = zeros();
        for (Map<String, String> row : table.rows()) {
            Vector<String> plain = columns.map(column -> row.getOrElse(column.key(), ""));
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).isSummed() && !plain.get(i).isEmpty()) {
                    part[i] = part[i].add(new BigDecimal(plain.get(i)));
                    all[i] = all[i].add(new BigDecimal(plain.get(i)));
                }
            }
            lines.add(new Line(plain, random.nextLong(), false));
            if (sums && random.nextInt(4) == 0) {
                lines.add(sum("小计", part, random));
                part = zeros();
            }
        }
        if (sums) {
            lines.add(sum(DressedColumn.pick(Vector.of("合计", "总 计", "累计"), random), all, random));
        }
    }

    private BigDecimal[] zeros() {
        BigDecimal[] zeros = new BigDecimal[columns.size()];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    private Line sum(String label, BigDecimal[] sums, Random random) {
        return new Line(
                columns.zipWithIndex((column, at) ->
                        column.key().equals("id") ? label : column.isSummed() ? sums[at].toPlainString() : ""),
                random.nextLong(),
                true);
    }

    /** All rows, in order. */
    Vector<Vector<DressedCell>> rows() {
        Vector<Vector<DressedCell>> rows =
                Vector.ofAll(above).map(row -> row.map(DressedCell::of)).appendAll(heads);
        return rows.appendAll(Vector.ofAll(lines).map(this::cells))
                .appendAll(Vector.ofAll(below).map(row -> row.map(DressedCell::of)));
    }

    private Vector<DressedCell> cells(Line line) {
        Random look = new Random(line.look());
        return columns.zipWithIndex((column, at) -> line.isSum() && column.key().equals("id")
                ? DressedCell.of(line.plain().get(at))
                : column.cell(line.plain().get(at), look));
    }

    /**
     * Cells of one column that a workbook shows as one.
     *
     * @param first its first row, from 0
     * @param last its last row
     */
    record Merge(int first, int last, int column) {}

    /** Runs of one district. */
    Vector<Merge> merged() {
        int column = columns.indexWhere(each -> each.key().equals("district"));
        if (!merges || column < 0) {
            return Vector.empty();
        }
        Vector<Merge> runs = Vector.empty();
        int top = above.size() + heads.size();
        for (int from = 0; from < lines.size(); from++) {
            int to = from;
            while (to + 1 < lines.size() && isSame(lines.get(from), lines.get(to + 1), column)) {
                to++;
            }
            runs = to > from ? runs.append(new Merge(top + from, top + to, column)) : runs;
            from = to;
        }
        return runs;
    }

    private static boolean isSame(Line one, Line other, int column) {
        return !one.isSum()
                && !other.isSum()
                && one.plain().get(column).equals(other.plain().get(column));
    }

    /** Whether a workbook hides some of its rows and columns. */
    boolean hides() {
        return hides;
    }

    /** The first row below the header, from 0. */
    int firstRow() {
        return above.size() + heads.size();
    }

    /** Changes the value of one cell to another that people could have meant, in the same dress. */
    String change(Random random) {
        int row = random.nextInt(lines.size());
        Line line = lines.get(row);
        Vector<Integer> filled = Vector.range(0, columns.size())
                .filter(at -> !line.plain().get(at).isEmpty());
        int at = DressedColumn.pick(filled, random);
        String before = line.plain().get(at);
        String after = columns.get(at).other(before, random);
        lines.set(row, new Line(line.plain().update(at, after), line.look(), line.isSum()));
        return "row " + row + ", " + columns.get(at).key() + ": " + before + " -> " + after;
    }

    @Override
    public String toString() {
        return rows().map(row -> row.map(DressedCell::text).mkString(" | ")).mkString("\n", "\n", "\n") + merged();
    }
}
