package cn.shegong.adapters.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
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
    private final Map<String, Counter> callers = new ConcurrentHashMap<>();
    private final Map<String, Counter> rejections = new ConcurrentHashMap<>();
    private final Counter projects;

    private record Kind(String method, String call, int status) {}

    /** Names of keys and tokens that are counted each; addresses, of which anyone has any number, are counted as one. */
    private static final int MOST_CALLERS = 100;

    @SuppressWarnings("resource") // for as long as the server runs
    Metrics(ComputePool heavy, Core core) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmGcMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("shegong.build.info", () -> 1)
                .description("What runs: its version and that of Java")
                .tags("version", core.version(), "java", System.getProperty("java.version", ""))
                .register(registry);
        projects = Counter.builder("shegong.projects.projected")
                .description("Projects of the answers given")
                .register(registry);
        Gauge.builder("shegong.heavy.running", heavy, ComputePool::running)
                .description("Heavy calls at work")
                .register(registry);
        Gauge.builder("shegong.heavy.waiting", heavy, ComputePool::waiting)
                .description("Heavy calls that wait")
                .register(registry);
    }

    void projected(int some) {
        projects.increment(some);
    }

    /**
     * @param problem which was answered; empty where none was
     */
    void called(Caller caller, String problem) {
        callers.computeIfAbsent(
                        counted(caller),
                        name -> Counter.builder("shegong.calls")
                                .description(
                                        "Calls by who made them: a key, a token, an address; further ones are other")
                                .tags("caller", name)
                                .register(registry))
                .increment();
        if (!problem.isEmpty()) {
            rejections
                    .computeIfAbsent(
                            problem,
                            kind -> Counter.builder("shegong.rejections")
                                    .description("Calls that were refused, by the kind of problem")
                                    .tags("problem", kind)
                                    .register(registry))
                    .increment();
        }
    }

    private String counted(Caller caller) {
        if (caller.kind() == Caller.Kind.ADDRESS) {
            return "address";
        }
        String told = caller.told();
        return callers.containsKey(told) || callers.size() < MOST_CALLERS ? told : "other";
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
