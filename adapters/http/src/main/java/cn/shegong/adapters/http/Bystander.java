package cn.shegong.adapters.http;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 旁观: what all connections have in common; counts and writes down what came of each request, and nothing of it. */
@Singleton
record Bystander(Entrance entrance, Limits limits, Problems problems, Metrics metrics) {

    private static final Logger LOG = LoggerFactory.getLogger("cn.shegong.requests");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE");

    void note(Exchange exchange, int status) {
        long nanos = exchange.nanos();
        String method = METHODS.contains(exchange.method()) ? exchange.method() : "other";
        metrics.answered(method, Calls.named(exchange.path()), status, nanos);
        LOG.atInfo()
                .addKeyValue("id", exchange.id())
                .addKeyValue("method", method)
                .addKeyValue("path", exchange.path())
                .addKeyValue("status", status)
                .addKeyValue("millis", TimeUnit.NANOSECONDS.toMillis(nanos))
                .log("request");
    }
}
