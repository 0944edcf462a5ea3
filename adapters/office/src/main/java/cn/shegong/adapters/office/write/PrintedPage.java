package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.application.answer.PrintedTable;
import io.vavr.control.Option;

/** 印出的表: a table as the command line prints it, its numbers as numbers; what adds up there, adds up by formula here. */
record PrintedPage(Grid grid) {

    /** What a spreadsheet can reckon of a table, by row and column of its body, both from 0. */
    interface Formulas {
        Formulas NONE = (row, column, first) -> Option.none();

        /**
         * @param first the row of the sheet in which the body begins, from 1
         */
        Option<String> of(int row, int column, int first);
    }

    /**
     * @return the row of the sheet in which the body begins, from 1
     */
    int write(PrintedTable table, Formulas formulas) {
        head(table);
        int first = grid.next();
        body(table, formulas);
        grid.skip();
        return first;
    }

    /** The only table of its sheet: its head stays in sight. */
    void writeAlone(PrintedTable table, Formulas formulas) {
        head(table);
        grid.freeze(1);
        body(table, formulas);
    }

    private void head(PrintedTable table) {
        grid.line(Emphasis.SUBTITLE, table.title());
        if (!table.unit().isEmpty()) {
            grid.line(Emphasis.NOTE, table.unit());
        }
        grid.head(PrintedValues.heads(table));
    }

    private void body(PrintedTable table, Formulas formulas) {
        int first = grid.next();
        table.rows()
                .forEachWithIndex((row, number) -> grid.row(
                        row.rank() == PrintedTable.Rank.PART ? Emphasis.PLAIN : Emphasis.TOTAL,
                        PrintedValues.of(table, row)
                                .zipWithIndex((value, column) -> formulas.of(number, column, first)
                                        .map(value::by)
                                        .getOrElse(value))));
    }
}
