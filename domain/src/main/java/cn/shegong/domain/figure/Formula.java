package cn.shegong.domain.figure;

import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 公式: how a figure comes from its inputs, as data: it computes, and it prints, so the two cannot differ.
 *
 * <p>Inputs are numbered from 0. A formula is exact; the rounding, where there is one, is {@link Precision}'s.
 */
public sealed interface Formula {

    /**
     * {@return the formula's value, exact}
     *
     * @param inputs the values of the inputs, as they are numbered
     * @throws ArithmeticException if it divides by 0
     */
    Fraction apply(Seq<Fraction> inputs);

    /**
     * {@return the formula in mathematical notation, with the given names in place of the inputs}
     *
     * @param names of the inputs, as they are numbered
     */
    String print(Seq<String> names);

    /** {@return whether it must stand in brackets beside a × or ÷} */
    default boolean isSum() {
        return false;
    }

    /**
     * {@return a fixed number}
     *
     * @param value such as the twelve months of a year
     */
    static Formula constant(long value) {
        return new Constant(Fraction.of(value));
    }

    /**
     * {@return one of the inputs}
     *
     * @param index from 0
     */
    static Formula input(int index) {
        return new Input(index);
    }

    /**
     * {@return this + the other}
     *
     * @param other what is added
     */
    default Formula plus(Formula other) {
        return new Binary(Operator.PLUS, this, other);
    }

    /**
     * {@return this − the other}
     *
     * @param other what is taken away
     */
    default Formula minus(Formula other) {
        return new Binary(Operator.MINUS, this, other);
    }

    /**
     * {@return this × the other}
     *
     * @param other what this is multiplied by
     */
    default Formula times(Formula other) {
        return new Binary(Operator.TIMES, this, other);
    }

    /**
     * {@return this ÷ the other}
     *
     * @param other the divisor
     */
    default Formula dividedBy(Formula other) {
        return new Binary(Operator.DIVIDED_BY, this, other);
    }

    /**
     * {@return this to a power}
     *
     * @param exponent a whole number, such as years of growth; may be below 0
     */
    default Formula toThe(Formula exponent) {
        return new Binary(Operator.TO_THE, this, exponent);
    }

    /**
     * {@return the larger of the two}
     *
     * @param other what this is compared with
     */
    default Formula max(Formula other) {
        return new Binary(Operator.MAX, this, other);
    }

    /**
     * A fixed number, such as the twelve months of a year.
     *
     * @param value exact
     */
    record Constant(Fraction value) implements Formula {
        @Override
        public Fraction apply(Seq<Fraction> inputs) {
            return value;
        }

        @Override
        public String print(Seq<String> names) {
            return value.toString();
        }
    }

    /**
     * One of the inputs.
     *
     * @param index which of them, from 0
     */
    record Input(int index) implements Formula {
        @Override
        public Fraction apply(Seq<Fraction> inputs) {
            return inputs.get(index);
        }

        @Override
        public String print(Seq<String> names) {
            return names.get(index);
        }
    }

    /** The sum of all inputs, however many. */
    record Total() implements Formula {
        private static final int MOST_NAMED = 3;

        @Override
        public Fraction apply(Seq<Fraction> inputs) {
            return inputs.foldLeft(Fraction.ZERO, Fraction::plus);
        }

        @Override
        public String print(Seq<String> names) {
            return names.isEmpty() || names.size() > MOST_NAMED ? "Σ" : names.mkString(" + ");
        }

        @Override
        public boolean isSum() {
            return true;
        }
    }

    /** The mean of all inputs, of which there is at least one. */
    record Mean() implements Formula {
        @Override
        public Fraction apply(Seq<Fraction> inputs) {
            return new Total().apply(inputs).dividedBy(Fraction.of(inputs.size()));
        }

        @Override
        public String print(Seq<String> names) {
            return names.size() == 1 ? names.head() : "(" + names.mkString(" + ") + ") ÷ " + names.size();
        }
    }

    /**
     * One grade's share of the first input, a whole number, split by the other inputs as weights: largest remainder,
     * ties to the earlier weight.
     *
     * @param share which weight's share, from 0
     */
    record LargestRemainder(int share) implements Formula {
        @Override
        public Fraction apply(Seq<Fraction> inputs) {
            Vector<Long> weights = inputs.tail()
                    .map(weight -> weight.numerator().longValueExact())
                    .toVector();
            long whole = inputs.head().numerator().longValueExact();
            return Fraction.of(Apportionment.byLargestRemainder(whole, weights).get(share));
        }

        @Override
        public String print(Seq<String> names) {
            return names.head() + " × " + names.get(share + 1) + " ÷ Σ";
        }
    }

    /**
     * Two formulas joined.
     *
     * @param operator what joins them
     * @param left what stands before it
     * @param right what stands after it
     */
    record Binary(Operator operator, Formula left, Formula right) implements Formula {
        @Override
        public Fraction apply(Seq<Fraction> inputs) {
            return operator.apply(left.apply(inputs), right.apply(inputs));
        }

        @Override
        public String print(Seq<String> names) {
            return operator.print(left, right, names);
        }

        @Override
        public boolean isSum() {
            return operator == Operator.PLUS || operator == Operator.MINUS;
        }
    }
}
