package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import io.vavr.collection.Vector;

/** 差额由来图: what each step adds or takes away, all years together, drawn from the cells of its table. */
record StepsChart(Charts charts, Phrases phrases) {

    /**
     * @param table the first row is where it begins, the last where it ends; the last column is the sum of the others
     * @param first the row of the sheet in which its body begins, from 1
     * @param row from which it is drawn, from 0
     */
    void draw(PrintedTable table, int first, int row) {
        Vector<PrintedTable.Row> steps =
                table.rows().toVector().slice(1, table.rows().size() - 1);
        charts.bars(
                phrases.of("report.steps") + phrases.inBrackets(table.unit()),
                row,
                new Charts.Down(
                        first,
                        table.columns().size() - 1,
                        steps.map(step -> step.cells().head().text()),
                        steps.map(step -> ((PrintedCell.Numeral) step.cells().last())
                                .number()
                                .doubleValue())));
    }
}
