package cn.shegong.adapters.app;

import cn.shegong.adapters.http.Core;
import cn.shegong.adapters.http.HttpServer;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.measures.MeasuresFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A server in this process with settings of its own, and what callers do to it, in order or not. */
record ServerHere(HttpServer server) implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /**
     * @param yaml the settings, perhaps empty
     */
    static ServerHere with(String yaml) {
        return with(Settings.read(InMemory.of("settings.yaml", yaml)).get());
    }

    static ServerHere with(Settings settings) {
        return with(Wiring.core(MeasuresFiles.own()), settings);
    }

    static ServerHere with(Core core, Settings settings) {
        return new ServerHere(HttpServer.start(core, "127.0.0.1", 0, settings).get());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    HttpRequest.Builder post(String call, String body) {
        return to("/api/v1/" + call)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static CompletableFuture<HttpResponse<String>> begin(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Many projects drawn many times, as the body of a call: seconds of work. */
    static String heavy(int draws) {
        String rows = IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\": \"P" + i + "\", \"district\": \"福田区\", \"field\": 4, \"start\": \"2027-01\","
                        + " \"renews\": \"yes\", \"g9\": 1}")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"scenario\": " + Bodies.yaml(Path.of("../../examples/shenzhen/uncertain.yaml")) + ", \"projects\": "
                + rows + ", \"draws\": " + draws + "}";
    }

    /** The head of a request with a body of so many bytes. */
    static String head(String call, int length) {
        return "POST /api/v1/" + call + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + length + "\r\n\r\n";
    }

    Socket socket() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }

    /** Sends as it stands; an answer is not waited for. */
    static void send(Socket socket, String head, byte[] body) throws IOException {
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
    }

    /** What comes first after this was sent as it stands. */
    String answerTo(String sent) throws IOException {
        return answerTo(server.port(), sent);
    }

    static String answerTo(int port, String sent) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            send(socket, sent, new byte[0]);
            byte[] some = new byte[4096];
            int read = socket.getInputStream().read(some);
            return new String(some, 0, Math.max(0, read), StandardCharsets.UTF_8);
        }
    }

    void awaitIdle() throws Exception {
        for (int i = 0; i < 400; i++) {
            if (send(to("/metrics")).body().contains("shegong_heavy_running 0.0")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the work goes on");
    }

    @Override
    public void close() {
        server.close();
    }
}
