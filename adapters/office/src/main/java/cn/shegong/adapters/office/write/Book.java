package cn.shegong.adapters.office.write;

import cn.shegong.application.Language;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 工作簿: a workbook that is written row by row, so that long ones take no more room than short ones. */
final class Book implements AutoCloseable {

    private static final int ROWS_AT_HAND = 100;

    private final SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_AT_HAND, true);
    private final Styles styles;

    Book(Language language) {
        styles = new Styles(book.getXSSFWorkbook(), language);
        book.getXSSFWorkbook().getProperties().getExtendedProperties().setApplication("Shegong");
    }

    Grid sheet(String name) {
        SXSSFSheet sheet = book.createSheet(name);
        return new Grid(sheet, styles);
    }

    /** The sheet on which charts are drawn. */
    XSSFSheet whole(Grid grid) {
        return book.getXSSFWorkbook().getSheet(grid.sheet().getSheetName());
    }

    void write(OutputStream out) throws IOException {
        book.write(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
