package cn.shegong.adapters.app;

import cn.shegong.adapters.http.HttpServer;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.application.input.Node;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A server of the tests' own, and calls to it. */
final class Api {

    private static final HttpServer SERVER = HttpServer.start(
                    Wiring.core(MeasuresFiles.own()), "127.0.0.1", 0, Settings.DEFAULT)
            .get();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Api() {}

    /** What came back. */
    record Reply(int status, java.net.http.HttpHeaders headers, String body) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        Node json() {
            return Cases.json(body);
        }
    }

    static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + SERVER.port() + path);
    }

    /**
     * @param headers names and values by turns
     */
    static Reply post(String call, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1/" + call))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(request, headers);
    }

    static Reply get(String path, String... headers) {
        return send(HttpRequest.newBuilder(uri(path)), headers);
    }

    static Reply send(HttpRequest.Builder request, String... headers) {
        try {
            HttpRequest made = headers.length == 0
                    ? request.build()
                    : request.headers(headers).build();
            var response = CLIENT.send(made, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
