package cn.shegong.adapters.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.vavr.control.Option;
import jakarta.inject.Named;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** 门: where access is set up, lets calls by those who may; before anything of a body is taken. */
@Requires(bean = Guard.class)
@ServerFilter({"/api/**", "/metrics"})
final class Gate {

    private final Guard guard;
    private final Problems problems;
    private final ExecutorService threads;

    Gate(Guard guard, Problems problems, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.guard = guard;
        this.problems = problems;
        this.threads = threads;
    }

    @RequestFilter
    CompletableFuture<@Nullable MutableHttpResponse<?>> admit(HttpRequest<?> request) {
        Option<String> authorization = Option.of(request.getHeaders().get(HttpHeaders.AUTHORIZATION));
        return guard.caller(authorization, threads)
                .thenApply(caller -> caller.isDefined() ? null : refuse(request, authorization.isDefined()));
    }

    private MutableHttpResponse<?> refuse(HttpRequest<?> request, boolean isGiven) {
        return problems.of(Problem.Kind.UNAUTHORIZED, Manner.language(request))
                .header(HttpHeaders.WWW_AUTHENTICATE, isGiven ? "Bearer error=\"invalid_token\"" : "Bearer");
    }
}
