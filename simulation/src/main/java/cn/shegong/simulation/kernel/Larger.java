package cn.shegong.simulation.kernel;

/** 取大: the larger of two numbers without a branch, so that compilers take many at once. */
final class Larger {

    private Larger() {}

    /** Of numbers whose difference fits into 64 bits. */
    static long of(long a, long b) {
        long difference = b - a;
        return a + (difference & ~(difference >> 63));
    }
}
