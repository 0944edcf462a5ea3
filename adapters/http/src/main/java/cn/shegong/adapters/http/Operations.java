package cn.shegong.adapters.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** 运行: for those who run the server. */
@Controller
final class Operations {

    private static final String UP = "{\"status\":\"UP\"}";
    private static final String DOWN = "{\"status\":\"DOWN\"}";

    private final HeavyPool heavy;
    private final Stopping stopping;
    private final Metrics metrics;

    Operations(HeavyPool heavy, Stopping stopping, Metrics metrics) {
        this.heavy = heavy;
        this.stopping = stopping;
        this.metrics = metrics;
    }

    /** Whether the server lives. */
    @Get(uri = "/health", produces = MediaType.APPLICATION_JSON)
    String alive() {
        return UP;
    }

    /** Whether it would take further work. */
    @Get(uri = "/health/ready", produces = MediaType.APPLICATION_JSON)
    MutableHttpResponse<String> ready() {
        boolean isReady = !stopping.hasBegun() && !heavy.isFull();
        return HttpResponse.<String>status(isReady ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(isReady ? UP : DOWN);
    }

    @Get(uri = "/metrics", produces = "text/plain; version=0.0.4; charset=utf-8")
    String metrics() {
        return metrics.told();
    }
}
