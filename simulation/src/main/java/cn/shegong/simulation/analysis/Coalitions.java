package cn.shegong.simulation.analysis;

import cn.shegong.domain.figure.Apportionment;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Vector;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * 组合试算: the runs with each subset of some switches on, numbered by its bits.
 *
 * @param runs one a subset, that of none first
 */
record Coalitions(int switches, Vector<DistrictYears> runs) {

    /** Runs every subset once. */
    static Coalitions of(int switches, IntFunction<DistrictYears> run) {
        return new Coalitions(switches, Vector.range(0, 1 << switches).map(run::apply));
    }

    /** What each switch changes when they are turned on in order. */
    Vector<DistrictYears> inOrder() {
        return Vector.range(0, switches).map(each -> runs.get((2 << each) - 1).minus(runs.get((1 << each) - 1)));
    }

    /** What each switch changes in the mean over all orders, made fen cell by cell. */
    Vector<DistrictYears> shapley() {
        DistrictYears shape = runs.head();
        Vector<Vector<Vector<Yuan>>> cells = Vector.range(0, shape.districts().size())
                .map(district -> Vector.range(0, shape.years().size()).map(year -> shares(district, year)));
        return Vector.range(0, switches)
                .map(each -> new DistrictYears(
                        shape.districts(), shape.years(), cells.map(row -> row.map(cell -> cell.get(each)))));
    }

    private Vector<Yuan> shares(int district, int year) {
        Vector<Long> fen = runs.map(run -> run.amounts().get(district).get(year).fen());
        return Apportionment.exact(Vector.range(0, switches).map(each -> value(each, fen)))
                .map(Yuan::new);
    }

    /** Σ over the subsets without the switch: |S|! (n - |S| - 1)! / n! x what it adds to them. */
    private Fraction value(int each, Vector<Long> fen) {
        int bit = 1 << each;
        return IntStream.range(0, fen.size())
                .filter(subset -> (subset & bit) == 0)
                .mapToObj(subset -> weight(Integer.bitCount(subset))
                        .times(Fraction.of(fen.get(subset | bit)).minus(Fraction.of(fen.get(subset)))))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Fraction weight(int size) {
        return Fraction.of(factorial(size) * factorial(switches - size - 1), factorial(switches));
    }

    private static long factorial(int number) {
        return IntStream.rangeClosed(2, number).asLongStream().reduce(1, (a, b) -> a * b);
    }
}
