package cn.shegong.adapters.http;

import cn.shegong.application.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.compression.DecompressionException;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import jakarta.inject.Singleton;
import java.io.EOFException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 程序错误: is written down with the request's id, by which whoever asked reports it. A body that cannot be unpacked, and work
 * for which the heap has no room, come to light here too, and are none.
 */
@Singleton
final class ProgramFaults implements ExceptionHandler<Throwable, MutableHttpResponse<byte[]>> {

    private static final Logger LOG = LoggerFactory.getLogger("cn.shegong.faults");
    private static final int MOST_CAUSES = 20;
    private static final String RETRY_SECONDS = "5";

    private final Problems problems;

    ProgramFaults(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public MutableHttpResponse<byte[]> handle(HttpRequest request, Throwable fault) {
        Language language = Manner.language(request);
        if (isCausedBy(fault, DecompressionException.class)) {
            return problems.notPacked(language);
        }
        if (isCausedBy(fault, EOFException.class)) {
            return problems.of(Problem.Kind.FORM, language); // the caller left amid the body, and reads it no more
        }
        if (isCausedBy(fault, OutOfMemoryError.class)) {
            LOG.atWarn()
                    .addKeyValue("id", request.getHeaders().get(Exchange.ID))
                    .log("no memory left for a call");
            return problems.of(Problem.Kind.MEMORY, language).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        LOG.atError()
                .addKeyValue("id", request.getHeaders().get(Exchange.ID))
                .setCause(fault)
                .log("a fault of the program");
        return problems.of(Problem.Kind.PROGRAM, language);
    }

    private static boolean isCausedBy(Throwable fault, Class<? extends Throwable> kind) {
        return Stream.iterate(Option.of(fault), each -> each.flatMap(one -> Option.of(one.getCause())))
                .take(MOST_CAUSES)
                .exists(each -> each.exists(kind::isInstance));
    }
}
