package cn.shegong.domain.figure;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.source.Sourced;

/** 精度: whether a formula's result is taken as it is or rounded, and by whose word. */
public sealed interface Precision {

    /** Taken as it is. */
    Precision EXACT = new Exact();

    /**
     * {@return what a formula's result comes to: itself, or rounded}
     *
     * @param value the exact result
     */
    Fraction settle(Fraction value);

    /**
     * {@return rounded, as the measures' file says}
     *
     * @param rounding the step and the way, with the interpretation that they rest on
     */
    static Precision of(Sourced<Rounding> rounding) {
        return new Rounded(rounding);
    }

    /** Taken as it is. */
    record Exact() implements Precision {
        @Override
        public Fraction settle(Fraction value) {
            return value;
        }
    }

    /**
     * Rounded, as the measures' file says.
     *
     * @param rounding the step and the way, with the interpretation that they rest on
     */
    record Rounded(Sourced<Rounding> rounding) implements Precision {
        @Override
        public Fraction settle(Fraction value) {
            return rounding.value().round(value);
        }
    }
}
