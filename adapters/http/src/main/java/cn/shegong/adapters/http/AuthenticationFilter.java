package cn.shegong.adapters.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * 登录: where access is set up, lets calls by those who may; before anything of a body is taken. What is open is a list, so
 * that a path that nobody thought of is closed.
 */
@Requires(bean = Authenticator.class)
@ServerFilter("/**")
final class AuthenticationFilter {

    private final Authenticator authenticator;
    private final Bystander bystander;
    private final Problems problems;

    AuthenticationFilter(Authenticator authenticator, Bystander bystander, Problems problems) {
        this.authenticator = authenticator;
        this.bystander = bystander;
        this.problems = problems;
    }

    /** On a thread that may wait: an issuer may have to be asked for its keys. */
    @ExecuteOn(TaskExecutors.BLOCKING)
    @RequestFilter
    @Nullable
    MutableHttpResponse<?> admit(HttpRequest<?> request) {
        if (Calls.isOpen(request.getPath())) {
            return null;
        }
        Exchange exchange = bystander.of(request);
        Option<String> authorization = Option.of(request.getHeaders().get(HttpHeaders.AUTHORIZATION));
        var identified = authenticator.identify(authorization);
        identified.caller().forEach(exchange::isBy);
        int seconds = bystander.limiter().secondsToWait(exchange.caller());
        if (seconds > 0) {
            return problems.of(
                            Problem.Kind.RATE,
                            Manner.language(request),
                            bystander.settings().callsPerMinute())
                    .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        }
        if (identified.caller().isDefined()) {
            return null;
        }
        return identified.retrySeconds() > 0
                ? problems.of(Problem.Kind.ISSUER, Manner.language(request))
                        .header(HttpHeaders.RETRY_AFTER, Integer.toString(identified.retrySeconds()))
                : problems.of(Problem.Kind.UNAUTHORIZED, Manner.language(request))
                        .header(
                                HttpHeaders.WWW_AUTHENTICATE,
                                authorization.isDefined() ? "Bearer error=\"invalid_token\"" : "Bearer");
    }
}
