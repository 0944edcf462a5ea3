package cn.shegong.adapters.http;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/**
 * 内存预算: bodies are taken as long as what comes of them has room in the heap: a body that never will is refused, one for
 * which others leave no room now is to come again.
 */
@Singleton
final class MemoryBudget {

    /** What a body's rows and answer take of the heap, as a multiple of its bytes. */
    private static final long FACTOR = 8;

    private static final int MOST_IN_MEMORY = 1 << 20;
    private static final int LEAST_IN_MEMORY = 1 << 16;
    private static final int SHARE_IN_MEMORY = 1024;

    private final long heap;
    private final long most;
    private final AtomicLong free;

    @Inject
    MemoryBudget() {
        this(Runtime.getRuntime().maxMemory());
    }

    /**
     * @param heap in bytes; two fifths of it are the program's own
     */
    MemoryBudget(long heap) {
        this.heap = heap;
        most = heap / 5 * 3;
        free = new AtomicLong(most);
    }

    /** The longest body, in bytes. */
    long longestBody() {
        return most / FACTOR;
    }

    /** Whether there is room now, which is then held until it is given back. */
    boolean take(long bytes) {
        long taken = bytes * FACTOR;
        return free.getAndUpdate(room -> room >= taken ? room - taken : room) >= taken;
    }

    void giveBack(long bytes) {
        free.addAndGet(bytes * FACTOR);
    }

    /** So many bytes of a body are kept off the disk. */
    int inMemory() {
        return (int) Math.max(LEAST_IN_MEMORY, Math.min(MOST_IN_MEMORY, heap / SHARE_IN_MEMORY));
    }
}
