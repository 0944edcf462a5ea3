package cn.shegong.adapters.office.sheet;

import cn.shegong.application.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 工作簿: a workbook that is written row by row, so that long ones take no more room than short ones. */
public final class Book implements AutoCloseable {

    private static final int ROWS_AT_HAND = 100;

    /** Of a sheet's name. */
    private static final int MOST_LETTERS = 31;

    /** As far as a name may go, and not into a word or a remark. */
    private static final Pattern FIRST_WORDS =
            Pattern.compile("^[^：:，,;；（(]{1," + MOST_LETTERS + "}(?=$|[\\s：:，,;；（(]|[⺀-\\uFFFF])");

    private final SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_AT_HAND, true);
    private final Styles styles;

    public Book(Language language) {
        styles = new Styles(book.getXSSFWorkbook(), language);
        book.getXSSFWorkbook().getProperties().getExtendedProperties().setApplication("Shegong");
    }

    public Grid sheet(String name) {
        return new Grid(book.createSheet(name), styles);
    }

    /** Called by the first words of a title, and by a number where there is one of that name. */
    public Grid sheetTitled(String title) {
        Matcher words = FIRST_WORDS.matcher(title);
        String name =
                WorkbookUtil.createSafeSheetName(words.find() ? words.group().strip() : title);
        String free = name;
        for (int number = 2; book.getSheet(free) != null; number++) {
            String end = " " + number;
            free = name.substring(0, Math.min(name.length(), MOST_LETTERS - end.length())) + end;
        }
        return sheet(free);
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
