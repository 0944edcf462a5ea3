package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.KeyFile;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Node;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a path is spelt, what needs a key is not had without one. */
class PathsTest {

    private static final Set<String> OPEN = Set.of("/health", "/health/ready");
    private static final Pattern STATUS = Pattern.compile("HTTP/1.1 ([0-9]{3})");

    @TempDir
    private static Path folder = Path.of("");

    private static String key = "";
    private static ServerHere server = ServerHere.with("");

    @BeforeAll
    static void start() throws IOException {
        server.close();
        Path keys = folder.resolve("keys.txt");
        key = KeyFile.add("office", keys).get();
        server = ServerHere.with(Settings.DEFAULT.withKeys(keys));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    /** Every route that the description has, each by the method that it takes, in every spelling. */
    static Stream<String> spellings() {
        Node.Mapping description = (Node.Mapping)
                YamlTree.read(InMemory.of("openapi.yml", Api.get("/openapi.yml").body()))
                        .get();
        return ((Node.Mapping) description.at("paths").get())
                .entries()
                .toJavaStream()
                .filter(path -> !OPEN.contains(path._1))
                .flatMap(path -> spellings(path._1.replace("{id}", "shenzhen-2020-11"))
                        .map(spelt -> (((Node.Mapping) path._2).at("get").isDefined() ? "GET " : "POST ") + spelt));
    }

    private static Stream<String> spellings(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String encoded = "%" + Integer.toHexString(last.charAt(0)) + last.substring(1);
        String before = path.substring(0, path.length() - last.length());
        return Stream.of(
                path,
                path + "/",
                path + "//",
                "/" + path,
                "/." + path,
                path + "/.",
                path + ".",
                path + ";x=1",
                before + ";x/" + last,
                before + encoded,
                before + encoded.replace("%", "%25"),
                before + last.toUpperCase(java.util.Locale.ROOT),
                path.replaceAll("(?<=.)/", "%2F"),
                "/health/.." + path,
                "/health/%2e%2e" + path,
                "/docs/.." + path,
                "/page/..%2f.." + path,
                "/page/../" + path,
                "/docs;/../" + path,
                "/health/..;/" + path,
                path + "?x=1",
                path + "#x",
                path + "%00",
                path + "%20",
                "/\\health\\.." + path,
                "http://localhost" + path,
                "http://localhost/health/.." + path,
                "http://localhost" + path + "/");
    }

    private static int status(String methodAndPath, String more) throws IOException {
        String answer = server.answerTo(methodAndPath + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                + "Connection: close\r\n" + more + "\r\n");
        Matcher status = STATUS.matcher(answer);
        assertThat(status.find()).as(methodAndPath + " " + answer).isTrue();
        return Integer.parseInt(status.group(1));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void what_needs_a_key_is_not_had_without_one(String call) throws Exception {
        assertThat(status(call, "")).isIn(400, 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/metrics",
                "/metrics/",
                "//metrics",
                "/%6detrics",
                "/metrics;x",
                "/./metrics",
                "/health/../metrics",
                "/metrics/.",
                "http://localhost/metrics",
                "/metrics#x"
            })
    void with_a_key_each_spelling_of_a_path_finds_it(String path) throws Exception {
        assertThat(status("GET " + path, "Authorization: Bearer " + key + "\r\n"))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%256detrics", "/metrics%00", "/%zz", "/a\\b", "/%5chealth", "/%", "/%c3", "metrics"})
    void what_is_no_address_is_refused(String path) throws Exception {
        assertThat(status("GET " + path, "Authorization: Bearer " + key + "\r\n"))
                .isEqualTo(400);
    }

    @Test
    void what_is_open_is_a_list() throws Exception {
        for (String path : List.of(
                "/",
                "/health",
                "/health/ready",
                "/openapi.yml",
                "/docs",
                "/docs/start.js",
                "/docs/problems",
                "/page/main.js")) {
            assertThat(status("GET " + path, "")).as(path).isEqualTo(200);
        }
        for (String path :
                List.of("/api", "/api/v2/projections", "/favicon.ico", "/metrics/x", "/HEALTH", "/healthy")) {
            assertThat(status("GET " + path, "")).as(path).isEqualTo(401);
        }
    }
}
