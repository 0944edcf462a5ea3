package cn.shegong.simulation.kernel;

import java.util.concurrent.ForkJoinPool;

/** 并行: how many threads are worth their start. */
public final class Workers {

    /** Fewer rows are done before a second thread has begun. */
    private static final int WORTHWHILE = 20_000;

    private Workers() {}

    /** {@return one thread for each core that the common pool uses, 1 or more} */
    public static int all() {
        return ForkJoinPool.getCommonPoolParallelism() + 1;
    }

    /**
     * {@return all cores for many rows, one for few}
     *
     * @param rows how many there are, 0 or more
     */
    public static int forRows(int rows) {
        return rows < WORTHWHILE ? 1 : all();
    }
}
