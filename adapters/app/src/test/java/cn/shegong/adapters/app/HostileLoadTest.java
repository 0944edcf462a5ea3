package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.description.Examples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crowd, one of whose calls in a hundred means no good: none is answered by a fault of the program, and memory stays. */
class HostileLoadTest {

    private static final int CONNECTIONS = 200;
    private static final int ONE_IN = 100;

    @TempDir
    private Path folder = Path.of("");

    /** What came of a crowd. */
    private static final class Outcome {
        private final List<Long> nanos = new ArrayList<>();
        private final Map<Integer, Integer> statuses = new TreeMap<>();
        private int broken;

        /**
         * @param status 0 where the connection broke, as it may for a hostile call
         */
        synchronized void note(int status, boolean isHostile, long took) {
            statuses.merge(status, 1, Integer::sum);
            broken += status == 0 && !isHostile ? 1 : 0;
            if (!isHostile) {
                nanos.add(took);
            }
        }

        synchronized double millis(double share) {
            List<Long> sorted = new ArrayList<>(nanos);
            Collections.sort(sorted);
            return sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share))) / 1e6;
        }
    }

    @Test
    @Tag("full")
    void a_minute() throws Exception {
        crowd(60, 20);
    }

    @Test
    @Tag("long")
    void ten_minutes() throws Exception {
        crowd(600, 60);
    }

    private void crowd(int seconds, int warmSeconds) throws Exception {
        try (ServerProcess server =
                new ServerProcess(folder.resolve("log"), List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"))) {
            run(server, warmSeconds);
            long liveBefore = server.live();
            long before = server.memory();
            Outcome outcome = run(server, seconds);
            long after = server.memory();
            long liveAfter = server.live();
            System.out.printf(
                    "%d connections, %d s, 1 in %d hostile: %s, %d without an answer; of the others p50 %.1f ms, "
                            + "p99 %.1f ms, p99.9 %.1f ms, slowest %.1f ms; memory %d to %d MiB, of it live objects %d to %d MiB%n",
                    CONNECTIONS,
                    seconds,
                    ONE_IN,
                    outcome.statuses,
                    outcome.broken,
                    outcome.millis(0.5),
                    outcome.millis(0.99),
                    outcome.millis(0.999),
                    outcome.millis(1),
                    before,
                    after,
                    liveBefore,
                    liveAfter);
            assertThat(outcome.statuses.keySet()).allMatch(status -> status < 500);
            assertThat(outcome.broken).isZero();
            assertThat(after).isLessThan(before + before / 10);
            assertThat(liveAfter).isLessThan(liveBefore + liveBefore / 4);
        }
    }

    private static Outcome run(ServerProcess server, int seconds) throws InterruptedException {
        Outcome outcome = new Outcome();
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService crowd = Executors.newFixedThreadPool(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            Random random = new Random(i);
            crowd.execute(() -> {
                while (System.nanoTime() < end) {
                    call(client, server, random, outcome);
                }
            });
        }
        crowd.shutdown();
        assertThat(crowd.awaitTermination(seconds + 120L, TimeUnit.SECONDS)).isTrue();
        return outcome;
    }

    private static void call(HttpClient client, ServerProcess server, Random random, Outcome outcome) {
        boolean isHostile = random.nextInt(ONE_IN) == 0;
        HttpRequest request = isHostile ? hostile(server, random) : usual(server);
        long begun = System.nanoTime();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            outcome.note(status, isHostile, System.nanoTime() - begun);
        } catch (IOException e) {
            outcome.note(0, isHostile, System.nanoTime() - begun);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest usual(ServerProcess server) {
        return to(server, "/api/v1/projections", Examples.PROJECTION).build();
    }

    private static HttpRequest.Builder to(ServerProcess server, String path, String body) {
        return HttpRequest.newBuilder(URI.create(server.at(path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest hostile(ServerProcess server, Random random) {
        String path = "/api/v1/projections";
        return switch (random.nextInt(10)) {
            case 0 -> form(server, "a:\n  " + "[".repeat(5_000));
            case 1 -> form(server, "scenario: " + "x".repeat(300_000));
            case 2 -> form(server, "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
            case 3 -> to(server, path, "[".repeat(100_000)).build();
            case 4 -> to(server, path, "{\"" + "k".repeat(100_000) + "\": 1}").build();
            case 5 ->
                to(server, path, Examples.PROJECTION)
                        .header("Content-Encoding", "gzip")
                        .build();
            case 6 ->
                to(server, path, Examples.PROJECTION)
                        .header("Content-Encoding", "br")
                        .build();
            case 7 -> to(server, "/%6detrics;x//..%2f..%2fmetrics", "").build();
            case 8 -> to(server, path, ServerHere.heavy(2_000)).build();
            default ->
                to(server, path, Examples.PROJECTION)
                        .header("Cookie", "c=" + "x".repeat(9_000))
                        .build();
        };
    }

    private static HttpRequest form(ServerProcess server, String scenario) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"scenario\"; filename=\"s.yaml\"\r\n\r\n" + scenario
                + "\r\n--b--\r\n";
        return HttpRequest.newBuilder(URI.create(server.at("/api/v1/projections")))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)))
                .build();
    }
}
