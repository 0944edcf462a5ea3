package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Percentage;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import cn.shegong.simulation.uncertainty.Spread;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Budgets with quantiles: each group's and the total's, by series and level. */
final class SpreadJson {

    private SpreadJson() {}

    static Json.Obj of(Result.Uncertain result) {
        Spread spread = result.spread();
        Json.Obj certain = AnswerJson.budgets(
                result.certain().projection(), result.certain().projects());
        String groups = certain.at("districts").isDefined() ? "districts" : "groups";
        Seq<Json> rows = Vector.ofAll(((Json.Array) certain.at(groups).get()).items())
                .zipWith(spread.groups(), (row, levels) -> ((Json.Obj) row).with("quantiles", quantiles(levels)));
        Json.Obj total = (Json.Obj) certain.at("total").get();
        Json.Obj object = certain.with(groups, Json.list(rows))
                .with("total", total.with("quantiles", quantiles(spread.total())))
                .with("draws", Json.number(spread.draws()))
                .with("seed", Json.number(spread.seed()));
        if (spread.beyond() instanceof Spread.Chances chances) {
            object = object.with("cap", AnswerJson.money(chances.cap()))
                    .with(
                            "chanceOfExceeding",
                            Json.list(chances.byYear().map(Rates::percent).map(Json::text)));
        }
        return object.with("tornado", Json.list(spread.tornado().map(SpreadJson::bar)));
    }

    private static Json quantiles(Map<Percentage, YearTable> levels) {
        return new Json.Obj(Vector.of(Series.values()).map(series -> Tuple.of(series.key(), ofSeries(levels, series))));
    }

    private static Json ofSeries(Map<Percentage, YearTable> levels, Series series) {
        return new Json.Obj(
                levels.toVector().map(level -> Tuple.of(level(level._1), AnswerJson.amounts(level._2, series))));
    }

    /** As a key: {@code p5}. */
    static String level(Percentage level) {
        return "p" + level.percent().toPlainString();
    }

    private static Json bar(Spread.Bar bar) {
        return Json.object(
                Tuple.of("input", Json.text(bar.input())),
                Tuple.of("low", Json.text(Rates.twoPlaces(bar.low()))),
                Tuple.of("high", Json.text(Rates.twoPlaces(bar.high()))),
                Tuple.of("budgetAtLow", AnswerJson.amounts(bar.atLow(), Series.BUDGET)),
                Tuple.of("budgetAtHigh", AnswerJson.amounts(bar.atHigh(), Series.BUDGET)));
    }
}
