package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** 预算表: groups by fiscal year, and a total to which the printed parts add up. */
record BudgetTable(Print print) {

    /** One series. */
    PrintedTable of(Result.Budgets budgets, Series series) {
        Projection projection = budgets.projection();
        Vector<YearTable> tables =
                projection.groups().toVector().map(Projection.Group::table).append(projection.total());
        Vector<Year> byYear = Vector.range(0, projection.years().size())
                .map(year -> column(tables.map(table -> table.amount(series, year))));
        Seq<String> names = projection
                .groups()
                .map(group -> budgets.name(group, print::in, print.word("group.none")))
                .append(print.word("table.total"));
        Seq<Seq<PrintedCell>> rows = names.zipWithIndex(
                (name, row) -> byYear.map(column -> column.cells().get(row)).prepend(Cells.words(name)));
        Vector<Row> known = byYear.exists(Year::isWithheld)
                ? names.zipWithIndex((name, row) -> known(
                                name,
                                tables.get(row),
                                byYear.map(column -> column.known().get(row))))
                        .flatMap(Function.identity())
                        .toVector()
                : Vector.empty();
        Seq<Column> columns = projection
                .years()
                .map(Column::of)
                .prepend(Column.words(print.group(projection.by().key())));
        return PrintedTable.of(
                columns,
                rows.init().map(Row::part).append(Row.total(rows.last())).appendAll(known));
    }

    /** Below the table, of each group of which something is withheld, and of the total: what is known, and of how many rows. */
    private Option<Row> known(String name, YearTable table, Vector<PrintedCell> cells) {
        return Option.when(
                table.hasWithheld(),
                () -> Row.part(cells.prepend(Cells.words(print.words()
                        .phrase(
                                "table.known",
                                print.language(),
                                name,
                                table.rows().known(),
                                table.rows().of())))));
    }

    /**
     * One year's cells, the total last.
     *
     * @param known those of the rows that are known, which add up as well
     */
    private record Year(Vector<PrintedCell> cells, Vector<PrintedCell> known, boolean isWithheld) {}

    private Year column(Vector<Amount> amounts) {
        if (amounts.last() instanceof Amount.Count) {
            return new Year(amounts.map(print.cells()::of), Vector.empty(), false);
        }
        Vector<Yuan> known = amounts.map(BudgetTable::known);
        long printed = print.steps(known.last());
        Vector<PrintedCell> money =
                print.steps(printed, known.init()).append(printed).map(print.cells()::money);
        return new Year(
                amounts.zipWith(
                        money,
                        (amount, cell) -> amount instanceof Amount.Money
                                ? cell
                                : print.cells().of(amount)),
                money,
                amounts.last() instanceof Amount.Withheld);
    }

    private static Yuan known(Amount amount) {
        return amount instanceof Amount.Money money ? money.yuan() : ((Amount.Withheld) amount).known();
    }
}
