package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Look;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Holds;
import io.vavr.collection.Seq;

/** 印出的格入表: the cells of printed tables as those of a workbook. */
final class PrintedValues {

    private PrintedValues() {}

    static Seq<Value> heads(PrintedTable table) {
        return table.columns().map(column -> of(column.head(), Holds.WORDS));
    }

    static Seq<Value> of(PrintedTable table, PrintedTable.Row row) {
        return row.cells().zipWith(table.columns(), (cell, column) -> of(cell, column.holds()));
    }

    /** Words in place of a number stand where numbers do. */
    private static Value of(PrintedCell cell, Holds holds) {
        if (cell instanceof PrintedCell.Numeral numeral) {
            return new Value.Numeral(numeral.number(), look(numeral.kind()));
        }
        if (cell instanceof PrintedCell.Day day) {
            return Value.of(day.day());
        }
        if (cell instanceof PrintedCell.Month month) {
            return Value.of(month.month());
        }
        return holds == Holds.WORDS
                ? Value.worded(cell.text())
                : Value.of(cell.text()).like(Look.COUNT);
    }

    static Look look(PrintedCell.Kind kind) {
        return switch (kind) {
            case MONEY -> Look.MONEY;
            case COUNT -> Look.COUNT;
            case TENTHS -> Look.TENTHS;
            case RATE -> Look.RATE;
            case YEAR -> Look.YEAR;
        };
    }
}
