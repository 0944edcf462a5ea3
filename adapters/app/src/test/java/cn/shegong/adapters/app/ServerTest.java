package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.shegong.adapters.http.Core;
import cn.shegong.adapters.http.HttpServer;
import cn.shegong.adapters.http.KeyFile;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.http.description.Examples;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Running the server: who may call, limits, what can be seen of it, its end, and callers that mean no good. */
class ServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder = Path.of("");

    private static Settings settings(String yaml) {
        return Settings.read(InMemory.of("settings.yaml", yaml)).get();
    }

    private static HttpServer server(String yaml) {
        return HttpServer.start(Wiring.core(), "127.0.0.1", 0, settings(yaml)).get();
    }

    private static HttpRequest.Builder to(HttpServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private static HttpRequest.Builder post(HttpServer server, String call, String body) {
        return to(server, "/api/v1/" + call)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Many projects drawn many times: seconds of work. */
    private static String heavy(int draws) {
        String rows = IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\": \"P" + i + "\", \"district\": \"福田区\", \"field\": 4, \"start\": \"2027-01\","
                        + " \"renews\": \"yes\", \"g9\": 1}")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"scenario\": " + Bodies.yaml(Path.of("../../examples/shenzhen/uncertain.yaml")) + ", \"projects\": "
                + rows + ", \"draws\": " + draws + "}";
    }

    @Test
    void another_address_than_this_machine_s_own_needs_access_to_be_set_up() throws Exception {
        var refused = HttpServer.start(Wiring.core(), "0.0.0.0", 0, Settings.DEFAULT);
        assertThat(refused.getError().head().expected().code()).isEqualTo("access");
        Path keys = folder.resolve("keys.txt");
        String key = KeyFile.add("office", keys).get();
        assertThat(Files.readString(keys)).doesNotContain(key).startsWith("office ");
        try (HttpServer server = HttpServer.start(Wiring.core(), "0.0.0.0", 0, Settings.DEFAULT.withKeys(keys))
                .get()) {
            assertThat(send(to(server, "/health")).statusCode()).isEqualTo(200);
            for (String path : List.of("/api/v1/measures", "/metrics")) {
                assertThat(send(to(server, path)).statusCode()).isEqualTo(401);
                assertThat(send(to(server, path).header("Authorization", "Bearer " + key + "x"))
                                .statusCode())
                        .isEqualTo(401);
                assertThat(send(to(server, path).header("Authorization", "Bearer " + key))
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void tokens_of_a_configured_issuer_are_known_by_its_published_keys() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
        var issuer =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String url = "http://127.0.0.1:" + issuer.getAddress().getPort();
        publish(
                issuer,
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + url + "\",\"jwks_uri\":\"" + url + "/keys\"}");
        publish(issuer, "/keys", new JWKSet(key.toPublicJWK()).toString());
        issuer.start();
        try (HttpServer server = server("access: {issuer: {url: \"" + url + "\", audience: shegong}}")) {
            Date soon = Date.from(Instant.now().plusSeconds(300));
            Date past = Date.from(Instant.now().minusSeconds(300));
            RSAKey other = new RSAKeyGenerator(2048).keyID("k1").generate();
            assertThat(status(server, token(key, url, "shegong", soon))).isEqualTo(200);
            assertThat(status(server, token(key, url, "another", soon))).isEqualTo(401);
            assertThat(status(server, token(key, url + "/x", "shegong", soon))).isEqualTo(401);
            assertThat(status(server, token(key, url, "shegong", past))).isEqualTo(401);
            assertThat(status(server, token(other, url, "shegong", soon))).isEqualTo(401);
        } finally {
            issuer.stop(0);
        }
    }

    private static void publish(com.sun.net.httpserver.HttpServer at, String path, String json) {
        at.createContext(path, exchange -> {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String token(RSAKey key, String issuer, String audience, Date expires) throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject("office")
                .expirationTime(expires)
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static int status(HttpServer server, String token) throws Exception {
        return send(to(server, "/api/v1/measures").header("Authorization", "Bearer " + token))
                .statusCode();
    }

    @Test
    void pages_of_other_sites_stay_outside() throws Exception {
        Api.Reply foreign = Api.get("/api/v1/measures", "Origin", "https://elsewhere.example");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(raw(Api.uri("/").getPort(), "GET /health HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"))
                .contains("403");
        Api.Reply own = Api.get("/api/v1/measures", "Accept-Language", "en");
        assertThat(own.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(own.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(own.header("X-Request-Id")).isNotEmpty();
        assertThat(Api.get("/health", "X-Request-Id", "mine-1").header("X-Request-Id"))
                .isEqualTo("mine-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    body: 200    | 413 | 200
                    years: 2     | 422 | 2 years
                    levels: 3    | 422 | 3
                    answer: 300  | 422 | 300 bytes
                    """)
    void each_limit_is_a_setting_and_is_told(String limit, int status, String told) throws Exception {
        try (HttpServer server = server("limits: {" + limit + "}")) {
            HttpResponse<String> reply = send(post(server, "projections", Examples.PROJECTION));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
            assertThat(reply.body()).contains(told);
        }
    }

    @Test
    void a_limit_that_is_no_number_is_refused_with_its_place() {
        assertThat(Settings.read(InMemory.of("settings.yaml", "limits: {rows: 0x}"))
                        .getError()
                        .map(fault -> fault.place().at() + " " + fault.value()))
                .containsExactly("limits.rows 0x");
    }

    @Test
    void rows_and_draws_have_limits_too() throws Exception {
        try (HttpServer server = server("limits: {rows: 10, draws: 10}")) {
            HttpResponse<String> reply = send(post(server, "projections", heavy(11)));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(422);
            assertThat(reply.body()).contains("at most 10 rows", "from 1 to 10");
        }
    }

    @Test
    void beyond_what_the_pool_takes_callers_come_again_and_small_calls_stay_quick() throws Exception {
        try (HttpServer server = server("pool: {threads: 1, waiting: 1}\nlimits: {draws: 1000000}")) {
            HttpRequest run = post(server, "projections", heavy(100_000)).build();
            var runs = IntStream.range(0, 6)
                    .mapToObj(i -> CLIENT.sendAsync(run, HttpResponse.BodyHandlers.ofString()))
                    .toList();
            Thread.sleep(300);
            long begun = System.nanoTime();
            assertThat(send(to(server, "/health")).statusCode()).isEqualTo(200);
            assertThat(send(post(server, "projections", Examples.PROJECTION)).statusCode())
                    .isEqualTo(200);
            assertThat((System.nanoTime() - begun) / 1_000_000).isLessThan(2_000);
            var refused = runs.stream()
                    .map(CompletableFuture::join)
                    .filter(reply -> reply.statusCode() == 429)
                    .toList();
            assertThat(refused)
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allMatch(reply -> reply.headers().firstValue("Retry-After").isPresent());
            assertThat(runs.stream().map(CompletableFuture::join).filter(reply -> reply.statusCode() == 200))
                    .isNotEmpty();
        }
    }

    @Test
    void a_call_that_takes_too_firstis_ended_and_says_so() throws Exception {
        try (HttpServer server = server("limits: {draws: 1000000, computeSeconds: 1}")) {
            HttpResponse<String> reply = send(post(server, "projections", heavy(1_000_000)));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(422);
            assertThat(reply.body()).contains("1 seconds");
            awaitIdle(server);
        }
    }

    @Test
    void who_waits_for_a_turn_does_not_compute_yet() throws Exception {
        try (HttpServer server =
                server("pool: {threads: 1, waiting: 1}\nlimits: {draws: 1000000, computeSeconds: 2}")) {
            var first = CLIENT.sendAsync(
                    post(server, "projections", heavy(1_000_000)).build(), HttpResponse.BodyHandlers.ofString());
            Thread.sleep(200);
            assertThat(send(post(server, "projections", heavy(10))).statusCode())
                    .isIn(200, 429);
            assertThat(first.join().statusCode()).isEqualTo(422);
        }
    }

    @Test
    void a_port_that_there_is_not_is_refused() {
        assertThat(HttpServer.start(Wiring.core(), "127.0.0.1", 99_999, Settings.DEFAULT)
                        .getError()
                        .map(fault -> fault.place().at() + " " + fault.value()))
                .containsExactly("port 99999");
    }

    @Test
    void a_caller_who_leaves_frees_the_pool() throws Exception {
        try (HttpServer server = server("pool: {threads: 1, waiting: 1}\nlimits: {draws: 1000000}")) {
            byte[] body = heavy(1_000_000).getBytes(StandardCharsets.UTF_8);
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                socket.getOutputStream().write(head("projections", body.length).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
                Thread.sleep(500);
                assertThat(send(to(server, "/metrics")).body()).contains("shegong_heavy_running 1.0");
            }
            awaitIdle(server);
        }
    }

    private static void awaitIdle(HttpServer server) throws Exception {
        for (int i = 0; i < 400; i++) {
            if (send(to(server, "/metrics")).body().contains("shegong_heavy_running 0.0")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the work goes on");
    }

    @Test
    void a_stop_lets_running_calls_end() throws Exception {
        HttpServer server = server("");
        var running = CLIENT.sendAsync(
                post(server, "projections", heavy(20_000)).build(), HttpResponse.BodyHandlers.ofString());
        Thread.sleep(300);
        server.close();
        assertThat(running.join().statusCode()).isEqualTo(200);
    }

    @Test
    void requests_latency_and_projects_are_counted() throws Exception {
        try (HttpServer server = server("")) {
            send(post(server, "projections", Examples.PROJECTION));
            send(to(server, "/api/v1/measures/made-up-" + 7));
            assertThat(send(to(server, "/health/ready")).statusCode()).isEqualTo(200);
            assertThat(send(to(server, "/metrics")).body())
                    .contains("shegong_projects_projected_total 1.0")
                    .contains("http_server_requests_seconds_count{method=\"POST\",status=\"200\","
                            + "uri=\"/api/v1/projections\"} 1")
                    .doesNotContain("made-up");
        }
    }

    @Test
    void logs_have_the_request_s_id_and_neither_tokens_nor_bodies() throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(lines);
        Path keys = folder.resolve("keys.txt");
        String key = KeyFile.add("office", keys).get();
        try (HttpServer server = HttpServer.start(Wiring.core(), "127.0.0.1", 0, Settings.DEFAULT.withKeys(keys))
                .get()) {
            for (String body : List.of(Examples.PROJECTION, "{\"secret-key\": 1", "[\"secret-key\"]")) {
                send(post(server, "projections?token=" + key, body)
                        .header("Authorization", "Bearer " + key)
                        .header("X-Request-Id", "id-of-mine"));
            }
            send(post(server, "projections", "{}").header("Authorization", "Bearer wrong-" + key));
            Thread.sleep(200);
        } finally {
            root.detachAppender(lines);
        }
        String all = lines.list.stream()
                .map(event -> event.getFormattedMessage() + event.getKeyValuePairs() + event.getThrowableProxy())
                .collect(Collectors.joining("\n"));
        assertThat(all).contains("id-of-mine", "/api/v1/projections");
        assertThat(all).doesNotContain(key, "secret-key", "福田区");
    }

    private static String head(String call, int length) {
        return "POST /api/v1/" + call + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + length + "\r\n\r\n";
    }

    private static String raw(int port, String sent) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            byte[] some = new byte[4096];
            int read = socket.getInputStream().read(some);
            return new String(some, 0, Math.max(0, read), StandardCharsets.UTF_8);
        }
    }

    @Test
    void slow_and_half_sent_bodies_end_and_the_server_goes_on() throws Exception {
        try (HttpServer server = server("limits: {receiveSeconds: 1}")) {
            assertThat(raw(server.port(), head("projections", 100) + "{")).contains("408");
            assertThat(raw(server.port(), "POST /api/v1/proj")).isEmpty();
            for (int i = 0; i < 50; i++) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                    socket.getOutputStream()
                            .write((head("projections", 100_000) + "{\"scenario\":").getBytes(StandardCharsets.UTF_8));
                }
            }
            assertThat(send(post(server, "projections", Examples.PROJECTION)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_fault_of_the_program_is_written_down_once_with_the_request_s_id() throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(lines);
        Core core = Wiring.core();
        Core broken = new Core(
                core.texts(),
                core.scenarios(),
                core.openPlan(),
                core.staffingRows(),
                core.proposals(),
                core.rosters(),
                core.bundles(),
                core.receipts(),
                (answer, presentation, out) -> {
                    throw new IllegalStateException("broken");
                },
                core.templates(),
                core.spreadsheets(),
                core.wording(),
                core.version());
        try (HttpServer server =
                HttpServer.start(broken, "127.0.0.1", 0, Settings.DEFAULT).get()) {
            HttpResponse<String> reply = send(post(server, "projections", Examples.PROJECTION));
            assertThat(reply.statusCode()).isEqualTo(500);
            assertThat(reply.body()).contains("report it with the request's id").doesNotContain("broken");
            String id = reply.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(lines.list.stream()
                            .filter(event -> event.getLevel() == ch.qos.logback.classic.Level.ERROR)
                            .map(event -> event.getKeyValuePairs() + " "
                                    + event.getThrowableProxy().getMessage()))
                    .containsExactly("[id=\"" + id + "\"] broken");
        } finally {
            root.detachAppender(lines);
        }
    }

    @Test
    void a_caller_who_leaves_is_one_quiet_line_with_the_request_s_id() throws Exception {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        try (HttpServer server = server("pool: {threads: 1, waiting: 8}\nlimits: {draws: 1000000}")) {
            root.addAppender(lines);
            byte[] body = heavy(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3; i++) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                    socket.setSoLinger(true, 0);
                    String head = head("projections", body.length)
                            .replace("\r\n\r\n", "\r\nX-Request-Id: gone-" + i + "\r\n\r\n");
                    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                    socket.getOutputStream().write(body);
                    socket.getOutputStream().flush();
                    Thread.sleep(300);
                }
            }
            awaitIdle(server);
        } finally {
            root.detachAppender(lines);
        }
        assertThat(lines.list).allMatch(event -> event.getLevel() == ch.qos.logback.classic.Level.INFO);
        for (int i = 0; i < 3; i++) {
            String id = "gone-" + i;
            assertThat(lines.list.stream().map(event -> String.valueOf(event.getKeyValuePairs())))
                    .filteredOn(line -> line.contains(id))
                    .singleElement()
                    .asString()
                    .contains("499");
        }
    }

    @Test
    void callers_killed_amid_an_answer_leave_the_server_well() throws Exception {
        try (HttpServer server = server("")) {
            byte[] body = Bodies.of(Cases.ROOT.resolve("projection/11-city-200"), "\"by\": \"project\"")
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20; i++) {
                try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                    socket.setSoLinger(true, 0);
                    socket.getOutputStream()
                            .write(head("projections", body.length).getBytes(StandardCharsets.UTF_8));
                    socket.getOutputStream().write(body);
                    socket.getOutputStream().flush();
                    assertThat(socket.getInputStream().read()).isEqualTo('H');
                }
            }
            awaitIdle(server);
            assertThat(send(post(server, "projections", Examples.PROJECTION)).statusCode())
                    .isEqualTo(200);
        }
    }
}
