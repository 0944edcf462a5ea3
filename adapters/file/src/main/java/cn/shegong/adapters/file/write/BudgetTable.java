package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.source.Text;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 预算表: groups by fiscal year, and a total to which the printed parts add up. */
record BudgetTable(Print print) {

    /** One series. */
    PrintedTable of(Result.Budgets budgets, Series series) {
        Projection projection = budgets.projection();
        Vector<Vector<PrintedCell>> byYear = Vector.range(0, projection.years().size())
                .map(year -> column(
                        projection
                                .groups()
                                .toVector()
                                .map(group -> group.table().amount(series, year)),
                        projection.total().amount(series, year)));
        Seq<String> names = projection
                .groups()
                .map(group -> group.name()
                        .map(name -> titled(name, budgets.titles()))
                        .getOrElse(() -> print.word("group.none")))
                .append(print.word("table.total"));
        Seq<Seq<PrintedCell>> rows = names.zipWithIndex(
                (name, row) -> byYear.map(column -> column.get(row)).prepend(Cells.words(name)));
        Seq<Column> columns = projection
                .years()
                .map(Column::of)
                .prepend(Column.words(print.group(projection.by().key())));
        return PrintedTable.of(columns, rows.init().map(Row::part).append(Row.total(rows.last())));
    }

    private String titled(String name, Map<String, Text> titles) {
        return titles.get(name).map(title -> name + " " + print.in(title)).getOrElse(name);
    }

    /** The groups' amounts of a year, then the total. */
    private Vector<PrintedCell> column(Vector<Amount> parts, Amount total) {
        if (!(total instanceof Amount.Money whole)) {
            return parts.append(total).map(print.cells()::of);
        }
        long printed = print.steps(whole.yuan());
        return print.steps(printed, parts.map(BudgetTable::yuan))
                .append(printed)
                .map(print.cells()::money);
    }

    private static Yuan yuan(Amount amount) {
        return ((Amount.Money) amount).yuan();
    }
}
