package cn.shegong.adapters.http;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** 重活: heavy work has threads of its own, so that small calls stay quick; beyond what may wait it is turned away. */
@Singleton
final class HeavyPool {

    private final ThreadPoolExecutor threads;

    HeavyPool(Settings settings) {
        int workers = settings.pool().workers();
        threads = new ThreadPoolExecutor(
                workers,
                workers,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.pool().waiting()),
                work -> new Thread(work, "heavy"));
    }

    /**
     * Work that is still waiting when the future is completed otherwise is not begun, and leaves its place to others.
     *
     * @throws RejectedExecutionException where too much waits already
     */
    @SuppressWarnings("FutureReturnValueIgnored") // to give a place back cannot fail
    <T> CompletableFuture<T> run(Supplier<T> work) {
        CompletableFuture<T> reply = new CompletableFuture<>();
        Runnable task = () -> complete(reply, work);
        threads.execute(task);
        reply.whenComplete((answer, fault) -> threads.remove(task));
        return reply;
    }

    private static <T> void complete(CompletableFuture<T> reply, Supplier<T> work) {
        if (reply.isDone()) {
            return;
        }
        try {
            reply.complete(work.get());
        } catch (Throwable e) {
            reply.completeExceptionally(e);
        }
    }

    int running() {
        return threads.getActiveCount();
    }

    int waiting() {
        return threads.getQueue().size();
    }

    boolean isFull() {
        return threads.getQueue().remainingCapacity() == 0;
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}
