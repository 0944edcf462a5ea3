package cn.shegong.adapters.app;

import static cn.shegong.adapters.app.ServerHere.send;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.HttpServer;
import cn.shegong.adapters.http.KeyFile;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.measures.MeasuresFiles;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may call, from which address, by which key or token, and for which page. */
class AccessTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void another_address_than_this_machine_s_own_needs_access_to_be_set_up() throws Exception {
        var refused = HttpServer.start(Wiring.core(MeasuresFiles.own()), "0.0.0.0", 0, Settings.DEFAULT);
        assertThat(refused.getError().head().expected().code()).isEqualTo("access");
        Path keys = folder.resolve("keys.txt");
        String key = KeyFile.add("office", keys).get();
        assertThat(Files.readString(keys)).doesNotContain(key).startsWith("office ");
        try (ServerHere server = new ServerHere(
                HttpServer.start(Wiring.core(MeasuresFiles.own()), "0.0.0.0", 0, Settings.DEFAULT.withKeys(keys))
                        .get())) {
            assertThat(send(server.to("/health")).statusCode()).isEqualTo(200);
            for (String path : List.of("/api/v1/measures", "/metrics")) {
                assertThat(send(server.to(path)).statusCode()).isEqualTo(401);
                assertThat(send(server.to(path).header("Authorization", "Bearer " + key + "x"))
                                .statusCode())
                        .isEqualTo(401);
                assertThat(send(server.to(path).header("Authorization", "Bearer " + key))
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void tokens_of_a_configured_issuer_are_known_by_its_published_keys() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
        try (Issuer issuer = new Issuer(0, key);
                ServerHere server = ServerHere.with(settings(issuer.url()))) {
            String url = issuer.url();
            Date soon = Date.from(Instant.now().plusSeconds(300));
            Date past = Date.from(Instant.now().minusSeconds(300));
            RSAKey other = new RSAKeyGenerator(2048).keyID("k1").generate();
            assertThat(status(server, token(key, url, "shegong", soon))).isEqualTo(200);
            assertThat(status(server, token(key, url, "another", soon))).isEqualTo(401);
            assertThat(status(server, token(key, url + "/x", "shegong", soon))).isEqualTo(401);
            assertThat(status(server, token(key, url, "shegong", past))).isEqualTo(401);
            assertThat(status(server, token(other, url, "shegong", soon))).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    at+jwt             |                       | 200
                    AT+JWT             |                       | 200
                    application/at+jwt |                       | 200
                    JWT                |                       | 200
                                       |                       | 200
                    JWT                | azp=page              | 200
                    JWT                | typ=Bearer            | 200
                    JWT                | token_use=access      | 200
                    JWT                | typ=ID                | 401
                    JWT                | typ=Refresh           | 401
                    JWT                | token_use=id          | 401
                    JWT                | nonce=n               | 401
                    JWT                | at_hash=h             | 401
                    at+jwt             | cnf=key               | 401
                    logout+jwt         |                       | 401
                    secevent+jwt       | events=e              | 401
                    dpop+jwt           |                       | 401
                    """)
    void tokens_for_another_purpose_are_refused(String type, String claim, int status) throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
        try (Issuer issuer = new Issuer(0, key);
                ServerHere server = ServerHere.with(settings(issuer.url()))) {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1");
            var claims = claims(issuer.url(), "shegong", Date.from(Instant.now().plusSeconds(300)));
            if (claim != null) {
                claims.claim(claim.split("=", 2)[0], claim.split("=", 2)[1]);
            }
            var token = new SignedJWT(
                    (type == null ? header : header.type(new JOSEObjectType(type))).build(), claims.build());
            token.sign(new RSASSASigner(key));
            assertThat(status(server, token.serialize())).isEqualTo(status);
        }
    }

    @Test
    void tokens_without_an_end_unsigned_or_signed_by_a_shared_secret_are_refused() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
        try (Issuer issuer = new Issuer(0, key);
                ServerHere server = ServerHere.with(settings(issuer.url()))) {
            Date soon = Date.from(Instant.now().plusSeconds(300));
            var endless = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(),
                    claims(issuer.url(), "shegong", null).build());
            endless.sign(new RSASSASigner(key));
            assertThat(status(server, endless.serialize())).isEqualTo(401);
            assertThat(status(
                            server,
                            new PlainJWT(claims(issuer.url(), "shegong", soon).build()).serialize()))
                    .isEqualTo(401);
            var shared = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(),
                    claims(issuer.url(), "shegong", soon).build());
            shared.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            assertThat(status(server, shared.serialize())).isEqualTo(401);
            assertThat(status(server, "a.b.c")).isEqualTo(401);
        }
    }

    @Test
    void an_issuer_that_is_down_keeps_no_server_from_starting_and_its_tokens_are_good_once_it_is_up() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
        int port;
        try (Issuer gone = new Issuer(0, key)) {
            port = gone.port();
        }
        String url = "http://127.0.0.1:" + port;
        try (ServerHere server = ServerHere.with(settings(url))) {
            String token = token(key, url, "shegong", Date.from(Instant.now().plusSeconds(300)));
            HttpResponse<String> reply = ask(server, token);
            assertThat(reply.statusCode()).isEqualTo(503);
            assertThat(reply.headers().firstValue("Retry-After")).isPresent();
            assertThat(reply.body()).contains("/docs/problems#issuer");
            assertThat(status(
                            server,
                            token(
                                    key,
                                    url + "/x",
                                    "shegong",
                                    Date.from(Instant.now().plusSeconds(300)))))
                    .isEqualTo(401);
            assertThat(send(server.to("/health")).statusCode()).isEqualTo(200);
            try (Issuer back = new Issuer(port, key)) {
                assertThat(back.url()).isEqualTo(url);
                for (int i = 0; i < 100 && status(server, token) == 503; i++) {
                    Thread.sleep(100);
                }
                assertThat(status(server, token)).isEqualTo(200);
            }
        }
    }

    private static String settings(String issuer) {
        return "access: {issuer: {url: \"" + issuer + "\", audience: shegong}}";
    }

    /** A provider of tokens. */
    private record Issuer(com.sun.net.httpserver.HttpServer server) implements AutoCloseable {

        Issuer(int port, RSAKey key) throws IOException {
            this(com.sun.net.httpserver.HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
            publish(
                    server,
                    "/.well-known/openid-configuration",
                    "{\"issuer\":\"" + url() + "\",\"jwks_uri\":\"" + url() + "/keys\"}");
            publish(server, "/keys", new JWKSet(key.toPublicJWK()).toString());
            server.start();
        }

        int port() {
            return server.getAddress().getPort();
        }

        String url() {
            return "http://127.0.0.1:" + port();
        }

        @Override
        public void close() {
            server.stop(0);
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
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                claims(issuer, audience, expires).build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static JWTClaimsSet.Builder claims(String issuer, String audience, @Nullable Date expires) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject("office")
                .expirationTime(expires);
    }

    private static HttpResponse<String> ask(ServerHere server, String token) throws Exception {
        return send(server.to("/api/v1/measures").header("Authorization", "Bearer " + token));
    }

    private static int status(ServerHere server, String token) throws Exception {
        return ask(server, token).statusCode();
    }

    @Test
    void pages_of_other_sites_stay_outside() throws Exception {
        Api.Reply foreign = Api.get("/api/v1/measures", "Origin", "https://elsewhere.example");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(ServerHere.answerTo(
                        Api.uri("/").getPort(), "GET /health HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n"))
                .contains("403");
        Api.Reply own = Api.get("/api/v1/measures", "Accept-Language", "en");
        assertThat(own.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(own.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(own.header("X-Request-Id")).isNotEmpty();
        assertThat(Api.get("/health", "X-Request-Id", "mine-1").header("X-Request-Id"))
                .isEqualTo("mine-1");
    }

    @Test
    void with_login_pages_that_are_not_named_are_told_that_they_may_not() throws Exception {
        Path keys = folder.resolve("keys.txt");
        String key = KeyFile.add("office", keys).get();
        try (ServerHere server =
                ServerHere.with("access: {keys: \"" + keys + "\"}\norigins: [\"https://budget.example\"]")) {
            assertThat(from(server, key, "https://budget.example").statusCode()).isEqualTo(200);
            HttpResponse<String> foreign = from(server, key, "https://elsewhere.example");
            assertThat(foreign.statusCode()).isEqualTo(403);
            assertThat(foreign.body()).contains("/docs/problems#origin", "origins");
        }
    }

    private static HttpResponse<String> from(ServerHere server, String key, String origin) throws Exception {
        return send(server.to("/api/v1/measures")
                .header("Authorization", "Bearer " + key)
                .header("Origin", origin));
    }
}
