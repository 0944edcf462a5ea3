package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work of more than two seconds, in a process of its own: its progress, and its end at once by Ctrl-C. */
@Tag("full")
class LongWorkTest {

    /** By the interpreter alone, so that it is long work on any machine. */
    private static final int ROWS = 6_000;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void portfolio() throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2035}\n");
        try (BufferedWriter rows = Files.newBufferedWriter(folder.resolve("projects.csv"))) {
            rows.write("id,district,field,start,renews,g8,g9\n");
            for (int i = 0; i < ROWS; i++) {
                rows.write("P" + i + ",D" + i % 10 + ",4,2027-0" + (i % 9 + 1) + ",yes," + i % 7 + ",3\n");
            }
        }
    }

    private Process start(String... options) throws IOException {
        // Where the tests run in the background, Ctrl-C is ignored, and programs inherit that.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xint"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of(Main.class.getName(), "simulate", folder.toString(), "--lang", "en"));
        command.addAll(List.of("--out", folder.resolve("answer.txt").toString()));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    @Test
    void a_terminal_sees_a_bar_with_the_time_left() throws Exception {
        Process process = start("-Dshegong.errorColumns=80");
        assertThat(said(process)).contains("Projecting").contains("%").containsPattern("\\d:\\d\\d:\\d\\d");
        assertThat(process.exitValue()).isZero();
        assertThat(folder.resolve("answer.txt")).isNotEmptyFile();
    }

    @Test
    void a_pipe_sees_none() throws Exception {
        assertThat(said(start())).isEmpty();
    }

    @Test
    void ctrl_c_ends_at_once_and_leaves_no_part_of_a_file() throws Exception {
        Process process = start();
        Thread.sleep(2500);
        long asked = System.nanoTime();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - asked)).isLessThan(3);
        assertThat(process.exitValue()).isEqualTo(130);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("projects.csv", "scenario.yaml");
        }
    }
}
