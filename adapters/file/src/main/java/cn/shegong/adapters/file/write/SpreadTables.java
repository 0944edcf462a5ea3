package cn.shegong.adapters.file.write;

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
    TextTable quantiles(Map<Percentage, YearTable> levels, Series series) {
        Vector<Seq<String>> rows = levels.toVector()
                .map(level -> level._2
                        .amounts(series)
                        .map(this::cell)
                        .prepend(SpreadJson.level(level._1).toUpperCase(Locale.ROOT)));
        return new TextTable(rows.prepend(head("spread.level")), 1);
    }

    TextTable chances(Spread.Chances chances) {
        Seq<String> row = chances.byYear().map(Rates::percent).prepend(print.money(chances.cap()));
        return new TextTable(Vector.of(head("spread.cap"), row), 1);
    }

    /** By how much the total budget of all years lies apart, the widest first. */
    TextTable tornado(Seq<Spread.Bar> bars) {
        Vector<Seq<String>> rows = bars.toVector()
                .map(bar -> new Tuple2<>(bar, all(bar.atHigh()).minus(all(bar.atLow()))))
                .sorted((first, second) -> second._2.compareTo(first._2))
                .map(bar -> row(bar._1, bar._2));
        Seq<String> head =
                Vector.of("input", "low", "high", "at-low", "at-high", "apart").map(key -> print.word("spread." + key));
        return new TextTable(rows.prepend(head), 1);
    }

    private Seq<String> row(Spread.Bar bar, Yuan apart) {
        return Vector.of(
                bar.input().equals("growth") ? print.word("spread.growth") : bar.input(),
                Rates.twoPlaces(bar.low()),
                Rates.twoPlaces(bar.high()),
                print.money(all(bar.atLow())),
                print.money(all(bar.atHigh())),
                print.money(apart));
    }

    private static Yuan all(YearTable table) {
        return table.amounts(Series.BUDGET)
                .map(amount -> ((Amount.Money) amount).yuan())
                .fold(Yuan.ZERO, Yuan::plus);
    }

    private Seq<String> head(String first) {
        return years.map(String::valueOf).prepend(print.word(first));
    }

    private String cell(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return print.money(money.yuan());
        }
        return amount instanceof Amount.Count count ? print.count(count.number()) : print.word("table.withheld");
    }
}
