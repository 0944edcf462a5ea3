package cn.shegong.adapters.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 程序错误: is written down with the request's id, by which whoever asked reports it. */
@Singleton
final class ProgramFaults implements ExceptionHandler<Throwable, MutableHttpResponse<byte[]>> {

    private static final Logger LOG = LoggerFactory.getLogger("cn.shegong.faults");

    private final Problems problems;

    ProgramFaults(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public MutableHttpResponse<byte[]> handle(HttpRequest request, Throwable fault) {
        LOG.atError()
                .addKeyValue("id", request.getHeaders().get(Exchange.ID))
                .setCause(fault)
                .log("a fault of the program");
        return problems.of(Problem.Kind.PROGRAM, Manner.language(request));
    }
}
