package cn.shegong.domain.figure;

import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** 最大余数法: splits a whole number by weights so that the parts add up to it. */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Each part is its exact share rounded down; what is left goes one each to the largest remainders, ties to the
     * earlier weight.
     *
     * @param whole 0 or more
     * @param weights each 0 or more; all may be 0 only where the whole is 0
     * @return one part for each weight, in their order; together the whole
     * @throws IllegalArgumentException otherwise
     * @throws ArithmeticException if the weights' sum leaves 64 bits
     */
    public static Vector<Long> byLargestRemainder(long whole, Vector<Long> weights) {
        return Vector.ofAll(byLargestRemainder(
                whole, weights.toJavaStream().mapToLong(Long::longValue).toArray()));
    }

    /**
     * The same of bare numbers.
     *
     * @param whole 0 or more
     * @param weights each 0 or more; all may be 0 only where the whole is 0; left as they are
     * @return a new array, one part for each weight; together the whole
     * @throws IllegalArgumentException if one is below 0, or all weights are 0 and the whole is not
     * @throws ArithmeticException if the weights' sum leaves 64 bits
     */
    public static long[] byLargestRemainder(long whole, long[] weights) {
        long sum = 0;
        boolean allowed = whole >= 0;
        for (long weight : weights) {
            sum = Math.addExact(sum, weight);
            allowed &= weight >= 0;
        }
        if (!allowed || (sum == 0 && whole != 0)) {
            throw new IllegalArgumentException("cannot split " + whole + " by the weights "
                    + LongStream.of(weights).mapToObj(Long::toString).collect(Collectors.joining(",")));
        }
        long[] parts = new long[weights.length];
        if (whole == 0) {
            return parts;
        }
        long[] remainders = new long[weights.length];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = share(whole, weights[i], sum, remainders, i);
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = largest(remainders);
            parts[largest]++;
            remainders[largest] = -1;
        }
        return parts;
    }

    /** Rounded down, and what remains. */
    private static long share(long whole, long weight, long sum, long[] remainders, int at) {
        long product = whole * weight;
        if (Math.multiplyHigh(whole, weight) == 0 && product >= 0) {
            remainders[at] = product % sum;
            return product / sum;
        }
        BigInteger[] share = BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(weight))
                .divideAndRemainder(BigInteger.valueOf(sum));
        remainders[at] = share[1].longValueExact();
        return share[0].longValueExact();
    }

    /** The first of the largest. */
    private static int largest(long[] numbers) {
        int largest = 0;
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] > numbers[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    /**
     * Rounds parts so that they still add up: each to the step below, and what is then missing from the whole, one step
     * each to the largest remainders, ties to the earlier part.
     *
     * @param whole in steps, the parts' sum rounded down or up
     * @param parts in the unit of the step, such as fen; of either sign
     * @param step above 0, such as 1,000,000 fen for 万元
     * @return in steps, one for each part; together the whole
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
     * @param parts of either sign; their sum is whole
     * @return one whole number for each part; together the parts' sum
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

    /**
     * {@return a number in steps, rounded half up}
     *
     * @param number in the unit of the step, such as fen; of either sign
     * @param step above 0
     */
    public static long inSteps(long number, long step) {
        return Math.floorDiv(number, step) + (Math.floorMod(number, step) * 2 >= step ? 1 : 0);
    }
}
