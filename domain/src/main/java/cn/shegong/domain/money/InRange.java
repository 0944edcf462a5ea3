package cn.shegong.domain.money;

/** 不溢出: sums and products of whole numbers within 64 bits. */
public final class InRange {

    private InRange() {}

    /**
     * {@return the exact sum}
     *
     * @param one any 64-bit number
     * @param other any 64-bit number
     * @throws BeyondFen if it does not fit
     */
    public static long sum(long one, long other) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException e) {
            throw new BeyondFen("a sum");
        }
    }

    /**
     * {@return the exact product}
     *
     * @param one any 64-bit number
     * @param other any 64-bit number
     * @throws BeyondFen if it does not fit
     */
    public static long product(long one, long other) {
        try {
            return Math.multiplyExact(one, other);
        } catch (ArithmeticException e) {
            throw new BeyondFen("a product");
        }
    }
}
