package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Look;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.PrintedTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** 印出的表: a table as the command line prints it, its numbers as numbers; what adds up there, adds up by formula here. */
record PrintedPage(Grid grid) {

    private static final Pattern MONEY = Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})*\\.[0-9]{2}");
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})*");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}|2100");
    private static final Pattern RATE = Pattern.compile("-?[0-9]+\\.[0-9]{2}%");

    /** What a spreadsheet can reckon of a table, by row and column of its body, both from 0. */
    interface Formulas {
        Formulas NONE = (row, column, first) -> Option.none();

        /**
         * @param first the row of the sheet in which the body begins, from 1
         */
        Option<String> of(int row, int column, int first);
    }

    /**
     * @param totals which rows of the body are totals
     */
    void write(PrintedTable table, Vector<Integer> totals, Formulas formulas) {
        head(table);
        body(table, totals, formulas);
        grid.skip();
    }

    /** The only table of its sheet: its head stays in sight. */
    void writeAlone(PrintedTable table, Vector<Integer> totals, Formulas formulas) {
        head(table);
        grid.freeze(1);
        body(table, totals, formulas);
    }

    private void head(PrintedTable table) {
        grid.line(Emphasis.SUBTITLE, table.title());
        if (!table.unit().isEmpty()) {
            grid.line(Emphasis.NOTE, table.unit());
        }
        grid.head(table.rows().head().map(PrintedPage::head));
    }

    private void body(PrintedTable table, Vector<Integer> totals, Formulas formulas) {
        int first = grid.next();
        table.rows().tail().forEachWithIndex((row, number) -> {
            Seq<Value> values = row.zipWithIndex((text, column) -> {
                Value value = column < table.left() ? Value.worded(text) : value(text);
                return formulas.of(number, column, first).map(value::by).getOrElse(value);
            });
            grid.row(totals.contains(number) ? Emphasis.TOTAL : Emphasis.PLAIN, values);
        });
    }

    private static Value head(String text) {
        return YEAR.matcher(text).matches() ? Value.year(Integer.parseInt(text)) : Value.of(text);
    }

    private static Value value(String text) {
        if (MONEY.matcher(text).matches()) {
            return new Value.Numeral(number(text), Look.MONEY);
        }
        if (COUNT.matcher(text).matches()) {
            return new Value.Numeral(number(text), Look.COUNT);
        }
        return RATE.matcher(text).matches()
                ? new Value.Numeral(number(text.replace("%", "")).movePointLeft(2), Look.RATE)
                : Value.of(text);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
