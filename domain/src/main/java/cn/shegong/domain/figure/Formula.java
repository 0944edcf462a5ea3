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

    Fraction apply(Seq<Fraction> inputs);

    /** In mathematical notation, with the given names in place of the inputs. */
    String print(Seq<String> names);

    /** Whether it must stand in brackets beside a × or ÷. */
    default boolean isSum() {
        return false;
    }

    static Formula constant(long value) {
        return new Constant(Fraction.of(value));
    }

    static Formula input(int index) {
        return new Input(index);
    }

    default Formula plus(Formula other) {
        return new Binary(Operator.PLUS, this, other);
    }

    default Formula minus(Formula other) {
        return new Binary(Operator.MINUS, this, other);
    }

    default Formula times(Formula other) {
        return new Binary(Operator.TIMES, this, other);
    }

    default Formula dividedBy(Formula other) {
        return new Binary(Operator.DIVIDED_BY, this, other);
    }

    default Formula toThe(Formula exponent) {
        return new Binary(Operator.TO_THE, this, exponent);
    }

    default Formula max(Formula other) {
        return new Binary(Operator.MAX, this, other);
    }

    /** A fixed number, such as the twelve months of a year. */
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

    /** One of the inputs. */
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

    /** Two formulas joined. */
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
