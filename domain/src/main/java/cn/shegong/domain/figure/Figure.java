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

    /** {@return what it is, and of what} */
    Label label();

    /** {@return what it counts} */
    Unit unit();

    /** {@return what it rests on; of a computed figure, the formula and not its inputs} */
    Basis basis();

    /** {@return the value, exact, in the unit} */
    Fraction value();

    /** {@return what it is computed from, in the order in which the formula numbers them; empty for a leaf} */
    Seq<Figure> inputs();

    /** {@return the value anew from the leaves up; equals {@link #value}} */
    Fraction evaluate();

    /**
     * {@return a leaf: a figure of the measures or of the input}
     *
     * @param label what it is, and of what
     * @param value exact, in the unit
     * @param unit what it counts
     * @param basis where it comes from
     */
    static Figure given(Label label, Fraction value, Unit unit, Basis basis) {
        return new Given(label, value, unit, basis);
    }

    /**
     * {@return a leaf that is a whole number}
     *
     * @param label what it is, and of what
     * @param value in the unit
     * @param unit what it counts
     * @param basis where it comes from
     */
    static Figure given(Label label, long value, Unit unit, Basis basis) {
        return new Given(label, Fraction.of(value), unit, basis);
    }

    /**
     * {@return a formula's exact result, computed at once}
     *
     * @param label what it is, and of what
     * @param unit what the result counts
     * @param formula over the inputs, numbered from 0
     * @param basis whose word the formula is
     * @param inputs as many as the formula asks for
     * @throws ArithmeticException if the formula divides by 0
     */
    static Figure computed(Label label, Unit unit, Formula formula, Basis basis, Figure... inputs) {
        return computed(label, unit, formula, Precision.EXACT, basis, inputs);
    }

    /**
     * {@return a formula's result, rounded as the precision says, computed at once}
     *
     * @param label what it is, and of what
     * @param unit what the result counts
     * @param formula over the inputs, numbered from 0
     * @param precision whether and how the result is rounded
     * @param basis whose word the formula is
     * @param inputs as many as the formula asks for
     * @throws ArithmeticException if the formula divides by 0
     */
    static Figure computed(
            Label label, Unit unit, Formula formula, Precision precision, Basis basis, Figure... inputs) {
        return Computed.of(label, unit, formula, precision, basis, Vector.of(inputs));
    }

    /**
     * {@return the exact sum of the parts; 0 of none}
     *
     * @param label what it is, and of what
     * @param unit that of every part
     * @param parts in the order in which they are explained
     */
    static Figure total(Label label, Unit unit, Seq<Figure> parts) {
        return Computed.of(label, unit, new Formula.Total(), Precision.EXACT, Basis.ARITHMETIC, parts);
    }

    /**
     * A whole number's shares by largest remainder, which add up to it.
     *
     * @param labels of the shares, one for each weight
     * @param unit what a share counts, such as heads
     * @param whole what is split; a whole number, 0 or more
     * @param weights whole numbers, 0 or more; all may be 0 only where the whole is 0
     * @return one share for each weight, in their order
     * @throws IllegalArgumentException if the whole cannot be split by the weights
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
     * {@return the value as money, for a figure in CNY}
     *
     * @throws ArithmeticException if it is not a whole number of fen
     * @throws BeyondFen if it does not fit into 64-bit fen
     */
    default Yuan yuan() {
        return Yuan.of(value());
    }

    /**
     * {@return the value as a whole number, such as heads}
     *
     * @throws ArithmeticException if it is not whole
     * @throws BeyondFen if it does not fit into 64 bits
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

    /** {@return whether the value is exactly 0} */
    default boolean isZero() {
        return value().signum() == 0;
    }

    /**
     * A leaf: from the measures or from the input.
     *
     * @param label what it is, and of what
     * @param value exact, in the unit
     * @param unit what it counts
     * @param basis where it comes from
     */
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
     * @param label what it is, and of what
     * @param unit what the value counts
     * @param formula over the inputs, numbered from 0
     * @param precision whether and how the result is rounded
     * @param basis whose word the formula is
     * @param inputs as the formula numbers them
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
