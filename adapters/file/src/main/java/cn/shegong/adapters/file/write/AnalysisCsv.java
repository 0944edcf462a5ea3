package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Comparison;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.AdjustmentCost;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.analysis.Incidence;
import cn.shegong.simulation.analysis.Step;
import cn.shegong.simulation.analysis.Target;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Affordability, comparisons and the ready reckoner as rows for programs. */
final class AnalysisCsv {

    private AnalysisCsv() {}

    /** One row an uplift that was tried: the largest within the cap, the next beyond it. */
    static Seq<Seq<String>> of(Result.Affordable result) {
        Vector<String> question = Vector.of(
                result.adjustment().toString(),
                result.target().years() instanceof Target.OneYear one ? Integer.toString(one.year()) : "all",
                result.target().scope() instanceof Target.OfDistrict district ? district.name() : "",
                money(result.cap()));
        Vector<Seq<String>> head =
                Vector.of(Vector.of("adjustment", "year", "district", "cap", "within", "uplift", "cost", "excess"));
        if (result.outcome() instanceof Affordability.Affordable within) {
            return head.append(tried(question, "yes", within.largest())).append(tried(question, "no", within.next()));
        }
        return result.outcome() instanceof Affordability.Unbounded unbounded
                ? head.append(tried(question, "yes", unbounded.largest()))
                : head.append(none(question, (Affordability.Unaffordable) result.outcome()));
    }

    private static Seq<String> tried(Vector<String> question, String within, Affordability.Tried tried) {
        return tried(question, within, tried, "");
    }

    private static Seq<String> none(Vector<String> question, Affordability.Unaffordable none) {
        return tried(question, "no", none.zero(), money(none.excess()));
    }

    private static Seq<String> tried(Vector<String> question, String within, Affordability.Tried tried, String excess) {
        return question.appendAll(Vector.of(within, Rates.twoPlaces(tried.uplift()), money(tried.cost()), excess));
    }

    /** Of several comparisons each row begins with the one it is of. */
    static Seq<Seq<String>> of(Result.Compared result) {
        Vector<String> head = Vector.of("order", "step", "district", "year", "amount");
        if (!(result.question() instanceof Question.Others others && others.isList())) {
            return between(result.comparisons().head()).prepend(head);
        }
        return result.comparisons()
                .<Seq<String>>flatMap(each ->
                        between(each).map(row -> row.prepend(each.second().name())))
                .prepend(head.prepend("against"));
    }

    /** What adjustments cost and how many projects are touched stand below the steps, by words of their own as orders. */
    private static Seq<Seq<String>> between(Comparison comparison) {
        AdjustmentCost cost = comparison.waterfall().adjustments();
        return steps("in-order", comparison.waterfall().inOrder())
                .appendAll(steps("order-free", comparison.waterfall().orderFree()))
                .appendAll(rows(Vector.of("adjustment-cost", "price"), cost.price()))
                .appendAll(rows(Vector.of("adjustment-cost", "standards"), cost.following()))
                .appendAll(rows(Vector.of("adjustment-cost", "all"), cost.all()))
                .appendAll(comparison.incidence().toVector().flatMap(AnalysisCsv::incidence));
    }

    private static Seq<Seq<String>> incidence(Incidence incidence) {
        return incidence
                .districts()
                .append("total")
                .zip(incidence.byDistrict().append(incidence.total()))
                .flatMap(row -> counts(incidence.years(), row._1, row._2));
    }

    private static Seq<Seq<String>> counts(Vector<Integer> years, String district, Incidence.Counts counts) {
        return LinkedHashMap.of(
                        "more", counts.more(),
                        "less", counts.less(),
                        "same", counts.same(),
                        "at-floor-first", counts.first(),
                        "at-floor-second", counts.second())
                .toVector()
                .flatMap(kind -> years.zipWith(
                        kind._2,
                        (year, count) -> Vector.of(
                                "incidence", kind._1, district, Integer.toString(year), Long.toString(count))));
    }

    private static Seq<Seq<String>> steps(String order, Seq<Tuple2<Step, DistrictYears>> steps) {
        return steps.flatMap(step -> rows(Vector.of(order, step._1.key()), step._2));
    }

    static Seq<Seq<String>> of(Result.Reckoned result) {
        var reckoning = result.reckoning();
        return rows(Vector.of("all"), reckoning.all())
                .appendAll(reckoning.overFive().toVector().flatMap(five -> rows(Vector.of("over-five"), five)))
                .appendAll(reckoning.bands().toVector().flatMap(band -> rows(Vector.of(band._1.key()), band._2)))
                .prepend(Vector.of("band", "district", "year", "cost"));
    }

    private static Seq<Seq<String>> rows(Vector<String> about, DistrictYears amounts) {
        return amounts.districts()
                .zip(amounts.amounts())
                .flatMap(row -> amounts.years()
                        .zipWith(
                                row._2,
                                (year, amount) -> about.append(row._1)
                                        .append(Integer.toString(year))
                                        .append(money(amount))));
    }

    private static String money(Yuan amount) {
        return amount.toDecimal().toPlainString();
    }
}
