package cn.shegong.adapters.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server in a process of its own, with the options that the launcher gives it. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port;
    private final Process process;

    /**
     * @param log where its log goes
     */
    ServerProcess(Path log) throws IOException, InterruptedException {
        this(log, List.of());
    }

    /**
     * @param options further ones of the machine, such as {@code -Xmx128m}
     */
    ServerProcess(Path log, List<String> options) throws IOException, InterruptedException {
        port = freePort();
        List<String> command = new ArrayList<>(
                List.of(Tool.JAVA, "-XX:+UseSerialGC", "-XX:+TieredCompilation", "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("serve", "--port", String.valueOf(port)));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the server does not start: " + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(at("/health"))).build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Bytes of the objects that are in use, in MiB. */
    long live() throws IOException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.class_histogram")
                .start();
        try (BufferedReader lines = histogram.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .mapToLong(line -> Long.parseLong(line.strip().replaceFirst(".* ", "")) >> 20)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Resident, in MiB. */
    long memory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** As the machine does that has no patience. */
    void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
}
