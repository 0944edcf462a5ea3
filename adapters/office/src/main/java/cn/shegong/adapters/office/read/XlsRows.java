package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.Row;
import cn.shegong.application.port.Workbooks.Rows;
import cn.shegong.application.port.Workbooks.State;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;

/** 旧式工作表的行: goes through the rows of one sheet of an .xls. For one reading. */
final class XlsRows {

    private static final int NUMBER = 0x203;
    private static final int RK = 0x27E;
    private static final int RKS = 0xBD;
    private static final int SHARED_TEXT = 0xFD;
    private static final int TEXT = 0x204;
    private static final int RICH_TEXT = 0xD6;
    private static final int TRUTH = 0x205;
    private static final int FORMULA = 0x06;
    private static final int TEXT_OF_FORMULA = 0x207;
    private static final int MOST_COLUMNS = 256;
    /** What a formula's result begins with where it is no number. */
    private static final int NO_NUMBER = 0xFFFF;

    private final XlsParts parts;
    private final Records records;
    private final BitSet hidden;
    private final Rows rows;
    private final List<Cell> cells = new ArrayList<>();
    private int row = -1;
    /** Where the text of a formula belongs that stands in a record of its own. */
    private int awaited = -1;

    /**
     * @param hidden rows, from 0
     */
    XlsRows(XlsParts parts, int start, BitSet hidden, Rows rows) {
        this.parts = parts;
        this.hidden = hidden;
        this.rows = rows;
        records = sheet(parts.stream(), start);
    }

    /** The records of a sheet, from its first on. */
    static Records sheet(byte[] stream, int start) {
        Records records = new Records(stream, start);
        if (!records.next() || records.type() != Records.BOF) {
            throw Unreadable.broken("BIFF8 @" + start);
        }
        return records;
    }

    static boolean isCell(Records record) {
        return switch (record.type()) {
            case NUMBER, RK, RKS, SHARED_TEXT, TEXT, RICH_TEXT, TRUTH, FORMULA -> true;
            default -> false;
        };
    }

    /** Whether it is a formula with a value that no program writes for one that it leaves to others. */
    static boolean isReckoned(Records record) {
        return record.type() == FORMULA && !isNothing(record);
    }

    private static boolean isNothing(Records formula) {
        return formula.u16(12) == NO_NUMBER ? formula.u8(6) == 3 : formula.i64(6) == 0;
    }

    void read() {
        while (records.nextWithin()) {
            switch (records.type()) {
                case NUMBER -> add(number(records.u16(2), records.u16(4), Double.longBitsToDouble(records.i64(6))));
                case RK -> add(number(records.u16(2), records.u16(4), rk(records.i32(6))));
                case RKS -> rks();
                case SHARED_TEXT -> add(Cell.of(records.u16(2), parts.string(records.i32(6))));
                case TEXT, RICH_TEXT -> add(Cell.of(records.u16(2), text(6)));
                case TRUTH -> add(Cell.of(records.u16(2), truth(records.u8(7) != 0, records.u8(6))));
                case FORMULA -> formula();
                case TEXT_OF_FORMULA -> textOfFormula();
                default -> {}
            }
        }
        flush();
    }

    private void add(Cell cell) {
        int at = records.u16(0);
        if (at != row) {
            flush();
            if (at < row) {
                throw Unreadable.broken("BIFF8 " + (at + 1) + " < " + (row + 1));
            }
            row = at;
        }
        if (cell.column() >= MOST_COLUMNS) {
            throw Unreadable.unbounded(Integer.toString(cell.column()));
        }
        if (cells.size() == MOST_COLUMNS) {
            throw Unreadable.unbounded("> " + MOST_COLUMNS);
        }
        cells.add(cell);
    }

    /** Cells stand in no order within their row. */
    private void flush() {
        Vector<Cell> filled =
                Vector.ofAll(cells).reject(cell -> cell.text().isEmpty()).sortBy(Cell::column);
        if (filled.nonEmpty()) {
            rows.take(new Row(row + 1, hidden.get(row), filled));
        }
        cells.clear();
        awaited = -1;
    }

    private String text(int at) {
        records.texts(at);
        return records.text();
    }

    private void rks() {
        int first = records.u16(2);
        for (int i = 0; 4 + 6 * i + 6 + 2 <= records.length(); i++) {
            add(number(first + i, records.u16(4 + 6 * i), rk(records.i32(6 + 6 * i))));
        }
    }

    /** A number in four bytes: whole or the first half of a binary one, and perhaps a hundredth of it. */
    private static BigDecimal rk(int bits) {
        BigDecimal number = (bits & 2) != 0
                ? BigDecimal.valueOf(bits >> 2)
                : new BigDecimal(Double.longBitsToDouble((long) (bits & ~3) << 32));
        return (bits & 1) == 0 ? number : number.movePointLeft(2);
    }

    private Cell number(int column, int format, double number) {
        return Double.isFinite(number)
                ? number(column, format, new BigDecimal(number))
                : Cell.of(column, FormulaError.NUM.getString());
    }

    private Cell number(int column, int format, BigDecimal number) {
        return Numbers.cell(column, number, parts.format(format), parts.from1904());
    }

    private static String truth(boolean isError, int value) {
        if (isError) {
            return FormulaError.isValidCode(value)
                    ? FormulaError.forInt((byte) value).getString()
                    : FormulaError.NA.getString();
        }
        return value == 0 ? "FALSE" : "TRUE";
    }

    private void formula() {
        int column = records.u16(2);
        if (!parts.reckoned()) {
            add(new Cell(column, SheetRows.NOT_RECKONED, Option.none(), State.NOT_RECKONED));
        } else if (records.u16(12) == NO_NUMBER) {
            int kind = records.u8(6);
            add(Cell.of(column, kind == 1 || kind == 2 ? truth(kind == 2, records.u8(8)) : ""));
            awaited = kind == 0 ? column : -1;
        } else {
            add(number(column, records.u16(4), Double.longBitsToDouble(records.i64(6))));
        }
    }

    private void textOfFormula() {
        if (awaited >= 0) {
            cells.set(cells.size() - 1, Cell.of(awaited, text(0)));
            awaited = -1;
        }
    }
}
