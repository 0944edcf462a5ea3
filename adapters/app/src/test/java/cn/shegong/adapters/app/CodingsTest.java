package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.description.Examples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How bodies and answers are packed, of which type they are, and what is said of what cannot be had. */
class CodingsTest {

    private static final byte[] BODY = Examples.PROJECTION.getBytes(StandardCharsets.UTF_8);

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static Api.Reply post(byte[] body, String... headers) {
        return Api.send(
                HttpRequest.newBuilder(Api.uri("/api/v1/projections"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)),
                headers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZip", "x-gzip", "identity, gzip"})
    void a_packed_body_is_unpacked(String coding) throws Exception {
        assertThat(post(packed(BODY), "Content-Type", "application/json", "Content-Encoding", coding)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void a_body_that_is_not_packed_as_it_says_is_refused_also_a_long_one(String coding) throws Exception {
        byte[] many = ServerHere.heavy(10).getBytes(StandardCharsets.UTF_8);
        byte[] cut = packed(many);
        cut[cut.length / 2] ^= 0x55;
        for (byte[] body : new byte[][] {BODY, many, new byte[] {1}, cut}) {
            Api.Reply reply =
                    post(body, "Content-Type", "application/json", "Content-Encoding", coding, "Accept-Language", "en");
            assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        }
        assertThat(post(BODY, "Content-Type", "application/json", "Content-Encoding", "gzip", "Accept-Language", "en")
                        .body())
                .contains("not compressed as Content-Encoding says");
    }

    @Test
    void a_packed_body_that_ends_early_is_refused() throws Exception {
        byte[] packed = packed(BODY);
        assertThat(post(
                                Arrays.copyOf(packed, packed.length / 2),
                                "Content-Type",
                                "application/json",
                                "Content-Encoding",
                                "gzip")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "compress", "zstd", "gzip, gzip", "gzip, br", "x"})
    void a_coding_that_is_not_known_is_refused_with_those_that_are(String coding) {
        Api.Reply reply = post(BODY, "Content-Type", "application/json", "Content-Encoding", coding);
        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.header("Accept-Encoding")).isEqualTo("gzip, deflate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "APPLICATION/JSON; charset=UTF-8",
                "application/json;x=\"y\""
            })
    void types_are_the_same_in_any_case_and_with_parameters(String type) {
        assertThat(post(BODY, "Content-Type", type).status()).isEqualTo(200);
    }

    @Test
    void a_form_is_one_in_any_case() {
        String form = "--Bound\r\nContent-Disposition: form-data; name=\"scenario\"; filename=\"s.yaml\"\r\n\r\n"
                + "scenario: x\r\n--Bound--\r\n";
        Api.Reply reply =
                post(form.getBytes(StandardCharsets.UTF_8), "Content-Type", "Multipart/Form-Data; boundary=Bound");
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.body()).contains("s.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "json", "application/jsonx", "/"})
    void another_type_is_refused(String type) {
        assertThat(post(BODY, "Content-Type", type).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    TEXT/CSV                                   | 200 | text/csv
                    application/json;q=0, */*                  | 200 | text/csv
                    application/json;q=0                       | 406 | application/problem+json
                    application/json;q=0.0, text/csv;q=0.000   | 406 | application/problem+json
                    text/html;q=0.5, text/csv;q=0.6            | 200 | text/csv
                    text/*;q=0.2, text/csv;q=0                 | 200 | text/html
                    */*;q=0                                    | 406 | application/problem+json
                    */*;q=0, application/json                  | 200 | application/json
                    application/*, text/csv                    | 200 | application/json
                    application/pdf                            | 406 | application/problem+json
                    application/pdf, application/json; Q=0.1   | 200 | application/json
                    """)
    void what_must_not_come_does_not(String accept, int status, String type) {
        Api.Reply reply = post(BODY, "Content-Type", "application/json", "Accept", accept);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gzip                         | 200 | gzip
                    GZIP                         | 200 | gzip
                    *                            | 200 | gzip
                    br, gzip;q=0.5               | 200 | gzip
                    gzip;q=0                     | 200 | ''
                    gzip;q=0, *                  | 200 | ''
                    br                           | 200 | ''
                    identity                     | 200 | ''
                    gzip;q=0.2, identity;q=0.9   | 200 | ''
                    identity;q=0, gzip           | 200 | gzip
                    identity;q=0                 | 406 | ''
                    *;q=0                        | 406 | ''
                    br, identity;q=0             | 406 | ''
                    gzip;q=0, identity;q=0       | 406 | ''
                    """)
    void answers_are_packed_as_is_wanted(String accepted, int status, String coding) {
        Api.Reply reply = post(BODY, "Content-Type", "application/json", "Accept-Encoding", accepted);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Encoding")).isEqualTo(coding);
    }

    @Test
    void who_takes_nothing_unpacked_gets_short_answers_and_refusals_packed_too() throws Exception {
        for (String path : new String[] {"/health", "/api/v1/nothing"}) {
            var request = HttpRequest.newBuilder(Api.uri(path)).header("Accept-Encoding", "gzip, *;q=0");
            var reply = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(reply.headers().firstValue("Content-Encoding")).contains("gzip");
            try (var bytes = new GZIPInputStream(new ByteArrayInputStream(reply.body()))) {
                assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("{");
            }
        }
    }
}
