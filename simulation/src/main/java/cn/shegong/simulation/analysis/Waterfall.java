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
 */
public record Waterfall(Seq<Tuple2<Step, DistrictYears>> inOrder, Seq<Tuple2<Step, DistrictYears>> orderFree) {

    static Waterfall of(Vector<Step> steps, Coalitions runs) {
        return new Waterfall(steps.zip(runs.inOrder()), steps.zip(runs.shapley()));
    }
}
