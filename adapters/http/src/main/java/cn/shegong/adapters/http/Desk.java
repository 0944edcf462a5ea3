package cn.shegong.adapters.http;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Bundles;
import cn.shegong.application.port.Progress;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** 受理: takes a request, has its question answered and writes the answer as the caller wants it. */
@Singleton
final class Desk {

    /** Bodies up to this long are read and answered where they come in, unless the work itself is heavy. */
    private static final int SHORT = 1 << 14;

    private final Core core;
    private final Limits limits;
    private final Bundles bundles;
    private final Problems problems;
    private final HeavyPool heavy;

    Desk(Core core, Limits limits, Problems problems, HeavyPool heavy) {
        this.core = core;
        this.limits = limits;
        this.problems = problems;
        this.heavy = heavy;
        bundles = core.bundles().apply(limits.levels());
    }

    CompletableFuture<MutableHttpResponse<byte[]>> answer(HttpRequest<?> request, Question question) {
        return Manner.of(request)
                .map(manner -> answer(request, question, manner))
                .getOrElse(() -> CompletableFuture.completedFuture(
                        problems.of(Problem.Kind.NOT_ACCEPTABLE, Manner.language(request))));
    }

    private CompletableFuture<MutableHttpResponse<byte[]>> answer(
            HttpRequest<?> request, Question question, Manner manner) {
        ByteBody body = ((ServerHttpRequest<?>) request).byteBody();
        long length = body.expectedLength().orElse(Long.MAX_VALUE);
        if (length <= SHORT) {
            return body.buffer().thenCompose(whole -> {
                try (whole) {
                    return answerShort(new Received.InMemory(Problems.BODY, whole.toByteArray()), question, manner);
                }
            });
        }
        return Spool.receive(Problems.BODY, body.toByteArrayPublisher())
                .thenCompose(received -> inPool(() -> answer(received, question, manner), manner)
                        .whenComplete((response, fault) -> received.close()));
    }

    private CompletableFuture<MutableHttpResponse<byte[]>> answerShort(
            Received received, Question question, Manner manner) {
        return read(received, question)
                .fold(
                        faults -> CompletableFuture.completedFuture(problems.of(faults, true, manner.language())),
                        work -> work.isHeavy()
                                ? inPool(() -> finish(work, manner), manner)
                                : CompletableFuture.completedFuture(finish(work, manner)));
    }

    private MutableHttpResponse<byte[]> answer(Received received, Question question, Manner manner) {
        return read(received, question)
                .fold(faults -> problems.of(faults, true, manner.language()), work -> finish(work, manner));
    }

    private Validation<Seq<Fault>, Question.Work> read(Received received, Question question) {
        return bundles.open(received, Inquiry.PARTS).flatMap(bundle -> {
            Inquiry inquiry = new Inquiry(core, limits, bundle);
            var work = question.read(inquiry);
            inquiry.fields().refuseOthers();
            return inquiry.faults().unlessAny(work::get);
        });
    }

    private CompletableFuture<MutableHttpResponse<byte[]>> inPool(
            Supplier<MutableHttpResponse<byte[]>> work, Manner manner) {
        try {
            return heavy.run(work);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(
                    problems.of(Problem.Kind.BUSY, manner.language()).header(HttpHeaders.RETRY_AFTER, "1"));
        }
    }

    private MutableHttpResponse<byte[]> finish(Question.Work work, Manner manner) {
        return work.answer(Progress.UNHEARD)
                .fold(refusal -> problems.of(refusal, manner.language()), answer -> response(answer, manner));
    }

    private MutableHttpResponse<byte[]> response(Answer answer, Manner manner) {
        var bytes = new ByteArrayOutputStream();
        try {
            core.answers().write(answer, manner.presentation(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HttpResponse.ok(bytes.toByteArray())
                .header(HttpHeaders.CONTENT_TYPE, manner.contentType())
                .header(HttpHeaders.CONTENT_LANGUAGE, manner.contentLanguage());
    }
}
