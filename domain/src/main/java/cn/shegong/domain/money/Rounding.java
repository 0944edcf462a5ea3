package cn.shegong.domain.money;

import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * 取整: to which step a number is rounded, and which way.
 *
 * @param step above 0, such as 0.01 (the fen) or 1000
 * @param mode the way; half up is 四舍五入
 */
public record Rounding(Fraction step, RoundingMode mode) {

    /**
     * Any step is allowed that is above 0, also a fraction such as 1/3.
     *
     * @param step above 0
     * @param mode any way; {@code UNNECESSARY} refuses whatever is not already at a step
     * @throws IllegalArgumentException if the step is not above 0
     */
    public Rounding {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("a rounding step must be above 0: " + step);
        }
    }

    /**
     * {@return the number rounded to a multiple of the step}
     *
     * @param value in the unit of the step
     */
    public Fraction round(Fraction value) {
        return round(value.numerator(), value.denominator());
    }

    /**
     * {@return a ratio, which need not be in lowest terms, rounded to a multiple of the step}
     *
     * @param numerator any whole number
     * @param denominator above 0
     */
    public Fraction round(BigInteger numerator, BigInteger denominator) {
        BigInteger steps =
                Fraction.quotient(numerator.multiply(step.denominator()), denominator.multiply(step.numerator()), mode);
        return new Fraction(steps, BigInteger.ONE).times(step);
    }

    @Override
    public String toString() {
        return mode + " to " + step;
    }
}
