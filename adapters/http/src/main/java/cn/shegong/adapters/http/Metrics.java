package cn.shegong.adapters.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 度量: how many calls of which kind took how long, how many projects were projected, and how busy the pool is. */
@Singleton
final class Metrics {

    private static final Duration[] STEPS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final Counter projects;

    private record Kind(String method, String call, int status) {}

    @SuppressWarnings("resource") // for as long as the server runs
    Metrics(HeavyPool heavy) {
        new JvmMemoryMetrics().bindTo(registry);
        projects = Counter.builder("shegong.projects.projected")
                .description("Projects of the answers given")
                .register(registry);
        Gauge.builder("shegong.heavy.running", heavy, HeavyPool::running)
                .description("Heavy calls at work")
                .register(registry);
        Gauge.builder("shegong.heavy.waiting", heavy, HeavyPool::waiting)
                .description("Heavy calls that wait")
                .register(registry);
    }

    void projected(int some) {
        projects.increment(some);
    }

    /**
     * @param call the address, without what is the caller's in it
     */
    void answered(String method, String call, int status, long nanos) {
        timers.computeIfAbsent(new Kind(method, call, status), this::timer).record(Duration.ofNanos(nanos));
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("Requests, from the first byte of their head to the last of the answer")
                .tags("method", kind.method(), "uri", kind.call(), "status", Integer.toString(kind.status()))
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    /** In the text format of Prometheus. */
    String told() {
        return registry.scrape();
    }
}
