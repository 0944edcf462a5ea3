package cn.shegong.domain.figure;

import io.vavr.collection.Vector;
import java.math.BigInteger;
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
}
