package cn.shegong.adapters.http;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Bundles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    private final Excerpts excerpts;
    private final Replies replies;
    private final HeavyPool heavy;
    private final Metrics metrics;
    private final Semaphore receiving;

    Desk(
            Core core,
            Limits limits,
            Problems problems,
            Excerpts excerpts,
            Replies replies,
            HeavyPool heavy,
            Metrics metrics) {
        this.core = core;
        this.limits = limits;
        this.problems = problems;
        this.excerpts = excerpts;
        this.replies = replies;
        this.heavy = heavy;
        this.metrics = metrics;
        receiving = new Semaphore(limits.receiving());
        bundles = core.bundles().apply(limits.levels());
    }

    /** A question about what a body holds: JSON with keys, or a form with files. */
    CompletableFuture<MutableHttpResponse<byte[]>> ask(HttpRequest<?> request, Question question) {
        return ask(request, body -> bundles.open(body, Inquiry.PARTS), question);
    }

    /** A question whose body is a list, or a form with a file at a key. */
    CompletableFuture<MutableHttpResponse<byte[]>> askList(HttpRequest<?> request, String key, Question question) {
        var nothingElse = new Node.Mapping(LinkedHashMap.empty(), Place.of(Problems.BODY));
        return ask(
                request,
                body -> Validation.valid(new Bundles.Bundle(LinkedHashMap.of(key, body), nothingElse)),
                question);
    }

    private CompletableFuture<MutableHttpResponse<byte[]>> ask(
            HttpRequest<?> request, Opening opening, Question question) {
        return Manner.of(request)
                .map(manner -> new Case(request, manner, opening, question).answer())
                .getOrElse(() -> CompletableFuture.completedFuture(notAcceptable(request)));
    }

    /** How a body of JSON is taken apart. */
    private interface Opening extends Function<Document, Validation<Seq<Fault>, Bundles.Bundle>> {}

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
        private final Opening opening;
        private final Question question;
        private final Option<String> form;
        private Seq<Problem.Table> tables = Vector.empty();

        Case(HttpRequest<?> request, Manner manner, Opening opening, Question question) {
            this.request = request;
            this.manner = manner;
            this.opening = opening;
            this.question = question;
            form = Option.of(request.getHeaders().get(HttpHeaders.CONTENT_TYPE))
                    .filter(type -> type.startsWith(MediaType.MULTIPART_FORM_DATA));
        }

        CompletableFuture<MutableHttpResponse<byte[]>> answer() {
            ByteBody body = ((ServerHttpRequest<?>) request).byteBody();
            if (body.expectedLength().orElse(Long.MAX_VALUE) <= SHORT) {
                return body.buffer().thenCompose(whole -> {
                    try (whole) {
                        return answerShort(new Received.InMemory(Problems.BODY, whole.toByteArray()));
                    }
                });
            }
            if (!receiving.tryAcquire()) {
                return CompletableFuture.completedFuture(busy());
            }
            return Spool.receive(Problems.BODY, body.toByteArrayPublisher())
                    .whenComplete((received, fault) -> receiving.release())
                    .thenCompose(received -> inPool(patience ->
                                    read(received, patience).fold(this::refuse, work -> finish(work, patience)))
                            .whenComplete((response, fault) -> received.close()));
        }

        private CompletableFuture<MutableHttpResponse<byte[]>> answerShort(Received body) {
            Patience endless = new Patience();
            return read(body, endless)
                    .fold(
                            faults -> CompletableFuture.completedFuture(refuse(faults)),
                            work -> work.isHeavy()
                                    ? inPool(patience -> finish(work, patience))
                                    : CompletableFuture.completedFuture(finish(work, endless)));
        }

        /** After that the body is no longer needed. */
        private Validation<Seq<Fault>, Work> read(Received received, Patience patience) {
            Document body = patience.watched(received);
            try (received) {
                return form.isEmpty() ? opening.apply(body).flatMap(this::read) : readForm(body, form.get());
            }
        }

        private Validation<Seq<Fault>, Work> readForm(Document body, String type) {
            try (Form files = Form.open(body, type, Inquiry.PARTS)) {
                return files.bundle().flatMap(bundle -> {
                    Validation<Seq<Fault>, Work> work = read(bundle);
                    return Excerpts.top(request).fold(wrong -> Validation.invalid(Vector.of(wrong)), top -> {
                        if (work.isInvalid()) {
                            tables = top.toVector().flatMap(rows -> excerpts.of(bundle, work.getError(), rows));
                        }
                        return work;
                    });
                });
            } catch (IOException e) {
                Fault fault = new Fault(Place.of(Problems.BODY), "", Expected.of("form"));
                return Validation.invalid(Vector.of(fault));
            }
        }

        private Validation<Seq<Fault>, Work> read(Bundles.Bundle bundle) {
            Inquiry inquiry = new Inquiry(core, limits, bundle);
            var work = question.read(inquiry);
            inquiry.fields().refuseOthers();
            return inquiry.faults().unlessAny(() -> work.get().about(inquiry.projects()));
        }

        private MutableHttpResponse<byte[]> finish(Work work, Patience patience) {
            try {
                return work.run()
                        .apply(patience)
                        .peek(answer -> metrics.projected(work.projects()))
                        .fold(
                                refusal -> problems.of(refusal, manner.language()),
                                answer -> replies.of(answer, manner, request, patience));
            } catch (Bounded.TooLong e) {
                return problems.of(Problem.Kind.ANSWER, manner.language(), limits.answer());
            }
        }

        private MutableHttpResponse<byte[]> refuse(Seq<Fault> faults) {
            return problems.of(faults, form.isEmpty(), manner.language(), tables);
        }

        /** As long as the caller is there, and not longer than one call may take. */
        private CompletableFuture<MutableHttpResponse<byte[]>> inPool(
                Function<Patience, MutableHttpResponse<byte[]>> work) {
            Patience patience = new Patience();
            try {
                var reply = heavy.run(() -> work.apply(patience));
                ChannelFutureListener left = end -> {
                    patience.end();
                    reply.cancel(false);
                };
                ChannelFuture end = connection().closeFuture().addListener(left);
                return reply.completeOnTimeout(tooLong(), limits.computeSeconds(), TimeUnit.SECONDS)
                        .whenComplete((answer, fault) -> {
                            patience.end();
                            end.removeListener(left);
                        });
            } catch (RejectedExecutionException e) {
                return CompletableFuture.completedFuture(busy());
            }
        }

        private Channel connection() {
            return ((NettyHttpRequest<?>) request).getChannelHandlerContext().channel();
        }

        private MutableHttpResponse<byte[]> tooLong() {
            return problems.of(Problem.Kind.TOO_LONG, manner.language(), limits.computeSeconds());
        }

        private MutableHttpResponse<byte[]> busy() {
            return problems.of(Problem.Kind.BUSY, manner.language()).header(HttpHeaders.RETRY_AFTER, "1");
        }
    }
}
