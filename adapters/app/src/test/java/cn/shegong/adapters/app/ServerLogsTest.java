package cn.shegong.adapters.app;

import static cn.shegong.adapters.app.ServerHere.head;
import static cn.shegong.adapters.app.ServerHere.heavy;
import static cn.shegong.adapters.app.ServerHere.send;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import cn.shegong.adapters.http.Core;
import cn.shegong.adapters.http.KeyFile;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.http.description.Examples;
import cn.shegong.adapters.measures.MeasuresFiles;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server writes down of its calls, and what it never does. */
class ServerLogsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void logs_have_the_request_s_id_and_neither_tokens_nor_bodies() throws Exception {
        Path keys = folder.resolve("keys.txt");
        String key = KeyFile.add("office", keys).get();
        LogLines lines = new LogLines();
        try (lines;
                ServerHere server = ServerHere.with(Settings.DEFAULT.withKeys(keys))) {
            for (String body : List.of(Examples.PROJECTION, "{\"secret-key\": 1", "[\"secret-key\"]")) {
                send(server.post("projections?token=" + key, body)
                        .header("Authorization", "Bearer " + key)
                        .header("X-Request-Id", "id-of-mine"));
            }
            send(server.post("projections", "{}").header("Authorization", "Bearer wrong-" + key));
            Thread.sleep(200);
        }
        String all = lines.list().stream()
                .map(event -> event.getFormattedMessage() + event.getKeyValuePairs() + event.getThrowableProxy())
                .collect(Collectors.joining("\n"));
        assertThat(all).contains("id-of-mine", "/api/v1/projections");
        assertThat(all).doesNotContain(key, "secret-key", "福田区");
    }

    @Test
    void a_fault_of_the_program_is_written_down_once_with_the_request_s_id() throws Exception {
        Core core = Wiring.core(MeasuresFiles.own());
        Core broken = new Core(
                core.texts(),
                core.scenarios(),
                core.openPlan(),
                core.staffingRows(),
                core.proposals(),
                core.rosters(),
                core.givenAnswers(),
                core.bundles(),
                core.receipts(),
                (answer, presentation, out) -> {
                    throw new IllegalStateException("broken");
                },
                core.templates(),
                core.spreadsheets(),
                core.wording(),
                core.version());
        LogLines lines = new LogLines();
        try (lines;
                ServerHere server = ServerHere.with(broken, Settings.DEFAULT)) {
            HttpResponse<String> reply = send(server.post("projections", Examples.PROJECTION));
            assertThat(reply.statusCode()).isEqualTo(500);
            assertThat(reply.body()).contains("report it with the request's id").doesNotContain("broken");
            String id = reply.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(lines.list().stream()
                            .filter(event -> event.getLevel() == Level.ERROR)
                            .map(event -> event.getKeyValuePairs() + " "
                                    + event.getThrowableProxy().getMessage()))
                    .containsExactly("[id=\"" + id + "\"] broken");
        }
    }

    @Test
    void a_caller_who_leaves_is_one_quiet_line_with_the_request_s_id() throws Exception {
        LogLines lines = new LogLines();
        try (lines;
                ServerHere server = ServerHere.with("pool: {threads: 1, waiting: 8}\nlimits: {draws: 1000000}")) {
            byte[] body = heavy(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3; i++) {
                try (Socket socket = server.socket()) {
                    socket.setSoLinger(true, 0);
                    String head = head("projections", body.length)
                            .replace("\r\n\r\n", "\r\nX-Request-Id: gone-" + i + "\r\n\r\n");
                    send(socket, head, body);
                    Thread.sleep(300);
                }
            }
            server.awaitIdle();
        }
        assertThat(lines.list()).allMatch(event -> event.getLevel() == Level.INFO);
        for (int i = 0; i < 3; i++) {
            String id = "gone-" + i;
            assertThat(lines.list().stream().map(event -> String.valueOf(event.getKeyValuePairs())))
                    .filteredOn(line -> line.contains(id))
                    .singleElement()
                    .asString()
                    .contains("499");
        }
    }

    @Test
    void a_line_says_who_called_how_many_bytes_went_and_what_was_refused_and_health_is_not_there() throws Exception {
        for (boolean health : new boolean[] {false, true}) {
            LogLines lines = new LogLines();
            try (lines;
                    ServerHere server = ServerHere.with("log: {health: " + health + "}")) {
                send(server.to("/health"));
                send(server.to("/health/ready"));
                send(server.post("projections", Examples.PROJECTION));
                send(server.post("projections", "{}"));
            }
            List<String> told = lines.list().stream()
                    .map(event -> String.valueOf(event.getKeyValuePairs()))
                    .toList();
            int bytes = Examples.PROJECTION.getBytes(StandardCharsets.UTF_8).length;
            assertThat(told)
                    .anyMatch(line -> line.contains("status=\"200\"")
                            && line.contains("caller=\"address:127.0.0.1\"")
                            && line.contains("bytesIn=\"" + bytes + "\"")
                            && line.matches(".*bytesOut=\"[1-9][0-9]{2,}\".*")
                            && !line.contains("problem="))
                    .anyMatch(line -> line.contains("status=\"422\"") && line.contains("problem=\"input\""));
            assertThat(told.stream().anyMatch(line -> line.contains("/health"))).isEqualTo(health);
        }
    }

    @Test
    void a_caller_who_leaves_amid_a_body_is_no_fault_of_the_program() throws Exception {
        LogLines lines = new LogLines();
        try (lines;
                ServerHere server = ServerHere.with("")) {
            for (int length : new int[] {1_000, 100_000}) {
                try (Socket socket = server.socket()) {
                    send(socket, head("projections", length), new byte[500]);
                }
            }
            for (int i = 0; i < 100 && lines.list().size() < 2; i++) {
                Thread.sleep(50);
            }
            assertThat(send(server.to("/health")).statusCode()).isEqualTo(200);
        }
        assertThat(lines.list()).hasSizeGreaterThanOrEqualTo(2).allMatch(event -> event.getLevel() == Level.INFO);
    }
}
