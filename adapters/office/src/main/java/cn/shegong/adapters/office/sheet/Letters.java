package cn.shegong.adapters.office.sheet;

import org.apache.poi.ss.util.CellReference;

/** 单元格地址: addresses as formulas write them; columns from 0, rows from 1. */
public final class Letters {

    private Letters() {}

    public static String of(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** D7. */
    public static String cell(int column, int row) {
        return of(column) + row;
    }

    /** $D$7: the same wherever the formula is copied to. */
    public static String fixed(int column, int row) {
        return "$" + of(column) + "$" + row;
    }

    /** D7:M7. */
    public static String across(int from, int to, int row) {
        return cell(from, row) + ":" + cell(to, row);
    }

    public static String fixedAcross(int from, int to, int row) {
        return fixed(from, row) + ":" + fixed(to, row);
    }

    /** D7:D90. */
    public static String down(int column, int from, int to) {
        return cell(column, from) + ":" + cell(column, to);
    }
}
