package cn.shegong.adapters.office.sheet;

import cn.shegong.application.Language;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 工作簿: a workbook that is written row by row, so that long ones take no more room than short ones. */
public final class Book implements AutoCloseable {

    private static final int ROWS_AT_HAND = 100;

    private final SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_AT_HAND, true);
    private final Styles styles;

    public Book(Language language) {
        styles = new Styles(book.getXSSFWorkbook(), language);
        book.getXSSFWorkbook().getProperties().getExtendedProperties().setApplication("Shegong");
    }

    public Grid sheet(String name) {
        return new Grid(book.createSheet(name), styles);
    }

    /** The sheet on which charts are drawn. */
    public XSSFSheet whole(Grid grid) {
        return book.getXSSFWorkbook().getSheet(grid.sheet().getSheetName());
    }

    /** Not to be seen. */
    public void hide(Grid grid) {
        book.setSheetHidden(book.getSheetIndex(grid.sheet()), true);
    }

    public void write(OutputStream out) throws IOException {
        book.write(out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
