package cn.shegong.simulation.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 轮流: hands out the pieces of some work, one by one, to whichever thread is free. A thread that starts late, or is slow, does
 * less of it; sums of whole numbers do not depend on who adds them.
 */
final class Turns {

    private final AtomicInteger next = new AtomicInteger();
    private final int pieces;

    Turns(int pieces) {
        this.pieces = pieces;
    }

    /** The next piece, from 0; below 0 when all are handed out. */
    int next() {
        int piece = next.getAndIncrement();
        return piece < pieces ? piece : -1;
    }

    /** What so many threads come to, the calling one among them. */
    static <T> Stream<T> byThreads(int threads, IntFunction<T> share) {
        IntStream shares = IntStream.range(0, threads);
        return (threads == 1 ? shares : shares.parallel()).mapToObj(share);
    }
}
