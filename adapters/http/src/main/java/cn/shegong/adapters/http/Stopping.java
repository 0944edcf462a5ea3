package cn.shegong.adapters.http;

import io.micronaut.runtime.graceful.GracefulShutdownManager;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 停止: takes no further calls, and lets those that run end. */
@Singleton
final class Stopping {

    private static final Logger LOG = LoggerFactory.getLogger(Stopping.class);

    private final GracefulShutdownManager manager;
    private final Settings settings;
    private volatile boolean hasBegun;

    Stopping(GracefulShutdownManager manager, Settings settings) {
        this.manager = manager;
        this.settings = settings;
    }

    boolean hasBegun() {
        return hasBegun;
    }

    void run() {
        hasBegun = true;
        try {
            manager.shutdownGracefully().toCompletableFuture().get(settings.stopSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("stopped while calls were running");
        } catch (ExecutionException e) {
            LOG.warn("could not stop as asked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
