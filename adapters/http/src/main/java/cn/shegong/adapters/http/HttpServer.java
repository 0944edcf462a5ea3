package cn.shegong.adapters.http;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

/** 服务: the server, from its start to its end. */
public final class HttpServer implements AutoCloseable {

    private final ApplicationContext context;
    private final EmbeddedServer server;

    private HttpServer(ApplicationContext context, EmbeddedServer server) {
        this.context = context;
        this.server = server;
    }

    /** Starts to listen. */
    public static HttpServer start(Core core, String host, int port) {
        ApplicationContext context = ApplicationContext.builder()
                .singletons(core)
                .deduceEnvironment(false)
                .banner(false)
                .properties(Map.of("micronaut.server.host", host, "micronaut.server.port", port))
                .start();
        return new HttpServer(context, context.getBean(EmbeddedServer.class).start());
    }

    /** Where it listens. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
