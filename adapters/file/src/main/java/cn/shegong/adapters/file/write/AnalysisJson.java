package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Comparison;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.AdjustmentCost;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.BreakEven;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.analysis.Incidence;
import cn.shegong.simulation.analysis.Reckoner;
import cn.shegong.simulation.analysis.Step;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.analysis.Waterfall;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** Affordability, comparisons and the ready reckoner as JSON. */
final class AnalysisJson {

    private AnalysisJson() {}

    static Json.Obj of(Result.Affordable result) {
        Target target = result.target();
        Json.Obj question = Json.object(
                Tuple.of("scenario", Json.text(result.scenario())),
                Tuple.of("adjustment", Json.text(result.adjustment().toString())),
                Tuple.of(
                        "year",
                        target.years() instanceof Target.OneYear one ? Json.number(one.year()) : Json.text("all")));
        if (target.scope() instanceof Target.OfDistrict district) {
            question = question.with("district", Json.text(district.name()));
        }
        return outcome(question.with("cap", AnswerJson.money(result.cap())), result.outcome())
                .with("breakEven", Json.list(result.points().map(AnalysisJson::point)));
    }

    private static Json.Obj outcome(Json.Obj question, Affordability.Outcome outcome) {
        if (outcome instanceof Affordability.Affordable within) {
            return tried(question, within.largest())
                    .with("next", tried(Json.object(), within.next()))
                    .with("bounded", new Json.Bool(true));
        }
        if (outcome instanceof Affordability.Unbounded unbounded) {
            return tried(question, unbounded.largest()).with("next", Json.NULL).with("bounded", new Json.Bool(false));
        }
        var none = (Affordability.Unaffordable) outcome;
        return question.with("uplift", Json.NULL)
                .with("cost", Json.NULL)
                .with("next", tried(Json.object(), none.zero()))
                .with("bounded", new Json.Bool(true))
                .with("excess", AnswerJson.money(none.excess()));
    }

    private static Json.Obj tried(Json.Obj before, Affordability.Tried tried) {
        return before.with("uplift", Json.text(Rates.twoPlaces(tried.uplift())))
                .with("cost", AnswerJson.money(tried.cost()));
    }

    private static Json point(BreakEven.Point point) {
        Json uplift = point.reached() instanceof BreakEven.At at ? Json.text(Rates.twoPlaces(at.uplift())) : Json.NULL;
        return Json.object(
                Tuple.of("district", Json.text(point.district().name())),
                Tuple.of("payField", Json.text(point.field().key())),
                Tuple.of("uplift", uplift));
    }

    static Json.Obj of(Result.Compared result) {
        Vector<Json> answers =
                result.projections().map(projection -> AnswerJson.budgets(projection, LinkedHashMap.empty()));
        Json.Obj head = Json.object(Tuple.of("first", answers.head()));
        if (result.question() instanceof Question.TwoYears years) {
            Vector<Integer> both = Vector.of(years.earlier(), years.later());
            return between(
                    head.with("compared", Json.list(both.map(Json::number))),
                    result.comparisons().head());
        }
        return result.question() instanceof Question.Others others && others.isList()
                ? head.with(
                        "others",
                        Json.list(answers.tail()
                                .zipWith(
                                        result.comparisons(),
                                        (second, comparison) ->
                                                between(Json.object(Tuple.of("second", second)), comparison))))
                : between(
                        head.with("second", answers.last()),
                        result.comparisons().head());
    }

    private static Json.Obj between(Json.Obj sides, Comparison comparison) {
        Waterfall waterfall = comparison.waterfall();
        Json.Obj steps = sides.with("steps", steps(waterfall.inOrder()))
                .with("orderFree", steps(waterfall.orderFree()))
                .with("totals", totals(waterfall.inOrder()))
                .with("adjustmentCost", adjustmentCost(waterfall.adjustments()));
        return comparison
                .incidence()
                .map(incidence -> steps.with("incidence", incidence(incidence)))
                .getOrElse(steps);
    }

    /** What adjustments cost in all: the step of prices, and of the step of standards the part that follows it. */
    private static Json adjustmentCost(AdjustmentCost cost) {
        DistrictYears price = cost.price();
        Seq<Json> districts = price.districts()
                .map(district -> amounts(
                        Json.object(Tuple.of("district", Json.text(district))), cost, each -> each.of(district)));
        return Json.object(
                Tuple.of("years", Json.list(price.years().map(Json::number))),
                Tuple.of("districts", Json.list(districts)),
                Tuple.of("total", amounts(Json.object(), cost, DistrictYears::total)));
    }

    private static Json.Obj amounts(Json.Obj head, AdjustmentCost cost, Function<DistrictYears, Vector<Yuan>> row) {
        return head.with("price", money(row.apply(cost.price())))
                .with("standards", money(row.apply(cost.following())))
                .with("all", money(row.apply(cost.all())));
    }

    private static Json money(Vector<Yuan> amounts) {
        return Json.list(amounts.map(AnswerJson::money));
    }

    private static Json incidence(Incidence incidence) {
        Seq<Json> districts = incidence
                .districts()
                .zipWith(
                        incidence.byDistrict(),
                        (district, counts) -> counts(Json.object(Tuple.of("district", Json.text(district))), counts));
        return Json.object(
                Tuple.of("years", Json.list(incidence.years().map(Json::number))),
                Tuple.of("districts", Json.list(districts)),
                Tuple.of("total", counts(Json.object(), incidence.total())));
    }

    private static Json.Obj counts(Json.Obj head, Incidence.Counts counts) {
        return head.with("more", numbers(counts.more()))
                .with("less", numbers(counts.less()))
                .with("same", numbers(counts.same()))
                .with(
                        "atFloor",
                        Json.object(
                                Tuple.of("first", numbers(counts.first())),
                                Tuple.of("second", numbers(counts.second()))));
    }

    private static Json numbers(Vector<Long> numbers) {
        return Json.list(numbers.map(Json::number));
    }

    /** Of all districts; last what the steps come to together. */
    private static Json totals(Seq<Tuple2<Step, DistrictYears>> steps) {
        var all = steps.map(Tuple2::_2).reduce(DistrictYears::plus);
        return Json.list(steps.map(step -> total(step._1.key(), step._2)).append(total("all", all)));
    }

    private static Json total(String step, DistrictYears amounts) {
        return Json.object(
                Tuple.of("step", Json.text(step)),
                Tuple.of("years", Json.list(amounts.years().map(Json::number))),
                Tuple.of("amounts", money(amounts.total())));
    }

    private static Json steps(Seq<Tuple2<Step, DistrictYears>> steps) {
        return Json.list(steps.flatMap(step -> rows(step._1, step._2)));
    }

    private static Seq<Json> rows(Step step, DistrictYears amounts) {
        return amounts.districts()
                .zip(amounts.amounts())
                .flatMap(row -> amounts.years().zipWith(row._2, (year, amount) -> row(step, row._1, year, amount)));
    }

    private static Json row(Step step, String district, int year, Yuan amount) {
        return Json.object(
                Tuple.of("step", Json.text(step.key())),
                Tuple.of("district", Json.text(district)),
                Tuple.of("year", Json.number(year)),
                Tuple.of("amount", AnswerJson.money(amount)));
    }

    static Json.Obj of(Result.Reckoned result) {
        Reckoner.Reckoning reckoning = result.reckoning();
        DistrictYears all = reckoning.all();
        Seq<Json> districts = all.districts()
                .zipWithIndex((district, row) -> reckoned(
                        reckoning,
                        Json.object(Tuple.of("district", Json.text(district))),
                        amounts -> amounts.amounts().get(row),
                        reckoning.posts().districts().get(row)));
        return Json.object(
                Tuple.of("scenario", Json.text(result.scenario())),
                Tuple.of("adjustment", Json.text(result.adjustment().toString())),
                Tuple.of("years", Json.list(all.years().map(Json::number))),
                Tuple.of("districts", Json.list(districts)),
                Tuple.of(
                        "total",
                        reckoned(
                                reckoning,
                                Json.object(),
                                DistrictYears::total,
                                reckoning.posts().total())));
    }

    private static Json.Obj reckoned(
            Reckoner.Reckoning reckoning,
            Json.Obj head,
            Function<DistrictYears, Vector<Yuan>> row,
            Vector<Fraction> posts) {
        var bands = LinkedHashMap.<String, Json>ofEntries(
                reckoning.bands().map(band -> Tuple.of(band._1.key(), money(row.apply(band._2)))));
        return head.with("cost", money(row.apply(reckoning.all())))
                .with(
                        "overFive",
                        reckoning
                                .overFive()
                                .<Json>map(five -> money(row.apply(five)))
                                .getOrElse(Json.NULL))
                .with("posts", Json.list(posts.map(Rates::oneTenth).map(Json::text)))
                .with("bands", Json.object(bands));
    }
}
