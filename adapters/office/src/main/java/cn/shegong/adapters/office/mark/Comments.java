package cn.shegong.adapters.office.mark;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 批注: the comments that are put on one sheet, each on a cell that is made to stand out. */
final class Comments {

    private static final byte[] COLOUR = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    private static final int COLUMNS = 4;
    private static final int LETTERS_A_LINE = 20;

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;
    private final Map<XSSFCellStyle, XSSFCellStyle> coloured = new HashMap<>();

    Comments(XSSFSheet sheet) {
        this.sheet = sheet;
        drawing = sheet.createDrawingPatriarch();
    }

    /** What someone has said of the cell already stays. */
    void add(CellAddress address, String text) {
        XSSFCell cell = cell(address);
        XSSFComment before = sheet.getCellComment(address);
        String said = before == null ? text : before.getString().getString() + "\n" + text;
        XSSFComment comment = before == null ? comment(address, text) : before;
        comment.setString(new XSSFRichTextString(said));
        cell.setCellStyle(coloured.computeIfAbsent(cell.getCellStyle(), this::coloured));
    }

    /** Beside the cell. */
    private XSSFComment comment(CellAddress address, String text) {
        int lines = 2 + text.length() / LETTERS_A_LINE + (int) text.lines().count();
        int right = (int) (sheet.getColumnWidthInPixels(address.getColumn()) * Units.EMU_PER_PIXEL);
        XSSFClientAnchor anchor = drawing.createAnchor(
                right,
                0,
                0,
                0,
                address.getColumn(),
                address.getRow(),
                address.getColumn() + COLUMNS,
                address.getRow() + lines);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setAuthor("Shegong");
        return comment;
    }

    private XSSFCell cell(CellAddress address) {
        XSSFRow row = sheet.getRow(address.getRow());
        XSSFRow there = row == null ? sheet.createRow(address.getRow()) : row;
        XSSFCell cell = there.getCell(address.getColumn());
        return cell == null ? there.createCell(address.getColumn()) : cell;
    }

    private XSSFCellStyle coloured(XSSFCellStyle style) {
        XSSFCellStyle other = sheet.getWorkbook().createCellStyle();
        other.cloneStyleFrom(style);
        other.setFillForegroundColor(new XSSFColor(COLOUR));
        other.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return other;
    }
}
