package cn.shegong.adapters.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Workbooks of the old form (.xls), as files and as the records within. */
final class OldWorkbook {

    private OldWorkbook() {}

    static byte[] bytes(HSSFWorkbook book) {
        var out = new ByteArrayOutputStream();
        try {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A small one with something of every kind. */
    static byte[] example() {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            fill(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell of every kind, what is hidden, what is merged. */
    static void fill(Workbook book) {
        Sheet sheet = book.createSheet("项目");
        Row first = sheet.createRow(0);
        String[] texts = {"编号", "区\n（所在）", "a<b>&\"", "长".repeat(9000), "x".repeat(20_000), "é"};
        for (int i = 0; i < texts.length; i++) {
            first.createCell(i).setCellValue(texts[i]);
        }
        String[] codes = {
            "General", "0%", "0.00%", "yyyy-mm", "yyyy\"年\"m\"月\"", "0.00\"万元\"", "0!.0,\"万元\"", "0000", "#,##0\"人\""
        };
        double[] numbers = {
            0, 1, -1, 0.05, 0.1, 46388, 46388.375, 163000, 16.3, 1.0 / 3, 1e15, 123456789.12, -0.01, 1e-7
        };
        for (int i = 0; i < codes.length; i++) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(codes[i]));
            Row row = sheet.createRow(3 + 2 * i);
            row.setZeroHeight(i % 3 == 1);
            for (int j = 0; j < numbers.length; j++) {
                row.createCell(j).setCellValue(numbers[j]);
                row.getCell(j).setCellStyle(style);
            }
            row.createCell(numbers.length + 3).setCellValue(i % 2 == 0);
            row.createCell(numbers.length + 4).setCellErrorValue(FormulaError.DIV0.getCode());
        }
        Row formulas = sheet.createRow(400);
        formula(formulas.createCell(0), "1+1").setCellValue(2);
        formula(formulas.createCell(1), "\"a\"&\"福田\"").setCellValue("a福田");
        formula(formulas.createCell(2), "1>0").setCellValue(true);
        formula(formulas.createCell(3), "1/0").setCellErrorValue(FormulaError.DIV0.getCode());
        formula(formulas.createCell(4), "1-1").setCellValue(0);
        formula(formulas.createCell(5), "\"\"").setCellValue("");
        formula(formulas.createCell(6), "REPT(\"长\",9000)").setCellValue("长".repeat(9000));
        sheet.setColumnHidden(3, true);
        sheet.setColumnHidden(4, true);
        sheet.addMergedRegion(new CellRangeAddress(10, 12, 2, 4));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 4));
        book.createSheet("空");
        book.createSheet("藏").createRow(0).createCell(0).setCellValue(1);
        book.setSheetHidden(2, true);
    }

    private static Cell formula(Cell cell, String formula) {
        cell.setCellFormula(formula);
        return cell;
    }

    /** A container with one stream. */
    static byte[] container(String name, byte[] stream) {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(stream), name);
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The records of a file. */
    static byte[] stream(byte[] file) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file));
                InputStream stream = container.createDocumentInputStream("Workbook")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
