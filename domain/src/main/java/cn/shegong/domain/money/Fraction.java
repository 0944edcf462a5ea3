package cn.shegong.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * 精确分数: an exact ratio of two whole numbers, for whatever stands between two roundings.
 *
 * <p>Always in lowest terms with a positive denominator, so that equal numbers are equal values.
 *
 * @param numerator any whole number; its sign is the fraction's
 * @param denominator above 0; 1 for a whole number
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** 0/1. */
    public static final Fraction ZERO = of(0);
    /** 1/1. */
    public static final Fraction ONE = of(1);

    /**
     * Brings the ratio to lowest terms.
     *
     * @param numerator any whole number
     * @param denominator any whole number but 0, of either sign
     * @throws ArithmeticException if the denominator is 0
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction with denominator 0");
        }
        BigInteger divisor = denominator.equals(BigInteger.ONE) ? BigInteger.ONE : numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /**
     * {@return a whole number as a fraction}
     *
     * @param whole any 64-bit number
     */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * {@return one whole number over another, in lowest terms}
     *
     * @param numerator any 64-bit number
     * @param denominator any 64-bit number but 0, of either sign
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return a decimal, exactly: 0.35 is 7/20}
     *
     * @param decimal of any scale
     */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * {@return the exact sum}
     *
     * @param other what is added
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return the exact difference}
     *
     * @param other what is taken away
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * {@return the exact product}
     *
     * @param other what this is multiplied by
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return the exact quotient}
     *
     * @param divisor any fraction but 0
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction dividedBy(Fraction divisor) {
        return new Fraction(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /**
     * {@return the exact power; 1 for the exponent 0, also of 0}
     *
     * @param exponent any whole number; negative ones give the reciprocal's power
     * @throws ArithmeticException if this is 0 and the exponent negative
     */
    public Fraction power(int exponent) {
        return exponent >= 0
                ? new Fraction(numerator.pow(exponent), denominator.pow(exponent))
                : new Fraction(denominator.pow(-exponent), numerator.pow(-exponent));
    }

    /**
     * {@return the larger of the two}
     *
     * @param other what this is compared with
     */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return -1 below 0, 0 at 0, 1 above} */
    public int signum() {
        return numerator.signum();
    }

    /** {@return whether the denominator is 1} */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * {@return this rounded to a whole number}
     *
     * @param mode the way; half up is 四舍五入
     */
    public BigInteger rounded(RoundingMode mode) {
        return isWhole() ? numerator : quotient(numerator, denominator, mode);
    }

    static BigInteger quotient(BigInteger numerator, BigInteger denominator, RoundingMode mode) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, mode)
                .toBigIntegerExact();
    }

    /**
     * {@return a decimal of exactly so many places, rounded half up: for print only}
     *
     * @param places after the point, 0 or more
     */
    public BigDecimal toDecimal(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
