package cn.shegong.adapters.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;

/** 运行: for those who run the server. */
@Controller
final class Operations {

    private static final String UP = "{\"status\":\"UP\"}";
    private static final String DOWN = "{\"status\":\"DOWN\"}";

    private final ComputePool heavy;
    private final Stopping stopping;
    private final Metrics metrics;

    Operations(ComputePool heavy, Stopping stopping, Metrics metrics) {
        this.heavy = heavy;
        this.stopping = stopping;
        this.metrics = metrics;
    }

    /** Whether the server lives. */
    @Operation(operationId = "alive", summary = "存活 / Liveness")
    @Get(uri = "/health", produces = MediaType.APPLICATION_JSON)
    String alive() {
        return UP;
    }

    /** Whether it would take further work. */
    @Operation(operationId = "ready", summary = "就绪 / Readiness")
    @Get(uri = "/health/ready", produces = MediaType.APPLICATION_JSON)
    MutableHttpResponse<String> ready() {
        boolean isReady = !stopping.hasBegun() && !heavy.isFull();
        return HttpResponse.<String>status(isReady ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(isReady ? UP : DOWN);
    }

    @Operation(operationId = "metrics", summary = "度量 / Metrics for Prometheus")
    @Get(uri = "/metrics", produces = "text/plain; version=0.0.4; charset=utf-8")
    String metrics() {
        return metrics.told();
    }
}
