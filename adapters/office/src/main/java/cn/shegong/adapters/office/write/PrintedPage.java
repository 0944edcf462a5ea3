package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Look;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.PrintedCell;
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

    void write(PrintedTable table, Formulas formulas) {
        head(table);
        body(table, formulas);
        grid.skip();
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
        grid.head(table.columns().map(PrintedTable.Column::head).map(PrintedPage::value));
    }

    private void body(PrintedTable table, Formulas formulas) {
        int first = grid.next();
        table.rows()
                .forEachWithIndex((row, number) -> grid.row(
                        row.rank() == PrintedTable.Rank.PART ? Emphasis.PLAIN : Emphasis.TOTAL,
                        row.cells().zipWithIndex((cell, column) -> {
                            Value value = value(cell);
                            return formulas.of(number, column, first)
                                    .map(value::by)
                                    .getOrElse(value);
                        })));
    }

    private static Value value(PrintedCell cell) {
        if (cell instanceof PrintedCell.Numeral numeral) {
            return new Value.Numeral(numeral.number(), look(numeral.kind()));
        }
        if (cell instanceof PrintedCell.Day day) {
            return Value.of(day.day());
        }
        return cell instanceof PrintedCell.Month month ? Value.of(month.month()) : Value.worded(cell.text());
    }

    private static Look look(PrintedCell.Kind kind) {
        return switch (kind) {
            case MONEY -> Look.MONEY;
            case COUNT -> Look.COUNT;
            case TENTHS -> Look.TENTHS;
            case RATE -> Look.RATE;
            case YEAR -> Look.YEAR;
        };
    }
}
