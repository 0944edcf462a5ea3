package cn.shegong.adapters.http;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;

/** 服务: the server, from its start to its end. */
public final class HttpServer implements AutoCloseable {

    private static final int MOST_PORT = 65_535;

    /** What pages elsewhere may read of an answer, besides the usual headers. */
    private static final Vector<String> EXPOSED =
            Vector.of("ETag", "Retry-After", Exchange.ID, Replies.RECEIPT, Replies.NOTICES);

    private static final Place PLACE = Place.of("serve");

    private final ApplicationContext context;
    private final EmbeddedServer server;

    private HttpServer(ApplicationContext context, EmbeddedServer server) {
        this.context = context;
        this.server = server;
    }

    /** Starts to listen, or says what keeps it from that. */
    public static Validation<Seq<Fault>, HttpServer> start(Core core, String host, int port, Settings settings) {
        if (port < 0 || port > MOST_PORT) {
            return fault("port", Integer.toString(port), Expected.of("whole", 0, MOST_PORT));
        }
        boolean isLocal = Hosts.isLoopback(host);
        if (!isLocal && !settings.access().isSetUp()) {
            return fault("host", host, Expected.of("access"));
        }
        ApplicationContextBuilder builder = ApplicationContext.builder()
                .singletons(core, settings, settings.limits())
                .singletons(new Entrance(isLocal && !settings.access().isSetUp(), settings.origins()))
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties(host, port, settings).toJavaMap());
        if (!settings.access().isSetUp()) {
            return start(builder, port);
        }
        return Authenticator.of(settings.access())
                .flatMap(authenticator -> start(builder.singletons(authenticator), port));
    }

    private static Map<String, Object> properties(String host, int port, Settings settings) {
        Limits limits = settings.limits();
        Map<String, Object> properties = HashMap.of(
                "micronaut.server.host",
                host,
                "micronaut.server.port",
                port,
                "micronaut.server.max-request-size",
                limits.body(),
                "micronaut.server.idle-timeout",
                (limits.receiveSeconds() + 2L * limits.computeSeconds() + 30L) + "s");
        return settings.origins().isEmpty()
                ? properties
                : properties
                        .put("micronaut.server.cors.enabled", true)
                        .put(
                                "micronaut.server.cors.configurations.pages.allowed-origins",
                                settings.origins().asJava())
                        .put("micronaut.server.cors.configurations.pages.allow-credentials", false)
                        .put("micronaut.server.cors.configurations.pages.exposed-headers", EXPOSED.asJava());
    }

    private static Validation<Seq<Fault>, HttpServer> start(ApplicationContextBuilder builder, int port) {
        ApplicationContext context = builder.start();
        try {
            context.getBean(BodyFolder.class); // what an earlier server left goes before anything comes
            return Validation.valid(new HttpServer(
                    context, context.getBean(EmbeddedServer.class).start()));
        } catch (ServerStartupException e) {
            context.close();
            return fault("port", Integer.toString(port), Expected.of("free-port"));
        }
    }

    private static Validation<Seq<Fault>, HttpServer> fault(String at, String value, Expected expected) {
        return Validation.invalid(Vector.of(new Fault(PLACE.below(at), value, expected)));
    }

    /** Where it listens. */
    public int port() {
        return server.getPort();
    }

    /** Lets running calls end first. */
    @Override
    public void close() {
        context.getBean(Stopping.class).run();
        context.close();
    }
}
