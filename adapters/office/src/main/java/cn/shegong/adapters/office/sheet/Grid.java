package cn.shegong.adapters.office.sheet;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** 工作表的书写: fills a sheet from its top down, and sets it up for print on A4. For one sheet. */
public final class Grid {

    private static final int LEAST_WIDTH = 5;
    private static final int MOST_WIDTH = 40;
    /** Of the two columns of a page of sentences. */
    private static final int LABEL = 32;

    private static final int PROSE = 105;
    /** As many digits as can still be read where they share the width of a page. */
    private static final int PAGE = 210;

    private static final int USUAL_WIDTH = 17;

    /** The height of a line, in points. */
    private static final float LINE = 13.5f;

    private static final float TWO_LINES = 28;

    /** A column's width is counted in 256ths of a digit. */
    private static final int DIGIT = 256;

    private final Sheet sheet;
    private final Styles styles;
    private final int[] widths = new int[1 << 10];
    private final int[] most = new int[1 << 10];
    private int next;
    private int columns;

    public Grid(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
        Arrays.fill(most, MOST_WIDTH);
    }

    public Sheet sheet() {
        return sheet;
    }

    /** As it is named in formulas, with the mark that follows it. */
    public String reference() {
        return SheetNameFormatter.format(sheet.getSheetName()) + "!";
    }

    /** The number of the row that comes next, from 1, as formulas count. */
    public int next() {
        return next + 1;
    }

    public void skip() {
        next++;
    }

    /** Words that may run over the cells beside them. */
    public void line(Emphasis emphasis, String text) {
        Row row = sheet.createRow(next++);
        put(row, 0, Value.of(text), emphasis);
        if (emphasis == Emphasis.TITLE) {
            row.setHeightInPoints(26);
        }
    }

    public void head(Seq<Value> names) {
        row(Emphasis.HEAD, names.map(Value::folded));
    }

    public void row(Emphasis emphasis, Seq<Value> values) {
        Row row = sheet.createRow(next++);
        int column = 0;
        for (Value value : values) {
            put(row, column, value, emphasis);
            measure(column, emphasis == Emphasis.HEAD ? folded(value) : value.width());
            column++;
        }
        int lines = values.zipWithIndex()
                .filter(value -> value._1.look() == Look.PROSE)
                .map(value -> value._1.lines(most(value._2)))
                .max()
                .getOrElse(1);
        if (emphasis == Emphasis.HEAD) {
            row.setHeightInPoints(TWO_LINES);
        } else if (lines > 1) {
            row.setHeightInPoints(LINE * lines + 4);
        }
        columns = Math.max(columns, column);
    }

    /** As wide as in two lines, where it is not in two already; no word is broken. */
    private static int folded(Value value) {
        if (!(value instanceof Value.Text text)) {
            return value.width();
        }
        return text.text().indexOf('\n') > 0
                ? value.width() + 1
                : Math.max(Screen.longestWord(text.text()) + 1, Math.min(value.width(), value.width() / 2 + 2));
    }

    /** A label, and sentences beside it in a column as wide as the page. */
    public void said(String label, String text) {
        Row row = sheet.createRow(next++);
        put(row, 0, Value.prose(label), Emphasis.PLAIN);
        put(row, 1, Value.prose(text), Emphasis.PLAIN);
        int lines = Math.max(Screen.lines(label, LABEL), Screen.lines(text, PROSE));
        row.setHeightInPoints(LINE * lines + 4);
    }

    /** A page of labels and sentences. */
    public void finishProse(String footer) {
        finish(footer);
        sheet.setColumnWidth(0, DIGIT * (LABEL + 2));
        sheet.setColumnWidth(1, DIGIT * (PROSE + 2));
    }

    /** How deep the row that was written last lies in the outline. */
    public void outline(int level) {
        if (sheet instanceof SXSSFSheet streamed) {
            streamed.setRowOutlineLevel(next - 1, level);
        }
    }

    private void put(Row row, int column, Value value, Emphasis emphasis) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(value, emphasis));
        value.put(cell);
    }

    /** The words of a column go on in the next line sooner than elsewhere. */
    public void narrow(int column, int width) {
        most[column] = width;
    }

    private int most(int column) {
        return column < most.length ? most[column] : MOST_WIDTH;
    }

    private void measure(int column, int width) {
        if (column < widths.length) {
            widths[column] = Math.max(widths[column], width);
        }
    }

    /** How cells of a column look that are yet to be filled in. */
    public void input(int column, Look look) {
        sheet.setDefaultColumnStyle(column, styles.of(new Value.Text("", look), Emphasis.INPUT));
    }

    /** A row whose cells differ in weight. */
    public void row(Seq<Value> values, Function<Integer, Emphasis> emphases) {
        Row row = sheet.createRow(next++);
        values.map(Value::folded).forEachWithIndex((value, column) -> {
            put(row, column, value, emphases.apply(column));
            measure(column, folded(value));
        });
        row.setHeightInPoints(TWO_LINES);
        columns = Math.max(columns, values.size());
    }

    /** The row that was written last, and columns from the left, stay in sight and stand on every page. */
    public void freeze(int left) {
        if (columns * USUAL_WIDTH > PAGE) {
            sheet.forEach(row -> aside(row, left));
        }
        sheet.createFreezePane(left, next);
        sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, left - 1));
    }

    /** Words that run over others would be cut off where the columns that they begin in stand on the next page again. */
    private void aside(Row row, int left) {
        if (row.getLastCellNum() == 1) {
            Cell from = row.getCell(0);
            Cell to = row.createCell(left);
            to.setCellStyle(from.getCellStyle());
            to.setCellValue(from.getStringCellValue());
            row.removeCell(from);
        }
    }

    /** All of it on one page. */
    public void finishOnOnePage(String footer) {
        finish(footer);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** One page wide even where it is hard to read, as long as it can be: so that no chart is cut. */
    public void finishUncut(String footer) {
        finish(footer);
        if (sheet.getPrintSetup().getFitWidth() == 2) {
            sheet.getPrintSetup().setFitWidth((short) 1);
        }
    }

    /** Widths, and A4 landscape. */
    public void finish(String footer) {
        int all = 0;
        for (int column = 0; column < Math.min(columns, widths.length); column++) {
            int width = 2 + Math.max(LEAST_WIDTH, Math.min(most[column], widths[column]));
            sheet.setColumnWidth(column, DIGIT * width);
            all += width;
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) Math.max(1, (all + PAGE - 1) / PAGE));
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.getFooter().setLeft(footer);
        sheet.getFooter().setRight("&P / &N");
    }
}
