package cn.shegong.adapters.http;

import io.micronaut.http.HttpRequest;
import io.netty.channel.Channel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** 旁观: what all connections have in common; counts and writes down what came of each request, and nothing of it. */
@Singleton
record Bystander(
        Entrance entrance,
        Settings settings,
        Problems problems,
        Metrics metrics,
        CallLimiter limiter,
        Map<String, Exchange> exchanges,
        AtomicLong serials) {

    private static final Logger LOG = LoggerFactory.getLogger("cn.shegong.requests");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE");

    @Inject
    Bystander(Entrance entrance, Settings settings, Problems problems, Metrics metrics, CallLimiter limiter) {
        this(entrance, settings, problems, metrics, limiter, new ConcurrentHashMap<>(), new AtomicLong());
    }

    Limits limits() {
        return settings.limits();
    }

    Exchange begin(io.netty.handler.codec.http.HttpRequest request, Channel channel) {
        String address = channel.remoteAddress() instanceof InetSocketAddress peer && peer.getAddress() != null
                ? peer.getAddress().getHostAddress()
                : "";
        Exchange exchange = Exchange.of(request, address);
        String serial = Long.toHexString(serials.incrementAndGet());
        request.headers().set(Exchange.ID, exchange.id()).set(Exchange.SERIAL, serial);
        exchange.isKeptBy(serial);
        exchanges.put(serial, exchange);
        return exchange;
    }

    /** The one that the framework's request belongs to; where the caller has left meanwhile, one of nobody's. */
    Exchange of(HttpRequest<?> request) {
        String serial = Objects.requireNonNullElse(request.getHeaders().get(Exchange.SERIAL), "");
        return Objects.requireNonNullElseGet(exchanges.get(serial), Exchange::ofNobody);
    }

    void note(Exchange exchange, int status) {
        exchanges.remove(exchange.serial());
        long nanos = exchange.nanos();
        String method = METHODS.contains(exchange.method()) ? exchange.method() : "other";
        metrics.answered(method, Calls.named(exchange.path()), status, nanos);
        metrics.called(exchange.caller(), exchange.problem());
        if (!settings.log().health() && status < 500 && Calls.isHealth(exchange.path())) {
            return;
        }
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("id", exchange.id())
                .addKeyValue("caller", exchange.caller().told())
                .addKeyValue("method", method)
                .addKeyValue("path", exchange.path())
                .addKeyValue("status", status)
                .addKeyValue("millis", TimeUnit.NANOSECONDS.toMillis(nanos))
                .addKeyValue("bytesIn", exchange.bytesIn())
                .addKeyValue("bytesOut", exchange.bytesOut());
        (exchange.problem().isEmpty() ? line : line.addKeyValue("problem", exchange.problem())).log("request");
    }
}
