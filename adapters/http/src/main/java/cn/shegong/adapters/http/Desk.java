package cn.shegong.adapters.http;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Bundles;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** 受理: takes a request, has its question answered, and replies. */
@Singleton
final class Desk {

    private final Reception reception;
    private final Bundles bundles;

    Desk(Reception reception) {
        this.reception = reception;
        bundles = reception.core().bundles().apply(reception.limits().levels());
    }

    /** A question about what a body holds: JSON with keys, or a form with files. */
    CompletableFuture<MutableHttpResponse<byte[]>> ask(HttpRequest<?> request, Question question) {
        return ask(request, body -> bundles.open(body, Inquiry.PARTS), question);
    }

    /** A question whose body is a list, or a form with a file at a key. */
    CompletableFuture<MutableHttpResponse<byte[]>> askList(HttpRequest<?> request, String key, Question question) {
        var nothingElse = Node.Mapping.of(LinkedHashMap.empty(), Place.of(Problems.BODY));
        return ask(
                request,
                body -> Validation.valid(new Bundles.Bundle(LinkedHashMap.of(key, body), nothingElse)),
                question);
    }

    private CompletableFuture<MutableHttpResponse<byte[]>> ask(
            HttpRequest<?> request, Opening opening, Question question) {
        return Manner.of(request)
                .map(manner -> new Case(reception, request, manner, opening, question).answer())
                .getOrElse(() -> CompletableFuture.completedFuture(notAcceptable(request)));
    }

    /** What needs no body; what it refuses is not on file. */
    MutableHttpResponse<byte[]> show(HttpRequest<?> request, Supplier<Either<Refusal, Answer>> answer) {
        return Manner.of(request)
                .map(manner -> answer.get()
                        .fold(
                                refusal -> reception.problems().notFound(refusal, manner.language()),
                                found -> reception.replies().of(found, manner, request)))
                .getOrElse(() -> notAcceptable(request));
    }

    private MutableHttpResponse<byte[]> notAcceptable(HttpRequest<?> request) {
        return reception.problems().of(Problem.Kind.NOT_ACCEPTABLE, Manner.language(request));
    }
}
