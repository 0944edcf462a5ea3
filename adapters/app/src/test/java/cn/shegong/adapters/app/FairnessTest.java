package cn.shegong.adapters.app;

import static cn.shegong.adapters.app.ServerHere.begin;
import static cn.shegong.adapters.app.ServerHere.heavy;
import static cn.shegong.adapters.app.ServerHere.send;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.KeyFile;
import cn.shegong.adapters.http.description.Examples;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one caller does holds up no other, and no caller calls more than it may. */
class FairnessTest {

    private static final String POOL = "pool: {threads: 3, waiting: 4}\nlimits: {draws: 1000000}\n";

    @TempDir
    private Path folder = Path.of("");

    private ServerHere server(String more, Path keys) {
        return ServerHere.with(POOL + "access: {keys: \"" + keys + "\"}\n" + more);
    }

    private static HttpRequest.Builder by(String key, HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + key);
    }

    @Test
    void slow_calls_of_one_hold_up_no_small_or_middling_call_of_another() throws Exception {
        Path keys = folder.resolve("keys.txt");
        String slow = KeyFile.add("slow", keys).get();
        String quick = KeyFile.add("quick", keys).get();
        try (ServerHere server = server("", keys)) {
            List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
            // Of calls that come at one time, those beyond the waiting places are refused before a thread takes one up.
            while (!send(by(quick, server.to("/metrics"))).body().contains("shegong_heavy_waiting 4.0")) {
                assertThat(running).hasSizeLessThan(500);
                running.add(begin(by(slow, server.post("projections", heavy(1_000_000)))));
            }
            String middling = heavy(1).replace(", \"draws\": 1}", "}");
            assertThat(middling.length()).isGreaterThan(1 << 14);
            for (int i = 0; i < 3; i++) {
                assertThat(send(by(quick, server.post("cycles", Examples.CYCLES)))
                                .statusCode())
                        .isEqualTo(200);
                assertThat(send(by(quick, server.post("projections", middling))).statusCode())
                        .isEqualTo(200);
                assertThat(send(by(slow, server.post("cycles", Examples.CYCLES)))
                                .statusCode())
                        .isIn(200, 429);
            }
            assertThat(running.stream().filter(each -> !each.isDone())).hasSizeGreaterThanOrEqualTo(5);
            running.forEach(each -> each.cancel(true));
        }
    }

    @Test
    void who_calls_more_often_than_one_may_is_told_when_to_come_again_and_others_are_not() throws Exception {
        Path keys = folder.resolve("keys.txt");
        String often = KeyFile.add("often", keys).get();
        String seldom = KeyFile.add("seldom", keys).get();
        LogLines lines = new LogLines();
        try (lines;
                ServerHere server = ServerHere.with("limits: {callsPerMinute: 20}\naccess: {keys: \"" + keys + "\"}")) {
            int refused = 0;
            for (int i = 0; i < 30; i++) {
                HttpResponse<String> reply = send(by(often, server.to("/api/v1/measures")));
                if (reply.statusCode() == 429) {
                    refused++;
                    assertThat(reply.headers().firstValue("Retry-After")).isPresent();
                    assertThat(reply.body()).contains("/docs/problems#rate", "20");
                }
            }
            assertThat(refused).isBetween(5, 10);
            assertThat(send(by(seldom, server.to("/api/v1/measures"))).statusCode())
                    .isEqualTo(200);
            for (int i = 0; i < 25; i++) {
                send(by("wrong", server.to("/api/v1/measures")));
            }
            assertThat(send(by("wrong", server.to("/api/v1/measures"))).statusCode())
                    .isEqualTo(429);
            assertThat(send(server.to("/health")).statusCode()).isEqualTo(200);
            assertThat(send(by(seldom, server.to("/metrics"))).body())
                    .contains("shegong_rejections_total{problem=\"rate\"}")
                    .contains("shegong_calls_total{caller=\"key:often\"} 30.0")
                    .contains("shegong_calls_total{caller=\"address\"}");
        }
        assertThat(lines.list().stream().map(event -> String.valueOf(event.getKeyValuePairs())))
                .anyMatch(line -> line.contains("caller=\"key:often\"") && line.contains("problem=\"rate\""));
    }

    @Test
    void without_login_callers_are_their_addresses() throws Exception {
        try (ServerHere server = ServerHere.with("limits: {callsPerMinute: 5}")) {
            int refused = 0;
            for (int i = 0; i < 10; i++) {
                refused += send(server.to("/api/v1/measures")).statusCode() == 429 ? 1 : 0;
            }
            assertThat(refused).isBetween(3, 5);
            assertThat(send(server.to("/health")).statusCode()).isEqualTo(200);
        }
    }
}
