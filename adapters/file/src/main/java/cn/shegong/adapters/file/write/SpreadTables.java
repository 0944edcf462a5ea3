package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.PrintedCell;
import cn.shegong.application.answer.PrintedTable;
import cn.shegong.application.answer.PrintedTable.Column;
import cn.shegong.application.answer.PrintedTable.Row;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import cn.shegong.simulation.uncertainty.Spread;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;

/** Quantiles of the total, the chance of exceeding a cap, and the tornado, as tables. */
record SpreadTables(Print print, Vector<Integer> years) {

    /** One series of the total, a row a level. */
    PrintedTable quantiles(Map<Percentage, YearTable> levels, Series series) {
        return PrintedTable.of(
                years("spread.level"),
                levels.toVector()
                        .map(level -> Row.part(level._2
                                .amounts(series)
                                .map(print.cells()::of)
                                .prepend(Cells.words(SpreadJson.level(level._1).toUpperCase(Locale.ROOT))))));
    }

    PrintedTable chances(Spread.Chances chances) {
        Seq<PrintedCell> row =
                chances.byYear().map(Cells::share).prepend(print.cells().money(chances.cap()));
        return PrintedTable.of(years("spread.cap"), Vector.of(Row.part(row)));
    }

    /** By how much the total budget of all years lies apart, the widest first. */
    PrintedTable tornado(Seq<Spread.Bar> bars) {
        Vector<Row> rows = bars.toVector()
                .map(bar -> new Tuple2<>(bar, all(bar.atHigh()).minus(all(bar.atLow()))))
                .sorted((first, second) -> second._2.compareTo(first._2))
                .map(bar -> row(bar._1, bar._2));
        Vector<Column> columns = print.ofWords("spread.input")
                .appendAll(print.ofNumbers(
                        "spread.low", "spread.high", "spread.at-low", "spread.at-high", "spread.apart"));
        return PrintedTable.of(columns, rows);
    }

    private Row row(Spread.Bar bar, Yuan apart) {
        Cells cells = print.cells();
        return Row.part(Vector.of(
                bar.input().equals("growth") ? cells.word("spread.growth") : Cells.words(bar.input()),
                Cells.rate(bar.low()),
                Cells.rate(bar.high()),
                cells.money(all(bar.atLow())),
                cells.money(all(bar.atHigh())),
                cells.money(apart)));
    }

    private static Yuan all(YearTable table) {
        return Yuan.total(table.amounts(Series.BUDGET).map(amount -> ((Amount.Money) amount).yuan()));
    }

    private Seq<Column> years(String first) {
        return years.map(Column::of).prepend(Column.words(print.word(first)));
    }
}
