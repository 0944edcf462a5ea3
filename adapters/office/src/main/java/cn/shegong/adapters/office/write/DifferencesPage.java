package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Look;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;

/** 差异表: each figure that a given answer has otherwise, and by how much, reckoned on the sheet. */
record DifferencesPage(Grid grid, Phrases phrases) {

    /**
     * @param table whose last two columns are what is given and what is computed
     */
    void write(PrintedTable table, String footer) {
        grid.line(Emphasis.TITLE, table.title());
        grid.line(Emphasis.NOTE, table.unit());
        grid.head(PrintedValues.heads(table).append(phrases.value("verify.by")));
        grid.freeze(1);
        table.rows()
                .forEach(row ->
                        grid.row(Emphasis.PLAIN, PrintedValues.of(table, row).append(difference(row))));
        grid.finish(footer);
    }

    private Value difference(PrintedTable.Row row) {
        int computed = row.cells().size() - 1;
        if (row.cells().get(computed - 1) instanceof PrintedCell.Numeral from
                && row.cells().get(computed) instanceof PrintedCell.Numeral to) {
            Look look = PrintedValues.look(to.kind());
            int at = grid.next();
            return new Value.Numeral(to.number().subtract(from.number()), look)
                    .by(Letters.cell(computed, at) + "-" + Letters.cell(computed - 1, at));
        }
        return Value.blank();
    }
}
