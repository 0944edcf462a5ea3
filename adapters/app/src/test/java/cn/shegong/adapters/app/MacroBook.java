package cn.shegong.adapters.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Workbooks with macros (.xlsm). */
final class MacroBook {

    private MacroBook() {}

    /** The sheets of a workbook without, with macros that nobody reads. */
    static Path write(Path file, Path plain) throws IOException {
        try (InputStream in = Files.newInputStream(plain);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            book.setVBAProject(new ByteArrayInputStream(new byte[512]));
            book.setWorkbookType(XSSFWorkbookType.XLSM);
            book.write(out);
        }
        return file;
    }
}
