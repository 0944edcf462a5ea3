package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Unit;
import io.vavr.control.Option;

/**
 * One column of a table.
 *
 * @param number from 0
 * @param key by which readers know it; of a further one, its header
 * @param title as the file has it, in one line, by which faults name it
 * @param kind what stands in it
 * @param unit that the header, a group above it or a line above the table gives it
 * @param isTerm whether its header leaves open whether it is of months or of years
 */
record TableColumn(int number, String key, String title, ColumnKind kind, Option<Unit> unit, boolean isTerm) {

    /** A column as a spreadsheet counts it: A to Z, AA and so on. */
    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    String letters() {
        return letters(number);
    }
}
