package cn.shegong.benchmarks;

import cn.shegong.simulation.kernel.Workload;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes W1's projects as a workbook, its numbers as numbers: {@code Sheets FILE ROWS}. */
public final class Sheets {

    private static final int FIRST_HEADS = 5;

    private Sheets() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            Sheet sheet = book.createSheet("项目");
            write(sheet.createRow(0), Rows.HEAD);
            for (int i = 0; i < rows; i++) {
                write(sheet.createRow(i + 1), Workload.row(i));
            }
            book.write(out);
        }
    }

    private static void write(Row row, String line) {
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            if (row.getRowNum() > 0 && (i == 2 || i >= FIRST_HEADS)) {
                row.createCell(i).setCellValue(Integer.parseInt(cells[i]));
            } else {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
