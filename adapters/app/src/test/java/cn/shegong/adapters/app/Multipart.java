package cn.shegong.adapters.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A form with files, as a browser sends it. */
final class Multipart {

    private static final String BOUNDARY = "----shegong7d1";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multipart file(String key, Path file) throws IOException {
        part("name=\"" + key + "\"; filename=\"" + file.getFileName() + "\"", Files.readAllBytes(file));
        return this;
    }

    Multipart file(String key, String name, String content) throws IOException {
        part("name=\"" + key + "\"; filename=\"" + name + "\"", content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Multipart field(String key, String value) throws IOException {
        part("name=\"" + key + "\"", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void part(String names, byte[] content) throws IOException {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + names + "\r\n\r\n");
        body.write(content);
        write("\r\n");
    }

    private void write(String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    HttpRequest.Builder request(String call) throws IOException {
        write("--" + BOUNDARY + "--\r\n");
        return HttpRequest.newBuilder(Api.uri("/api/v1/" + call))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }
}
