package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.Fraction;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * 取整比例: a number times an exact ratio, rounded to a whole number, for numbers of 0 or more.
 *
 * <p>It is floor((a x + b) / c): half up adds half of c, up adds c - 1. Of a the whole multiple of c is taken out, and of c
 * the powers of two, so that what is divided stays small. The division by the odd rest c' is a product with a reciprocal:
 * with M = floor(2^s / c') + 1, y M / 2^s exceeds y / c' by less than y / 2^s, hence its floor is that of y / c' while
 * y c' is at most 2^s. Below {@value #NARROW} a 64-bit product holds it, above the high half of a 128-bit one.
 */
final class RoundedRatio {

    /** Numbers below it are divided within 64 bits. */
    private static final long NARROW = 1L << 30;
    /** Numbers below it are divided at all. */
    private static final long WIDE = 1L << 62;

    private static final int NARROW_BITS = 30;

    private final long whole;
    private final long rest;
    private final long plus;
    private final int twos;
    private final long narrow;
    private final int narrowShift;
    private final long wide;
    private final int wideShift;
    private final long mostNarrow;
    private final long mostWide;

    private RoundedRatio(long a, long b, long c) {
        whole = a / c;
        rest = a % c;
        plus = b;
        twos = Long.numberOfTrailingZeros(c);
        long odd = c >> twos;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(odd);
        narrowShift = NARROW_BITS + bits;
        narrow = reciprocal(narrowShift, odd);
        wideShift = bits - 2;
        wide = odd == 1 ? 0 : reciprocal(Long.SIZE + wideShift, odd);
        mostNarrow = largest(BigInteger.valueOf(NARROW << twos));
        mostWide = largest(BigInteger.valueOf(WIDE));
    }

    private static long reciprocal(int shift, long divisor) {
        return BigInteger.TWO.pow(shift).divide(BigInteger.valueOf(divisor)).longValueExact() + 1;
    }

    /** None where the ratio's terms go beyond 31 bits or the mode is another. */
    static Option<RoundedRatio> of(Fraction ratio, RoundingMode mode) {
        if (ratio.signum() < 0
                || ratio.numerator().bitLength() > NARROW_BITS
                || ratio.denominator().bitLength() > NARROW_BITS) {
            return Option.none();
        }
        long n = ratio.numerator().longValueExact();
        long d = ratio.denominator().longValueExact();
        return switch (mode) {
            case HALF_UP -> Option.some(d == 1 ? new RoundedRatio(n, 0, 1) : new RoundedRatio(2 * n, d, 2 * d));
            case DOWN, FLOOR -> Option.some(new RoundedRatio(n, 0, d));
            case UP, CEILING -> Option.some(new RoundedRatio(n, d - 1, d));
            default -> Option.none();
        };
    }

    /** Whether numbers up to so many are in reach: the result and all between stay below 2^62. */
    boolean reaches(long most) {
        return most <= mostWide;
    }

    /** Whether numbers up to so many take the shorter way. */
    boolean isNarrow(long most) {
        return most <= mostNarrow;
    }

    /** The largest x with rest x + plus below a bound and (whole + 1) x below 2^62. */
    private long largest(BigInteger bound) {
        BigInteger byWhole = BigInteger.valueOf((WIDE - 1) / (whole + 1));
        BigInteger byRest = rest == 0
                ? byWhole
                : bound.subtract(BigInteger.valueOf(plus + 1)).divide(BigInteger.valueOf(rest));
        return byWhole.min(byRest).longValueExact();
    }

    /** Of a number in reach of {@link #isNarrow}. */
    long narrow(long x) {
        return whole * x + ((((rest * x + plus) >> twos) * narrow) >>> narrowShift);
    }

    /** Of many, each in reach of {@link #isNarrow}; its terms are taken out of the loop. */
    void narrow(long[] from, long[] to, int count) {
        long times = whole;
        long left = rest;
        long added = plus;
        int halved = twos;
        long reciprocal = narrow;
        int shift = narrowShift;
        for (int i = 0; i < count; i++) {
            to[i] = times * from[i] + ((((left * from[i] + added) >> halved) * reciprocal) >>> shift);
        }
    }

    /** Of any number in reach. */
    long wide(long x) {
        long divided = (rest * x + plus) >> twos;
        return whole * x + (wide == 0 ? divided : Math.multiplyHigh(divided, wide) >> wideShift);
    }
}
