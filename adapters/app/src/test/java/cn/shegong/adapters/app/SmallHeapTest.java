package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.description.Examples;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in a process of its own with little memory, and one that is killed: what is sent is answered or refused, and nothing stays. */
@Tag("full")
class SmallHeapTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder = Path.of("");

    private static String body(int projects, String further) {
        return IntStream.range(0, projects)
                .mapToObj(i -> "{\"id\": \"P" + i + "\", \"district\": \"D" + i % 10
                        + "\", \"field\": 4, \"start\": \"2027-01\", \"renews\": \"yes\", \"g9\": " + i % 9 + "}")
                .collect(Collectors.joining(
                        ",",
                        "{\"scenario\": {\"scenario\": \"x\", \"measures\": \"shenzhen-2020-11\","
                                + " \"horizon\": {\"from\": 2027, \"to\": 2060}}, \"projects\": [",
                        "]" + further + "}"));
    }

    private static CompletableFuture<HttpResponse<String>> post(ServerProcess server, String body) {
        var request = HttpRequest.newBuilder(URI.create(server.at("/api/v1/projections")))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void an_allowed_body_is_answered_or_refused_with_the_reason_and_the_server_goes_on() throws Exception {
        Path log = folder.resolve("log");
        try (ServerProcess server = new ServerProcess(log, List.of("-Xmx128m"))) {
            List<CompletableFuture<HttpResponse<String>>> replies = new ArrayList<>();
            for (int projects : new int[] {1_000, 10_000, 30_000, 60_000, 100_000}) {
                for (String by : new String[] {"", ", \"by\": \"project\""}) {
                    for (int i = 0; i < 3; i++) {
                        replies.add(post(server, body(projects, by)));
                    }
                }
            }
            for (var reply : replies) {
                HttpResponse<String> got = reply.join();
                assertThat(got.statusCode()).as(got.body()).isIn(200, 413, 422, 429, 503);
                if (got.statusCode() == 503) {
                    assertThat(got.body()).contains("/docs/problems#memory");
                    assertThat(got.headers().firstValue("Retry-After")).isPresent();
                }
            }
            assertThat(replies.stream().map(CompletableFuture::join).filter(reply -> reply.statusCode() == 200))
                    .isNotEmpty();
            assertThat(post(server, Examples.PROJECTION).join().statusCode()).isEqualTo(200);
        }
        assertThat(Files.readString(log)).doesNotContain("\"level\":\"ERROR\"");
    }

    @Test
    void bodies_that_a_killed_server_left_are_gone_once_another_starts() throws Exception {
        List<String> here = List.of("-Djava.io.tmpdir=" + folder);
        ServerProcess killed = new ServerProcess(folder.resolve("log"), here);
        URI at = URI.create(killed.at("/"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), at.getPort())) {
            byte[] some = new byte[3 << 20];
            ServerHere.send(socket, ServerHere.head("projections", 8 << 20), some);
            while (bodies().isEmpty()) {
                Thread.onSpinWait();
            }
            killed.kill();
        }
        assertThat(bodies()).isNotEmpty();
        try (ServerProcess next = new ServerProcess(folder.resolve("log"), here)) {
            assertThat(next.at("/")).isNotEmpty();
            assertThat(bodies()).isEmpty();
        }
    }

    private List<Path> bodies() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".body")).toList();
        }
    }
}
