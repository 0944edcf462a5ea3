package cn.shegong.simulation.analysis;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 因素分解: what lies between two answers, as steps that add up to the difference to the fen.
 *
 * @param inOrder each step's change from the run before it, in the fixed order
 * @param orderFree each step's Shapley value over the same steps: its mean change over all orders, exact fractions made
 *     fen by largest remainder, ties to the earlier step
 * @param adjustments what adjustments cost in all, beside the steps and not one of them
 */
public record Waterfall(
        Seq<Tuple2<Step, DistrictYears>> inOrder,
        Seq<Tuple2<Step, DistrictYears>> orderFree,
        AdjustmentCost adjustments) {

    /**
     * @param without the last run, were the city's standards not to follow the adjustments
     */
    static Waterfall of(Vector<Step> steps, Coalitions runs, DistrictYears without) {
        Vector<DistrictYears> inOrder = runs.inOrder();
        return new Waterfall(
                steps.zip(inOrder),
                steps.zip(runs.shapley()),
                new AdjustmentCost(
                        inOrder.get(steps.indexOf(Step.PRICE)),
                        runs.runs().last().minus(without)));
    }

    /** The same after steps from which all orders start, in the districts of these. */
    Waterfall after(Vector<Tuple2<Step, DistrictYears>> first) {
        Vector<String> districts = first.head()._2.districts();
        return new Waterfall(
                first.appendAll(over(districts, inOrder)),
                first.appendAll(over(districts, orderFree)),
                new AdjustmentCost(
                        adjustments.price().over(districts),
                        adjustments.following().over(districts)));
    }

    private static Seq<Tuple2<Step, DistrictYears>> over(
            Vector<String> districts, Seq<Tuple2<Step, DistrictYears>> steps) {
        return steps.map(step -> step.map2(amounts -> amounts.over(districts)));
    }
}
