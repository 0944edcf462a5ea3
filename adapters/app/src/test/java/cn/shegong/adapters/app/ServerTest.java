package cn.shegong.adapters.app;

import static cn.shegong.adapters.app.ServerHere.begin;
import static cn.shegong.adapters.app.ServerHere.head;
import static cn.shegong.adapters.app.ServerHere.heavy;
import static cn.shegong.adapters.app.ServerHere.send;
import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.HttpServer;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.http.description.Examples;
import cn.shegong.adapters.measures.MeasuresFiles;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running the server: limits, what can be seen of it, its end, and callers that mean no good. */
class ServerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    body: 200    | 413 | 200
                    years: 2     | 422 | 2 years
                    levels: 3    | 422 | 3
                    answer: 300  | 422 | 300 B
                    """)
    void each_limit_is_a_setting_and_is_told(String limit, int status, String told) throws Exception {
        try (ServerHere server = ServerHere.with("limits: {" + limit + "}")) {
            HttpResponse<String> reply = send(server.post("projections", Examples.PROJECTION));
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
        try (ServerHere server = ServerHere.with("limits: {rows: 10, draws: 10}")) {
            HttpResponse<String> reply = send(server.post("projections", heavy(11)));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(422);
            assertThat(reply.body()).contains("at most 10 rows", "from 1 to 10");
        }
    }

    @Test
    void beyond_what_the_pool_takes_callers_come_again_and_small_calls_stay_quick() throws Exception {
        try (ServerHere server = ServerHere.with("pool: {threads: 1, waiting: 1}\nlimits: {draws: 1000000}")) {
            HttpRequest.Builder run = server.post("projections", heavy(100_000));
            var runs = IntStream.range(0, 6).mapToObj(i -> begin(run)).toList();
            Thread.sleep(300);
            assertThat(send(server.to("/health")).statusCode()).isEqualTo(200);
            assertThat(send(server.post("projections", Examples.PROJECTION)).statusCode())
                    .isEqualTo(200);
            assertThat(runs.stream().filter(each -> !each.isDone())).isNotEmpty();
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
    void a_call_that_takes_too_long_is_ended_and_says_so() throws Exception {
        try (ServerHere server = ServerHere.with("limits: {draws: 1000000, computeSeconds: 1}")) {
            HttpResponse<String> reply = send(server.post("projections", heavy(1_000_000)));
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(422);
            assertThat(reply.body()).contains("1 seconds");
            server.awaitIdle();
        }
    }

    @Test
    void who_waits_for_a_turn_does_not_compute_yet() throws Exception {
        try (ServerHere server =
                ServerHere.with("pool: {threads: 1, waiting: 1}\nlimits: {draws: 1000000, computeSeconds: 2}")) {
            var first = begin(server.post("projections", heavy(1_000_000)));
            Thread.sleep(200);
            assertThat(send(server.post("projections", heavy(10))).statusCode()).isIn(200, 429);
            assertThat(first.join().statusCode()).isEqualTo(422);
        }
    }

    @Test
    void a_port_that_there_is_not_is_refused() {
        assertThat(HttpServer.start(Wiring.core(MeasuresFiles.own()), "127.0.0.1", 99_999, Settings.DEFAULT)
                        .getError()
                        .map(fault -> fault.place().at() + " " + fault.value()))
                .containsExactly("port 99999");
    }

    @Test
    void a_caller_who_leaves_frees_the_pool() throws Exception {
        try (ServerHere server = ServerHere.with("pool: {threads: 1, waiting: 1}\nlimits: {draws: 1000000}")) {
            byte[] body = heavy(1_000_000).getBytes(StandardCharsets.UTF_8);
            try (Socket socket = server.socket()) {
                send(socket, head("projections", body.length), body);
                Thread.sleep(500);
                assertThat(send(server.to("/metrics")).body()).contains("shegong_heavy_running 1.0");
            }
            server.awaitIdle();
        }
    }

    @Test
    void a_stop_lets_running_calls_end() throws Exception {
        ServerHere server = ServerHere.with("");
        var running = begin(server.post("projections", heavy(20_000)));
        Thread.sleep(300);
        server.close();
        assertThat(running.join().statusCode()).isEqualTo(200);
    }

    @Test
    void requests_latency_and_projects_are_counted() throws Exception {
        try (ServerHere server = ServerHere.with("")) {
            send(server.post("projections", Examples.PROJECTION));
            send(server.to("/api/v1/measures/made-up-" + 7));
            assertThat(send(server.to("/health/ready")).statusCode()).isEqualTo(200);
            assertThat(send(server.to("/metrics")).body())
                    .contains("shegong_projects_projected_total 1.0")
                    .contains("http_server_requests_seconds_count{method=\"POST\",status=\"200\","
                            + "uri=\"/api/v1/projections\"} 1")
                    .contains("jvm_gc_", "process_cpu_usage", "jvm_threads_live", "shegong_heavy_waiting")
                    .contains("shegong_build_info{java=", "shegong_calls_total{caller=\"address\"}")
                    .contains("shegong_rejections_total{problem=\"not-found\"} 1.0")
                    .doesNotContain("made-up");
        }
    }

    @Test
    void slow_and_half_sent_bodies_end_and_the_server_goes_on() throws Exception {
        try (ServerHere server = ServerHere.with("limits: {receiveSeconds: 1}")) {
            assertThat(server.answerTo(head("projections", 100) + "{")).contains("408");
            assertThat(server.answerTo("POST /api/v1/proj")).isEmpty();
            for (int i = 0; i < 50; i++) {
                try (Socket socket = server.socket()) {
                    send(socket, head("projections", 100_000), "{\"scenario\":".getBytes(StandardCharsets.UTF_8));
                }
            }
            assertThat(send(server.post("projections", Examples.PROJECTION)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void callers_killed_amid_an_answer_leave_the_server_well() throws Exception {
        try (ServerHere server = ServerHere.with("")) {
            byte[] body = Bodies.of(Cases.ROOT.resolve("projection/11-city-200"), "\"by\": \"project\"")
                    .getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 20; i++) {
                try (Socket socket = server.socket()) {
                    socket.setSoLinger(true, 0);
                    send(socket, head("projections", body.length), body);
                    assertThat(socket.getInputStream().read()).isEqualTo('H');
                }
            }
            server.awaitIdle();
            assertThat(send(server.post("projections", Examples.PROJECTION)).statusCode())
                    .isEqualTo(200);
        }
    }
}
