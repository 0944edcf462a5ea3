package cn.shegong.adapters.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
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

    /**
     * @param threads how many work at a time; 0 for all cores but one
     * @param waiting how many may wait
     */
    @ConfigurationProperties("shegong.heavy")
    record Size(
            @Bindable(defaultValue = "0") int threads,
            @Bindable(defaultValue = "32") int waiting) {

        int workers() {
            return threads > 0 ? threads : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        }
    }

    HeavyPool(Size size) {
        threads = new ThreadPoolExecutor(
                size.workers(),
                size.workers(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(size.waiting()),
                work -> new Thread(work, "heavy"));
    }

    /**
     * @throws RejectedExecutionException where too much waits already
     */
    <T> CompletableFuture<T> run(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}
