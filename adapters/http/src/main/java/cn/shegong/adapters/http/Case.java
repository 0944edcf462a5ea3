package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Bundles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.ByteBody;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** 一件: one request, from its body to the reply. */
final class Case {

    /** Bodies up to this long are read and answered where they come in, unless the work itself is heavy. */
    private static final int SHORT = 1 << 14;

    private final Reception reception;
    private final HttpRequest<?> request;
    private final Manner manner;
    private final Opening opening;
    private final Question question;
    private final Option<String> form;

    /**
     * Why there is no work to do.
     *
     * @param tables what was sent, where the faults stand, if the caller asks to see it
     */
    private record Refused(Seq<Fault> faults, Seq<Problem.Table> tables) {
        static Refused of(Seq<Fault> faults) {
            return new Refused(faults, Vector.empty());
        }
    }

    /**
     * What is left to do once the body is read.
     *
     * @param projects that it is about
     */
    private record Task(Work work, int projects, Asked asked) {}

    Case(Reception reception, HttpRequest<?> request, Manner manner, Opening opening, Question question) {
        this.reception = reception;
        this.request = request;
        this.manner = manner;
        this.opening = opening;
        this.question = question;
        form = Option.of(request.getHeaders().get(HttpHeaders.CONTENT_TYPE))
                .filter(type -> type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA));
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
        if (body.expectedLength().orElse(0) > reception.memory().longestBody()) {
            return CompletableFuture.completedFuture(tooLargeForMemory());
        }
        if (!reception.receiving().tryAcquire()) {
            return CompletableFuture.completedFuture(reception.attendance().busy(manner.language()));
        }
        return Spool.receive(
                        Problems.BODY,
                        reception.folder().path(),
                        reception.memory().inMemory(),
                        body.toByteArrayPublisher())
                .whenComplete((received, fault) -> reception.receiving().release())
                .thenCompose(received -> answerLong(received).whenComplete((response, fault) -> received.close()));
    }

    /** As long as what comes of it has room. */
    private CompletableFuture<MutableHttpResponse<byte[]>> answerLong(Received received) {
        MemoryBudget memory = reception.memory();
        if (received.length() > memory.longestBody()) {
            return CompletableFuture.completedFuture(tooLargeForMemory());
        }
        if (!memory.take(received.length())) {
            return CompletableFuture.completedFuture(reception
                    .problems()
                    .of(Problem.Kind.MEMORY, manner.language())
                    .header(HttpHeaders.RETRY_AFTER, "1"));
        }
        return attend(true, patience -> read(received, patience).fold(this::refuse, task -> finish(task, patience)))
                .whenComplete((response, fault) -> memory.giveBack(received.length()));
    }

    private MutableHttpResponse<byte[]> tooLargeForMemory() {
        return reception
                .problems()
                .of(
                        Problem.Kind.MEMORY_BODY,
                        manner.language(),
                        Problems.size(reception.memory().longestBody()));
    }

    private CompletableFuture<MutableHttpResponse<byte[]>> answerShort(Received body) {
        Patience endless = new Patience();
        return read(body, endless)
                .fold(
                        refused -> CompletableFuture.completedFuture(refuse(refused)),
                        task -> task.work().effort() != Work.Effort.LIGHT
                                ? attend(task.work().effort() == Work.Effort.LONG, patience -> finish(task, patience))
                                : CompletableFuture.completedFuture(finish(task, endless)));
    }

    /** After that the body is no longer needed. */
    private Validation<Refused, Task> read(Received received, Patience patience) {
        Document body = patience.watched(received);
        try (received) {
            Seq<Fault> strays = Excerpts.strays(request);
            Validation<Refused, Task> task = form.isEmpty()
                    ? opening.apply(body).flatMap(this::read).mapError(Refused::of)
                    : readForm(body, form.get());
            return strays.isEmpty()
                    ? task
                    : Validation.invalid(task.fold(
                            refused -> new Refused(refused.faults().appendAll(strays), refused.tables()),
                            sound -> Refused.of(strays)));
        }
    }

    private Validation<Refused, Task> readForm(Document body, String type) {
        try (Form files =
                Form.open(body, type, Inquiry.FILES, reception.folder().path())) {
            return files.bundle().mapError(Refused::of).flatMap(this::readFiles);
        } catch (IOException e) {
            Fault fault = new Fault(Place.of(Problems.BODY), "", Expected.of("form"));
            return Validation.invalid(Refused.of(Vector.of(fault)));
        }
    }

    private Validation<Refused, Task> readFiles(Bundles.Bundle files) {
        Validation<Seq<Fault>, Task> task = read(files);
        return Excerpts.top(request)
                .fold(
                        wrong -> Validation.invalid(
                                Refused.of(task.fold(faults -> faults.append(wrong), sound -> Vector.of(wrong)))),
                        top -> task.mapError(faults -> new Refused(faults, excerpts(files, faults, top))));
    }

    private Seq<Problem.Table> excerpts(Bundles.Bundle files, Seq<Fault> faults, Option<Integer> top) {
        return top.toVector().flatMap(rows -> reception.excerpts().of(files, faults, rows));
    }

    private Validation<Seq<Fault>, Task> read(Bundles.Bundle bundle) {
        Inquiry inquiry = new Inquiry(reception.core(), reception.limits(), bundle);
        var work = question.read(inquiry);
        inquiry.fields().refuseOthers();
        return inquiry.faults().unlessAny(() -> new Task(work.get(), inquiry.projects(), new Asked(inquiry.keys())));
    }

    private MutableHttpResponse<byte[]> finish(Task task, Patience patience) {
        try {
            return task.work()
                    .run()
                    .apply(patience)
                    .peek(told -> reception.metrics().projected(task.projects()))
                    .fold(
                            refusal -> reception
                                    .problems()
                                    .of(refusal, task.asked().faults(refusal), form.isEmpty(), manner.language()),
                            told -> reception.replies().of(told, manner, request, patience));
        } catch (Bounded.TooLong e) {
            return reception
                    .problems()
                    .of(
                            Problem.Kind.ANSWER,
                            manner.language(),
                            Problems.size(reception.limits().answer()));
        }
    }

    private MutableHttpResponse<byte[]> refuse(Refused refused) {
        return reception.problems().of(refused.faults(), form.isEmpty(), manner.language(), refused.tables());
    }

    private CompletableFuture<MutableHttpResponse<byte[]>> attend(
            boolean isLarge, Function<Patience, MutableHttpResponse<byte[]>> work) {
        Caller caller = reception.bystander().of(request).caller();
        return reception.attendance().run(request, caller, isLarge, manner.language(), work);
    }
}
