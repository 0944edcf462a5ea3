package cn.shegong.domain.figure;

import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;

/** 最大余数法: splits a whole number by weights so that the parts add up to it. */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Each part is its exact share rounded down; what is left goes one each to the largest remainders, ties to the
     * earlier weight.
     *
     * @param whole 0 or more
     * @param weights each 0 or more; all may be 0 only where the whole is 0
     * @throws IllegalArgumentException otherwise
     */
    public static Vector<Long> byLargestRemainder(long whole, Vector<Long> weights) {
        BigInteger sum = weights.map(BigInteger::valueOf).fold(BigInteger.ZERO, BigInteger::add);
        if (whole < 0 || weights.exists(weight -> weight < 0) || (sum.signum() == 0 && whole != 0)) {
            throw new IllegalArgumentException("cannot split " + whole + " by the weights " + weights.mkString(","));
        }
        if (whole == 0) {
            return weights.map(weight -> 0L);
        }
        Vector<BigInteger[]> shares = weights.map(weight ->
                BigInteger.valueOf(weight).multiply(BigInteger.valueOf(whole)).divideAndRemainder(sum));
        Vector<Long> down = shares.map(share -> share[0].longValueExact());
        int left = Math.toIntExact(whole - down.sum().longValue());
        return shares.zipWithIndex()
                .sorted(Comparator.comparing(share -> share._1[1].negate()))
                .take(left)
                .foldLeft(down, (parts, share) -> parts.update(share._2, part -> part + 1));
    }

    /**
     * Rounds parts so that they still add up: each to the step below, and what is then missing from the whole, one step
     * each to the largest remainders, ties to the earlier part.
     *
     * @param whole in steps, the parts' sum rounded down or up
     * @param step above 0
     * @return in steps
     * @throws IllegalArgumentException if the parts cannot add up to the whole in that way
     */
    public static Vector<Long> inSteps(long whole, Vector<Long> parts, long step) {
        Vector<Long> down = parts.map(part -> Math.floorDiv(part, step));
        long left = whole - down.sum().longValue();
        if (left < 0 || left > parts.size()) {
            throw new IllegalArgumentException(
                    parts.mkString(",") + " in steps of " + step + " do not add up to " + whole);
        }
        return parts.zipWithIndex()
                .sorted(Comparator.comparing(part -> -Math.floorMod(part._1, step)))
                .take((int) left)
                .foldLeft(down, (all, part) -> all.update(part._2, each -> each + 1));
    }

    /**
     * Makes exact parts whole so that they still add up: each rounded down, and what is then missing, one each to the
     * largest remainders, ties to the earlier part.
     *
     * @throws IllegalArgumentException if their sum is not whole
     */
    public static Vector<Long> exact(Vector<Fraction> parts) {
        Fraction whole = parts.fold(Fraction.ZERO, Fraction::plus);
        if (!whole.isWhole()) {
            throw new IllegalArgumentException(parts.mkString(", ") + " do not add up to a whole number");
        }
        Vector<BigInteger> down = parts.map(part -> part.rounded(RoundingMode.FLOOR));
        int left = whole.numerator()
                .subtract(down.fold(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        return parts.zipWithIndex()
                .sorted(Comparator.comparing(
                        part -> Fraction.of(new BigDecimal(down.get(part._2))).minus(part._1)))
                .take(left)
                .foldLeft(down, (all, part) -> all.update(part._2, each -> each.add(BigInteger.ONE)))
                .map(BigInteger::longValueExact);
    }

    /** Half up, in steps. */
    public static long inSteps(long number, long step) {
        return Math.floorDiv(number, step) + (Math.floorMod(number, step) * 2 >= step ? 1 : 0);
    }
}
