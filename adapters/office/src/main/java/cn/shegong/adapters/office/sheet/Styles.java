package cn.shegong.adapters.office.sheet;

import cn.shegong.application.Language;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 样式: the styles of one workbook, each made once. For one writing. */
final class Styles {

    private static final byte[] HEAD = {(byte) 0xDD, (byte) 0xE6, (byte) 0xF0};
    private static final byte[] TOTAL = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
    private static final byte[] LINE = {(byte) 0xA6, (byte) 0xA6, (byte) 0xA6};

    private static final Vector<Emphasis> BORDERED =
            Vector.of(Emphasis.PLAIN, Emphasis.HEAD, Emphasis.MINOR_HEAD, Emphasis.EXAMPLE, Emphasis.TOTAL);
    private static final Vector<Emphasis> LIGHT =
            Vector.of(Emphasis.PLAIN, Emphasis.NOTE, Emphasis.EXAMPLE, Emphasis.INPUT);
    private static final byte[] GREY = {(byte) 0x80, (byte) 0x80, (byte) 0x80};

    private final XSSFWorkbook book;
    private final String face;
    private final Map<Style, CellStyle> made = new HashMap<>();

    /** What tells one style from another. */
    private record Style(Look look, Emphasis emphasis, boolean quoted) {}

    Styles(XSSFWorkbook book, Language language) {
        this.book = book;
        face = language == Language.ZH ? "宋体" : "Arial";
    }

    CellStyle of(Value value, Emphasis emphasis) {
        boolean quoted = value instanceof Value.Text text && text.isCommand();
        return made.computeIfAbsent(new Style(value.look(), emphasis, quoted), this::make);
    }

    private CellStyle make(Style style) {
        XSSFCellStyle cell = book.createCellStyle();
        cell.setDataFormat(book.createDataFormat().getFormat(style.look().format()));
        cell.setVerticalAlignment(VerticalAlignment.CENTER);
        cell.setQuotePrefixed(style.quoted());
        cell.setFont(font(style.emphasis()));
        Emphasis emphasis = style.emphasis();
        boolean head = emphasis == Emphasis.HEAD || emphasis == Emphasis.MINOR_HEAD;
        if (BORDERED.contains(emphasis)) {
            border(cell);
        }
        if (head) {
            cell.setWrapText(true);
            cell.setAlignment(HorizontalAlignment.CENTER);
        } else if (style.look() == Look.PROSE) {
            cell.setWrapText(true);
        } else if (BORDERED.contains(emphasis) && (style.look() == Look.DAY || style.look() == Look.MONTH)) {
            cell.setAlignment(HorizontalAlignment.CENTER);
        } else if (BORDERED.contains(emphasis) && style.look() != Look.TEXT) {
            cell.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (head || emphasis == Emphasis.TOTAL) {
            fill(cell, emphasis == Emphasis.HEAD ? HEAD : TOTAL);
        }
        return cell;
    }

    private Font font(Emphasis emphasis) {
        XSSFFont font = book.createFont();
        font.setFontName(face);
        font.setBold(!LIGHT.contains(emphasis));
        if (emphasis == Emphasis.EXAMPLE) {
            font.setItalic(true);
            font.setColor(new XSSFColor(GREY));
        }
        font.setFontHeightInPoints((short)
                switch (emphasis) {
                    case TITLE -> 16;
                    case SUBTITLE -> 12;
                    default -> 10;
                });
        return font;
    }

    private static void fill(XSSFCellStyle cell, byte[] colour) {
        cell.setFillForegroundColor(new XSSFColor(colour));
        cell.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle cell) {
        XSSFColor line = new XSSFColor(LINE);
        cell.setBorderTop(BorderStyle.THIN);
        cell.setBorderBottom(BorderStyle.THIN);
        cell.setBorderLeft(BorderStyle.THIN);
        cell.setBorderRight(BorderStyle.THIN);
        cell.setTopBorderColor(line);
        cell.setBottomBorderColor(line);
        cell.setLeftBorderColor(line);
        cell.setRightBorderColor(line);
    }
}
