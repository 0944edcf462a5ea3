package cn.shegong.adapters.app;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as spreadsheets keep them: numbers as numbers, months as days in several formats, rates as rates, some cells as
 * formulas with their values, under merged titles, headers in either language and in any order.
 */
final class TypedSheets implements AutoCloseable {

    private static final Map<String, String> CHINESE = HashMap.ofEntries(Vector.of(
                    "id 项目编号",
                    "district 区",
                    "field 服务领域",
                    "start 开始月份",
                    "renews 是否续期",
                    "months 周期月数（月）",
                    "heads 人数（人）",
                    "senior 高级",
                    "intermediate 中级",
                    "assistant 助理",
                    "auxiliary 辅助人员",
                    "norm 配备标准",
                    "quantity 服务数量",
                    "asOf 基准年",
                    "growth 年增长率",
                    "auxiliaryShare 辅助人员占比",
                    "range 区间取值",
                    "posts 给定岗位",
                    "extra 另加岗位",
                    "g1 薪级1（人）",
                    "g9 薪级9",
                    "g10 薪级10")
            .map(words -> words.split(" ", -1))
            .map(words -> io.vavr.Tuple.of(words[0], words[1])));

    private static final Vector<String> MONTHS = Vector.of("yyyy-mm", "mmm-yy", "yyyy\"年\"m\"月\"", "yyyy/m/d");

    private final Workbook book = new XSSFWorkbook();
    private final Random random;

    TypedSheets(long seed) {
        random = new Random(seed);
    }

    void add(String name, Seq<Map<String, String>> table) {
        Sheet sheet = book.createSheet(name);
        List<String> columns = PortfolioTables.columns(table).toJavaList();
        Collections.shuffle(columns, random);
        int first = random.nextInt(3);
        for (int title = 0; title < first; title++) {
            sheet.createRow(title).createCell(0).setCellValue("社会工作服务项目明细表");
            sheet.addMergedRegion(new CellRangeAddress(title, title, 0, 5));
        }
        Row header = sheet.createRow(first);
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i);
            header.createCell(i).setCellValue(random.nextBoolean() ? key : CHINESE.getOrElse(key, key));
        }
        int at = first;
        for (Map<String, String> row : table) {
            at += 1 + random.nextInt(2);
            Row line = sheet.createRow(at);
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                row.get(columns.get(i)).forEach(text -> fill(line.createCell(column), columns.get(column), text));
            }
        }
    }

    private void fill(Cell cell, String key, String text) {
        boolean asText = random.nextInt(4) == 0;
        if (asText || key.equals("id") || key.equals("norm")) {
            cell.setCellValue(text);
        } else if (key.equals("start")) {
            cell.setCellValue(YearMonth.parse(text).atDay(1));
            cell.setCellStyle(style(MONTHS.get(random.nextInt(MONTHS.size()))));
        } else if (text.endsWith("%")) {
            BigDecimal percent = new BigDecimal(text.substring(0, text.length() - 1));
            number(cell, percent.movePointLeft(2));
            cell.setCellStyle(style("0.00%"));
        } else if (text.matches("[0-9]+")) {
            number(cell, new BigDecimal(text));
        } else {
            cell.setCellValue(text);
        }
    }

    private void number(Cell cell, BigDecimal number) {
        if (random.nextInt(4) == 0) {
            cell.setCellFormula(number.toPlainString() + "+0");
        }
        cell.setCellValue(number.doubleValue());
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    byte[] bytes() {
        try {
            var out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
