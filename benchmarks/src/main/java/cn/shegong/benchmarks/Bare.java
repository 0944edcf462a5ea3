package cn.shegong.benchmarks;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

/** The least that a Micronaut application can be: what a server's start is held against. {@code Bare PORT}. */
@Controller("/health")
public final class Bare {

    @Get(produces = MediaType.TEXT_PLAIN)
    String health() {
        return "UP";
    }

    public static void main(String[] arguments) {
        Map<String, Object> port = Map.of("micronaut.server.port", arguments[0]);
        ApplicationContext.run(EmbeddedServer.class, port).start();
    }
}
