package cn.shegong.adapters.file.write;

import cn.shegong.application.answer.Result;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.DistrictYears;
import cn.shegong.simulation.analysis.Step;
import cn.shegong.simulation.analysis.Target;
import io.vavr.Tuple2;
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
                Vector.of(Vector.of("adjustment", "year", "district", "cap", "within", "uplift", "cost"));
        if (result.outcome() instanceof Affordability.Affordable within) {
            return head.append(tried(question, "yes", within.largest())).append(tried(question, "no", within.next()));
        }
        return result.outcome() instanceof Affordability.Unbounded unbounded
                ? head.append(tried(question, "yes", unbounded.largest()))
                : head.append(tried(question, "no", ((Affordability.Unaffordable) result.outcome()).zero()));
    }

    private static Seq<String> tried(Vector<String> question, String within, Affordability.Tried tried) {
        return question.append(within).append(Rates.twoPlaces(tried.uplift())).append(money(tried.cost()));
    }

    static Seq<Seq<String>> of(Result.Compared result) {
        return steps("in-order", result.waterfall().inOrder())
                .appendAll(steps("order-free", result.waterfall().orderFree()))
                .prepend(Vector.of("order", "step", "district", "year", "amount"));
    }

    private static Seq<Seq<String>> steps(String order, Seq<Tuple2<Step, DistrictYears>> steps) {
        return steps.flatMap(step -> rows(Vector.of(order, step._1.key()), step._2));
    }

    static Seq<Seq<String>> of(Result.Reckoned result) {
        var reckoning = result.reckoning();
        return rows(Vector.of("all"), reckoning.all())
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
