package cn.shegong.adapters.app;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A table of projects as offices dress theirs up, in ways that are read or told. */
final class DressedTable {

    private static final Map<String, List<String>> HEADERS = io.vavr.collection.HashMap.ofEntries(
            header("id", "编号", "项目编号", "项 目 编 号", "项目\n编号", "编号（必填）", "Id"),
            header("district", "区", "所在区", "所在\n区", "行政区"),
            header("field", "领域", "服务领域", "服务 领域", "领域（1-17）"),
            header("start", "开始", "开始月份", "起始月份", "开始月份（年-月）"),
            header("renews", "续期", "是否续期", "是否\n续签"),
            header("months", "月数", "合同月数", "月数（月）", "周期月数"));
    private static final List<String> SEPARATORS = List.of(",", ";", "\t");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Seq<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> above = new ArrayList<>();
    private final List<List<String>> below = new ArrayList<>();
    private final List<String> head;
    private final String separator;
    private final Charset charset;

    DressedTable(Seq<Map<String, String>> table, Random random) {
        columns = PortfolioTables.columns(table);
        head = columns.map(column -> dressedHeader(column, random)).toJavaList();
        separator = pick(SEPARATORS, random);
        charset = pick(CHARSETS, random);
        boolean sums = random.nextBoolean();
        long[] subtotal = new long[columns.size()];
        long[] total = new long[columns.size()];
        for (Map<String, String> row : table) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.getOrElse(columns.get(i), "");
                if (isHeads(i) && !cell.isEmpty()) {
                    subtotal[i] += Long.parseLong(cell);
                    total[i] += Long.parseLong(cell);
                }
                cells.add(dressed(columns.get(i), cell, random));
            }
            rows.add(cells);
            if (sums && random.nextInt(4) == 0) {
                rows.add(sumRow("小计", subtotal));
                subtotal = new long[columns.size()];
            }
        }
        if (sums) {
            rows.add(sumRow(pick(List.of("合计", "总 计", "累计"), random), total));
        }
        if (random.nextBoolean()) {
            above.add(List.of("深圳市2027年政府购买社会工作服务项目表"));
        }
        if (random.nextInt(3) == 0) {
            above.add(List.of("单位：人"));
        }
        if (random.nextInt(3) == 0) {
            below.add(List.of("填表人：张三", "审核人：李四"));
        }
        if (random.nextInt(3) == 0) {
            below.add(List.of("备注：人数以合同为准"));
        }
    }

    private static io.vavr.Tuple2<String, List<String>> header(String key, String... words) {
        return io.vavr.Tuple.of(key, List.of(words));
    }

    private static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean isHeads(int column) {
        return columns.get(column).matches("g[0-9]+");
    }

    private List<String> sumRow(String label, long[] sums) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).equals("id") ? label : isHeads(i) ? Long.toString(sums[i]) : "");
        }
        return cells;
    }

    private static String dressedHeader(String column, Random random) {
        if (column.matches("g[0-9]+")) {
            int grade = Integer.parseInt(column.substring(1));
            return pick(
                    List.of(
                            column.toUpperCase(java.util.Locale.ROOT),
                            "薪级" + grade,
                            "薪级 " + grade,
                            "薪级\n" + grade + "\n（人）",
                            grade + "级",
                            "薪级" + NUMERALS.charAt(grade - 1),
                            NUMERALS.charAt(grade - 1) + "级（人）"),
                    random);
        }
        return random.nextInt(4) == 0
                ? column
                : HEADERS.get(column).map(words -> pick(words, random)).getOrElse(column);
    }

    private static String dressed(String column, String cell, Random random) {
        if (cell.isEmpty()) {
            return column.equals("months") && random.nextBoolean() ? "-" : cell;
        }
        if (column.equals("start")) {
            String year = cell.substring(0, 4);
            String month = cell.substring(5);
            String bare = Integer.toString(Integer.parseInt(month));
            return pick(
                    List.of(
                            cell,
                            year + "/" + bare,
                            year + "年" + bare + "月",
                            year + " 年 " + bare + " 月",
                            year + "." + month,
                            year + month,
                            year + "-" + month + "-01",
                            year + "." + month + ".01",
                            cell + "-01 00:00:00"),
                    random);
        }
        if (column.equals("renews")) {
            return cell.equals("yes")
                    ? pick(List.of("是", "√", "Y", "TRUE", "1", "续", "yes"), random)
                    : pick(List.of("否", "×", "N", "FALSE", "0", "不续", "no"), random);
        }
        if (column.equals("field")) {
            return pick(List.of(cell, cell + ".0", cell.length() == 1 ? "0" + cell : cell), random);
        }
        if (column.equals("months")) {
            return pick(List.of(cell, cell + "个月", cell + ".0"), random);
        }
        return column.matches("g[0-9]+") ? pick(List.of(cell, cell + "人", cell + ".0", cell + " "), random) : cell;
    }

    /** Changes the value of one cell of a known column to another that people could have meant. */
    String change(Random random) {
        int row = random.nextInt(rows.size());
        List<String> cells = new ArrayList<>(rows.get(row));
        int column;
        do {
            column = random.nextInt(columns.size());
        } while (cells.get(column).isBlank());
        String before = cells.get(column);
        String key = columns.get(column);
        String after = key.equals("start")
                ? before.startsWith("2031") ? "2032-01" : "2031-12"
                : key.equals("renews")
                        ? List.of("是", "√", "Y", "TRUE", "1", "续", "yes").contains(before) ? "否" : "是"
                        : isHeads(column)
                                ? Long.toString(1 + number(before))
                                : key.equals("field")
                                        ? Long.toString(number(before) % 17 + 1)
                                        : key.equals("months")
                                                ? Long.toString(number(before) == 24 ? 36 : 24)
                                                : before + "改";
        cells.set(column, after);
        rows.set(row, cells);
        return "row " + row + ", " + key + ": " + before + " -> " + after;
    }

    private static long number(String text) {
        String digits = text.replaceAll("\\.0$|[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    String text() {
        List<List<String>> all = new ArrayList<>(above);
        all.add(head);
        all.addAll(rows);
        all.addAll(below);
        return all.stream()
                .map(row -> row.stream().map(this::quoted).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String quoted(String cell) {
        return cell.contains(separator) || cell.contains("\n") || cell.contains("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    byte[] bytes() {
        return text().getBytes(charset);
    }
}
