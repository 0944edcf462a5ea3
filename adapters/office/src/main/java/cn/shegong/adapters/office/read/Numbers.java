package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.State;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.DateUtil;

/** 数字: numbers and their formats as workbooks write them down. */
final class Numbers {

    static final Format PLAIN = new Format.Plain();

    /** A binary number holds fifteen digits for sure, and spreadsheets show no more. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MOST_PLACES = 400;
    /** A spreadsheet holds 255 characters of it. */
    private static final int LONGEST_CODE = 1024;

    private Numbers() {}

    /** A number in its format; one that no program writes stays as it is. */
    static Cell cell(int column, String raw, Format format, boolean from1904) {
        try {
            return cell(column, new BigDecimal(raw), raw, format, from1904);
        } catch (NumberFormatException e) {
            return Cell.of(column, raw);
        }
    }

    /** A number in its format. */
    static Cell cell(int column, BigDecimal exact, Format format, boolean from1904) {
        return cell(column, exact, exact.toString(), format, from1904);
    }

    private static Cell cell(int column, BigDecimal exact, String raw, Format format, boolean from1904) {
        BigDecimal number = exact.round(DIGITS).stripTrailingZeros();
        return Math.abs((long) number.scale()) > MOST_PLACES
                ? Cell.of(column, raw)
                : new Cell(column, format.text(number, from1904), format.unit(number), format.state(number));
    }

    /**
     * @param id of the formats that every program knows, below 164
     * @param code such as {@code yyyy-mm}; empty for those that every program knows
     */
    static Format format(int id, String code) {
        if (code.length() > LONGEST_CODE) {
            throw Unreadable.unbounded("> " + LONGEST_CODE);
        }
        if (isChineseDay(id) || DateUtil.isADateFormat(id, code)) {
            return new Format.Day();
        }
        Vector<FormatSection> sections = FormatCode.sections(id == 9 || id == 10 ? "0%" : code);
        if (sections.forAll(FormatSection::isPlain)) {
            return PLAIN;
        }
        return sections.size() == 1
                        && sections.head().unit().isEmpty()
                        && sections.head().state() == State.VALUE
                ? sections.head().format()
                : new Format.Parted(sections);
    }

    /** Those by which a Chinese spreadsheet program writes days. */
    private static boolean isChineseDay(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }
}
