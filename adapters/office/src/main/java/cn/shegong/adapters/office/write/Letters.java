package cn.shegong.adapters.office.write;

import org.apache.poi.ss.util.CellReference;

/** 单元格地址: addresses as formulas write them; columns from 0, rows from 1. */
final class Letters {

    private Letters() {}

    static String of(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** D7. */
    static String cell(int column, int row) {
        return of(column) + row;
    }

    /** $D$7: the same wherever the formula is copied to. */
    static String fixed(int column, int row) {
        return "$" + of(column) + "$" + row;
    }

    /** D7:M7. */
    static String across(int from, int to, int row) {
        return cell(from, row) + ":" + cell(to, row);
    }

    static String fixedAcross(int from, int to, int row) {
        return fixed(from, row) + ":" + fixed(to, row);
    }

    /** D7:D90. */
    static String down(int column, int from, int to) {
        return cell(column, from) + ":" + cell(column, to);
    }
}
