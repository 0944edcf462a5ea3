package cn.shegong.domain.figure;

import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 数字: a value with where it comes from. The model computes in figures, so explaining one is a walk along its inputs
 * and not a second computation.
 */
public sealed interface Figure {

    Label label();

    Unit unit();

    Basis basis();

    /** Exact, in the unit. */
    Fraction value();

    /** Empty for a leaf. */
    Seq<Figure> inputs();

    /** The value anew from the leaves up; equals {@link #value}. */
    Fraction evaluate();

    static Figure given(Label label, Fraction value, Unit unit, Basis basis) {
        return new Given(label, value, unit, basis);
    }

    static Figure given(Label label, long value, Unit unit, Basis basis) {
        return new Given(label, Fraction.of(value), unit, basis);
    }

    static Figure computed(Label label, Unit unit, Formula formula, Basis basis, Figure... inputs) {
        return computed(label, unit, formula, Precision.EXACT, basis, inputs);
    }

    static Figure computed(
            Label label, Unit unit, Formula formula, Precision precision, Basis basis, Figure... inputs) {
        return Computed.of(label, unit, formula, precision, basis, Vector.of(inputs));
    }

    static Figure total(Label label, Unit unit, Seq<Figure> parts) {
        return Computed.of(label, unit, new Formula.Total(), Precision.EXACT, Basis.ARITHMETIC, parts);
    }

    /**
     * A whole number's shares by largest remainder, which add up to it.
     *
     * @param labels of the shares, one for each weight
     * @param weights whole numbers
     */
    static Vector<Figure> shares(Vector<Label> labels, Unit unit, Figure whole, Vector<Figure> weights) {
        Vector<Figure> inputs = weights.prepend(whole);
        return Apportionment.byLargestRemainder(whole.whole(), weights.map(Figure::whole))
                .zipWithIndex((share, i) -> new Computed(
                        labels.get(i),
                        unit,
                        new Formula.LargestRemainder(i),
                        Precision.EXACT,
                        Basis.ARITHMETIC,
                        inputs,
                        Fraction.of(share)));
    }

    /**
     * As money.
     *
     * @throws ArithmeticException if it is not a whole number of fen
     * @throws BeyondFen if it does not fit
     */
    default Yuan yuan() {
        return Yuan.of(value());
    }

    /**
     * As a whole number.
     *
     * @throws ArithmeticException if it is not whole
     * @throws BeyondFen if it does not fit
     */
    default long whole() {
        if (!value().isWhole()) {
            throw new ArithmeticException(label() + " is not whole: " + value());
        }
        if (value().numerator().bitLength() > 63) {
            throw new BeyondFen(label().toString());
        }
        return value().numerator().longValueExact();
    }

    default boolean isZero() {
        return value().signum() == 0;
    }

    /** A leaf: from the measures or from the input. */
    record Given(Label label, Fraction value, Unit unit, Basis basis) implements Figure {
        @Override
        public Seq<Figure> inputs() {
            return Vector.empty();
        }

        @Override
        public Fraction evaluate() {
            return value;
        }
    }

    /**
     * A node: a formula over inputs, settled to a precision.
     *
     * @param value what {@link #evaluate} gives, computed once
     */
    record Computed(
            Label label,
            Unit unit,
            Formula formula,
            Precision precision,
            Basis basis,
            Seq<Figure> inputs,
            Fraction value)
            implements Figure {

        static Computed of(
                Label label, Unit unit, Formula formula, Precision precision, Basis basis, Seq<Figure> inputs) {
            Fraction value = precision.settle(formula.apply(inputs.map(Figure::value)));
            return new Computed(label, unit, formula, precision, basis, inputs, value);
        }

        @Override
        public Fraction evaluate() {
            return precision.settle(formula.apply(inputs.map(Figure::evaluate)));
        }
    }
}
