package cn.shegong.adapters.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** In what kind of file a dressed table stands. */
sealed interface TableForm {

    /** The ending of its name. */
    String ending();

    byte[] bytes(DressedTable table, String sheet);

    /** Mostly CSV, which is written and read soonest. */
    static TableForm of(Random random) {
        int which = random.nextInt(20);
        return which == 0
                ? new Book(true)
                : which == 1
                        ? new Book(false)
                        : new Csv(
                                DressedColumn.pick(Csv.CHARSETS, random),
                                DressedColumn.pick(Csv.SEPARATORS, random),
                                random.nextBoolean() ? "\n" : "\r\n");
    }

    /** Texts by lines. */
    record Csv(Charset charset, String separator, String end) implements TableForm {

        static final io.vavr.collection.Vector<String> SEPARATORS = io.vavr.collection.Vector.of(",", ";", "\t");
        static final io.vavr.collection.Vector<Charset> CHARSETS = io.vavr.collection.Vector.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

        @Override
        public String ending() {
            return "csv";
        }

        @Override
        public byte[] bytes(DressedTable table, String sheet) {
            return table.rows()
                    .map(row -> row.map(cell -> quoted(cell.text())).mkString(separator))
                    .mkString("", end, end)
                    .getBytes(charset);
        }

        private String quoted(String cell) {
            return cell.contains(separator) || cell.contains("\n") || cell.contains("\"")
                    ? '"' + cell.replace("\"", "\"\"") + '"'
                    : cell;
        }
    }

    /**
     * A workbook.
     *
     * @param isNew whether it is of the form of today
     */
    record Book(boolean isNew) implements TableForm {

        @Override
        public String ending() {
            return isNew ? "xlsx" : "xls";
        }

        @Override
        public byte[] bytes(DressedTable table, String name) {
            try (Workbook book = isNew ? new XSSFWorkbook() : new HSSFWorkbook()) {
                Sheet sheet = book.createSheet(name);
                Map<String, CellStyle> styles = new HashMap<>();
                table.rows().forEachWithIndex((row, number) -> {
                    Row line = sheet.createRow(number);
                    row.forEachWithIndex((cell, at) -> fill(line, at, cell, styles));
                });
                table.merged().forEach(merge -> {
                    for (int row = merge.first() + 1; row <= merge.last(); row++) {
                        sheet.getRow(row).createCell(merge.column());
                    }
                    sheet.addMergedRegion(
                            new CellRangeAddress(merge.first(), merge.last(), merge.column(), merge.column()));
                });
                if (table.hides()) {
                    sheet.getRow(table.firstRow()).setZeroHeight(true);
                    sheet.setColumnHidden(2, true);
                    book.createSheet("说明");
                    book.setSheetHidden(1, true);
                }
                var out = new ByteArrayOutputStream();
                book.write(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void fill(Row line, int at, DressedCell dressed, Map<String, CellStyle> styles) {
            if (dressed.text().isEmpty()) {
                return;
            }
            Cell cell = line.createCell(at);
            if (dressed.value() instanceof DressedCell.Figure number) {
                cell.setCellValue(number.number().doubleValue());
                number.format().forEach(format -> cell.setCellStyle(style(cell, format, styles)));
            } else if (dressed.value() instanceof DressedCell.Day day) {
                cell.setCellValue(day.day());
                cell.setCellStyle(style(cell, day.format(), styles));
            } else {
                cell.setCellValue(dressed.text());
            }
        }

        private static CellStyle style(Cell cell, String format, Map<String, CellStyle> styles) {
            Workbook book = cell.getSheet().getWorkbook();
            return styles.computeIfAbsent(format, each -> {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(each));
                return style;
            });
        }
    }
}
