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
     * @throws IllegalArgumentException if the step is not above 0
     */
    public Rounding {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("a rounding step must be above 0: " + step);
        }
    }

    public Fraction round(Fraction value) {
        return round(value.numerator(), value.denominator());
    }

    /**
     * A ratio that need not be in lowest terms.
     *
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
