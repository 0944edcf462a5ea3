package cn.shegong.adapters.http;

import cn.shegong.adapters.http.Problem.Kind;
import cn.shegong.application.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.vavr.collection.Vector;
import jakarta.inject.Singleton;

/** What the framework refuses by itself is told as any other problem. */
@Singleton
final class StatusProblems implements ErrorResponseProcessor<byte[]> {

    private final Problems problems;
    private final Limits limits;

    StatusProblems(Problems problems, Limits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        HttpRequest<?> request = context.getRequest();
        Kind kind = Vector.of(Kind.values())
                .find(each -> each.status() == base.code())
                .getOrElse(base.code() < 500 ? Kind.FORM : Kind.PROGRAM);
        return of(kind, Manner.language(request), base);
    }

    private MutableHttpResponse<byte[]> of(Kind kind, Language language, MutableHttpResponse<?> base) {
        String allowed = base.getHeaders().get(HttpHeaders.ALLOW);
        return switch (kind) {
            case METHOD ->
                problems.of(kind, language, allowed == null ? "" : allowed)
                        .header(HttpHeaders.ALLOW, allowed == null ? "" : allowed);
            case TOO_LARGE -> problems.of(kind, language, Problems.size(limits.body()));
            default -> problems.of(kind, language);
        };
    }
}
