package cn.shegong.adapters.http;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Bundles;
import cn.shegong.application.port.Progress;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;

/** 受理: takes a request, has its question answered, and replies. */
@Singleton
final class Desk {

    /** Bodies up to this long are read and answered where they come in, unless the work itself is heavy. */
    private static final int SHORT = 1 << 14;

    private final Core core;
    private final Limits limits;
    private final Bundles bundles;
    private final Problems problems;
    private final Replies replies;
    private final HeavyPool heavy;

    Desk(Core core, Limits limits, Problems problems, Replies replies, HeavyPool heavy) {
        this.core = core;
        this.limits = limits;
        this.problems = problems;
        this.replies = replies;
        this.heavy = heavy;
        bundles = core.bundles().apply(limits.levels());
    }

    /** How a body is read. */
    interface Body extends Function<Document, Validation<Seq<Fault>, Work>> {}

    /** A question about what the body holds. */
    CompletableFuture<MutableHttpResponse<byte[]>> ask(HttpRequest<?> request, Question question) {
        return answer(
                request,
                body -> bundles.open(body, Inquiry.PARTS).flatMap(bundle -> {
                    Inquiry inquiry = new Inquiry(core, limits, bundle);
                    var work = question.read(inquiry);
                    inquiry.fields().refuseOthers();
                    return inquiry.faults().unlessAny(work::get);
                }));
    }

    CompletableFuture<MutableHttpResponse<byte[]>> answer(HttpRequest<?> request, Body body) {
        return Manner.of(request)
                .map(manner -> new Case(request, manner, body).answer())
                .getOrElse(() -> CompletableFuture.completedFuture(notAcceptable(request)));
    }

    /** What needs no body. */
    MutableHttpResponse<byte[]> show(HttpRequest<?> request, Supplier<Either<Refusal, Answer>> answer) {
        return Manner.of(request)
                .map(manner -> answer.get()
                        .fold(
                                refusal -> problems.of(refusal, manner.language()),
                                found -> replies.of(found, manner, request)))
                .getOrElse(() -> notAcceptable(request));
    }

    private MutableHttpResponse<byte[]> notAcceptable(HttpRequest<?> request) {
        return problems.of(Problem.Kind.NOT_ACCEPTABLE, Manner.language(request));
    }

    /** One request, from its body to the reply. */
    private final class Case {

        private final HttpRequest<?> request;
        private final Manner manner;
        private final Body reading;

        Case(HttpRequest<?> request, Manner manner, Body reading) {
            this.request = request;
            this.manner = manner;
            this.reading = reading;
        }

        CompletableFuture<MutableHttpResponse<byte[]>> answer() {
            ByteBody body = ((ServerHttpRequest<?>) request).byteBody();
            long length = body.expectedLength().orElse(Long.MAX_VALUE);
            if (length <= SHORT) {
                return body.buffer().thenCompose(whole -> {
                    try (whole) {
                        return answerShort(new Received.InMemory(Problems.BODY, whole.toByteArray()));
                    }
                });
            }
            return Spool.receive(Problems.BODY, body.toByteArrayPublisher())
                    .thenCompose(received ->
                            inPool(() -> answerAll(received)).whenComplete((response, fault) -> received.close()));
        }

        private CompletableFuture<MutableHttpResponse<byte[]>> answerShort(Document body) {
            return reading.apply(body)
                    .fold(
                            faults -> CompletableFuture.completedFuture(refuse(faults)),
                            work -> work.isHeavy()
                                    ? inPool(() -> finish(work))
                                    : CompletableFuture.completedFuture(finish(work)));
        }

        private MutableHttpResponse<byte[]> answerAll(Document body) {
            return reading.apply(body).fold(this::refuse, this::finish);
        }

        private MutableHttpResponse<byte[]> finish(Work work) {
            return work.run()
                    .apply(Progress.UNHEARD)
                    .fold(
                            refusal -> problems.of(refusal, manner.language()),
                            answer -> replies.of(answer, manner, request));
        }

        private MutableHttpResponse<byte[]> refuse(Seq<Fault> faults) {
            return problems.of(faults, true, manner.language());
        }

        private CompletableFuture<MutableHttpResponse<byte[]>> inPool(Supplier<MutableHttpResponse<byte[]>> work) {
            try {
                return heavy.run(work);
            } catch (RejectedExecutionException e) {
                return CompletableFuture.completedFuture(
                        problems.of(Problem.Kind.BUSY, manner.language()).header(HttpHeaders.RETRY_AFTER, "1"));
            }
        }
    }
}
