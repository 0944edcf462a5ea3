package cn.shegong.adapters.http;

import cn.shegong.application.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** 守候: has heavy work done as long as the caller is there, and not longer than one call may take. */
@Singleton
final class Attendance {

    private final ComputePool heavy;
    private final Limits limits;
    private final Problems problems;

    Attendance(ComputePool heavy, Limits limits, Problems problems) {
        this.heavy = heavy;
        this.limits = limits;
        this.problems = problems;
    }

    CompletableFuture<MutableHttpResponse<byte[]>> run(
            HttpRequest<?> request,
            Caller caller,
            boolean isLarge,
            Language language,
            Function<Patience, MutableHttpResponse<byte[]>> work) {
        Patience patience = new Patience();
        CompletableFuture<Void> turn =
                new CompletableFuture<Void>().orTimeout(limits.computeSeconds(), TimeUnit.SECONDS);
        try {
            var reply = heavy.run(caller, isLarge, () -> {
                turn.complete(null);
                return work.apply(patience);
            });
            ChannelFutureListener left = end -> {
                reply.complete(HttpResponse.noContent()); // nobody reads it; a failure would be written down as one
                turn.complete(null);
            };
            ChannelFuture end = ((NettyHttpRequest<?>) request)
                    .getChannelHandlerContext()
                    .channel()
                    .closeFuture()
                    .addListener(left);
            // What waits for its turn does not compute yet; who has waited as long as a call may compute is to ask
            // again.
            return turn.exceptionally(late -> {
                        reply.complete(busy(language));
                        return null;
                    })
                    .thenCompose(begun ->
                            reply.completeOnTimeout(tooLong(language), limits.computeSeconds(), TimeUnit.SECONDS))
                    .whenComplete((answer, fault) -> {
                        patience.end();
                        end.removeListener(left);
                    });
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(busy(language));
        }
    }

    private MutableHttpResponse<byte[]> tooLong(Language language) {
        return problems.of(Problem.Kind.TOO_LONG, language, limits.computeSeconds());
    }

    MutableHttpResponse<byte[]> busy(Language language) {
        return problems.of(Problem.Kind.BUSY, language).header(HttpHeaders.RETRY_AFTER, "1");
    }
}
