package cn.shegong.adapters.http;

import io.vavr.control.Option;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * 计算线程: heavy work has threads of its own, shared among callers by turns; beyond what may wait it is turned away.
 */
@Singleton
final class ComputePool {

    private final FairQueue queue;
    private final AtomicInteger running = new AtomicInteger();

    ComputePool(Settings settings) {
        int workers = settings.pool().workers();
        queue = new FairQueue(settings.pool().waiting(), workers);
        for (int i = 0; i < workers; i++) {
            Thread worker = new Thread(this::work, "heavy");
            worker.setDaemon(true);
            worker.start();
        }
    }

    private void work() {
        try {
            for (Option<FairQueue.Task> task = queue.take(); task.isDefined(); task = queue.take()) {
                running.incrementAndGet();
                try {
                    task.get().work().run();
                } finally {
                    running.decrementAndGet();
                    queue.done(task.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Work that is still waiting when the future is completed otherwise is not begun, and leaves its place to others.
     *
     * @param isLarge whether it may take long
     * @throws RejectedExecutionException where too much waits already
     */
    @SuppressWarnings("FutureReturnValueIgnored") // to give a place back cannot fail
    <T> CompletableFuture<T> run(Caller caller, boolean isLarge, Supplier<T> work) {
        CompletableFuture<T> reply = new CompletableFuture<>();
        var task = new FairQueue.Task(caller, isLarge, () -> complete(reply, work));
        if (!queue.offer(task)) {
            throw new RejectedExecutionException("as much waits as may");
        }
        reply.whenComplete((answer, fault) -> queue.remove(task));
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
        return running.get();
    }

    int waiting() {
        return queue.size();
    }

    boolean isFull() {
        return queue.isFull();
    }

    @PreDestroy
    void close() {
        queue.close();
    }
}
