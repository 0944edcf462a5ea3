package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk measured.
 *
 * @param aSecond answers
 * @param p50 milliseconds
 * @param p99 milliseconds
 * @param failed calls without an answer, or with another one than 2xx and 3xx
 */
record Wrk(double aSecond, double p50, double p99, long failed) {

    private static final Pattern DONE =
            Pattern.compile("a second ([0-9]+) p50 ([0-9.]+) p99 ([0-9.]+) failed ([0-9]+)");
    private static final Path SCRIPTS = Path.of(System.getProperty("shegong.root"), "benchmarks", "src", "main", "lua");

    /** A call again and again. */
    static Wrk get(int connections, int seconds, String url) throws IOException, InterruptedException {
        return run(connections, seconds, "get.lua", url, List.of());
    }

    /**
     * A body again and again.
     *
     * @param pause milliseconds that each connection waits between its calls
     */
    static Wrk post(int connections, int seconds, String url, Path body, int pause)
            throws IOException, InterruptedException {
        return run(connections, seconds, "post.lua", url, List.of("--", body.toString(), String.valueOf(pause)));
    }

    private static Wrk run(int connections, int seconds, String script, String url, List<String> further)
            throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                SCRIPTS + "/" + script,
                url));
        command.addAll(further);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Matcher done = DONE.matcher(said);
        assertThat(done.find()).as(said).isTrue();
        return new Wrk(
                Double.parseDouble(done.group(1)),
                Double.parseDouble(done.group(2)),
                Double.parseDouble(done.group(3)),
                Long.parseLong(done.group(4)));
    }
}
