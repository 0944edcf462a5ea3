package cn.shegong.adapters.app;

import static cn.shegong.adapters.app.ServerHere.send;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.HttpServer;
import cn.shegong.adapters.http.KeyFile;
import cn.shegong.adapters.http.Settings;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may call, from which address, by which key or token, and for which page. */
class AccessTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void another_address_than_this_machine_s_own_needs_access_to_be_set_up() throws Exception {
        var refused = HttpServer.start(Wiring.core(), "0.0.0.0", 0, Settings.DEFAULT);
        assertThat(refused.getError().head().expected().code()).isEqualTo("access");
        Path keys = folder.resolve("keys.txt");
        String key = KeyFile.add("office", keys).get();
        assertThat(Files.readString(keys)).doesNotContain(key).startsWith("office ");
        try (ServerHere server =
                new ServerHere(HttpServer.start(Wiring.core(), "0.0.0.0", 0, Settings.DEFAULT.withKeys(keys))
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
        var issuer =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String url = "http://127.0.0.1:" + issuer.getAddress().getPort();
        publish(
                issuer,
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + url + "\",\"jwks_uri\":\"" + url + "/keys\"}");
        publish(issuer, "/keys", new JWKSet(key.toPublicJWK()).toString());
        issuer.start();
        try (ServerHere server = ServerHere.with("access: {issuer: {url: \"" + url + "\", audience: shegong}}")) {
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

    private static int status(ServerHere server, String token) throws Exception {
        return send(server.to("/api/v1/measures").header("Authorization", "Bearer " + token))
                .statusCode();
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
