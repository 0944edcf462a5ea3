package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.description.Examples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer is one or says what is wrong with the body: never a fault of the program. */
class MutatedBodiesTest {

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("projections", Examples.PROJECTION),
            Map.entry("cycles", Examples.CYCLES),
            Map.entry("comparisons", Examples.COMPARISON),
            Map.entry("affordability", Examples.AFFORDABILITY),
            Map.entry("reckonings", Examples.RECKONING),
            Map.entry("explanations", Examples.EXPLANATION),
            Map.entry("checks", Examples.CHECK),
            Map.entry("deadlines", Examples.DEADLINES),
            Map.entry("verifications", Examples.VERIFICATION),
            Map.entry("scenarios", Examples.SCENARIO),
            Map.entry("staffing", Examples.STAFFING));

    private static final String SCENARIO = """
            scenario: 上调5%
            measures: shenzhen-2020-11
            horizon: {from: 2027, to: 2029}
            adjustments:
              - effective: 2028-01
                uplift: 5%
            """;

    private static final String[] YAML_PIECES = {
        "[[[[[[[[",
        "{a: {b: ",
        "&a [*a]",
        "*a",
        "!!binary x",
        "- - - -",
        "? ? ?",
        "---",
        "...",
        "|\n  x",
        ">-",
        "%YAML 9",
        "\t",
        "~",
        "\"\\u0000\"",
        "<<: *a",
        "#",
        "'",
        "2028-01: x"
    };

    /** As callers send them who do not read, or who mean no good. */
    private static final String[] CODINGS = {
        "gzip", "deflate", "br", "identity", "gzip, gzip", "", "GZIP", ";", "x-gzip"
    };

    private static final Map<String, String[]> HEADERS = Map.of(
            "Accept",
            new String[] {"*/*;q=0", "application/json;q=x", ",,,", "text/csv;q=0.1;;", "a/b/c", "/", "*", ";q=1"},
            "Accept-Language",
            new String[] {"en;q=2", "*", "-", "zh-CN,en;q=0.", ",", "en-;q=,", "x".repeat(300)},
            "Accept-Encoding",
            new String[] {"*;q=0", "identity;q=0", "gzip;q=0.0001", "gzip;;q", ",", "*;q=0,gzip", "x".repeat(300)},
            "Content-Type",
            new String[] {
                "application/json;", "APPLICATION/JSON", "a", "/", "multipart/form-data", "text/plain", ";", "*/*"
            },
            "If-None-Match",
            new String[] {"*", "W/", "\"", ",,,", "W/\"x\", y"},
            "Origin",
            new String[] {"null", "http://", "x", "http://[", "http://localhost"},
            "X-Request-Id",
            new String[] {"", "{}", "a b", "x".repeat(65), ".."});

    private static final String[] PIECES = {
        "null", "-1", "0", "9223372036854775808", "1e400", "0.001", "\"\"", "\"100%\"", "\"-100%\"", "\"9999-12\"",
        "\"0000-00\"", "[]", "{}", "[[[[[[", "{\"a\":", "true", "\"\\ud800\"", "\"\\u0000\"", "\"9\"", "2147483648",
        "\"all\"", "\"needs\": [{}],", "\"draws\": 5,", "\"NaN\"", "\uFEFF", ",", "\"years\": [2029, 2027],"
    };

    /** Mostly what is made quickest. */
    private static final String[] ACCEPTED = {
        "application/json",
        "application/json",
        "application/json",
        "application/json",
        "application/json",
        "text/csv",
        "text/html",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    };

    static Stream<String> calls() {
        return BODIES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void some(String call) throws Exception {
        send(call, 100);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("calls")
    void a_thousand_a_call(String call) throws Exception {
        send(call, 1_000);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("calls")
    void a_hundred_thousand_a_call(String call) throws Exception {
        send(call, 100_000);
    }

    private static void send(String call, int times) throws Exception {
        Random random = new Random(call.hashCode() + (long) times);
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < times; i++) {
            byte[] body = mutated(BODIES.getOrDefault(call, ""), random);
            HttpRequest request = HttpRequest.newBuilder(Api.uri("/api/v1/" + call))
                    .header(
                            "Content-Type",
                            random.nextInt(50) == 0 ? "multipart/form-data; boundary=x" : "application/json")
                    .header("Accept", ACCEPTED[random.nextInt(ACCEPTED.length)])
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            assertThat(status / 100)
                    .as("status " + status + " for " + new String(body, StandardCharsets.UTF_8))
                    .isIn(2, 4);
        }
    }

    /** Forms with scenarios in YAML that are mutated, bodies packed or not as they say, and headers of every make. */
    @ParameterizedTest
    @MethodSource("calls")
    void forms_codings_and_headers_too(String call) throws Exception {
        sendOddly(call, 60);
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("calls")
    void a_thousand_forms_codings_and_headers_a_call(String call) throws Exception {
        sendOddly(call, 1_000);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("calls")
    void fifty_thousand_forms_codings_and_headers_a_call(String call) throws Exception {
        sendOddly(call, 50_000);
    }

    private static void sendOddly(String call, int times) throws Exception {
        Random random = new Random(call.hashCode() + 31L * times);
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < times; i++) {
            boolean isForm = random.nextInt(3) > 0 && !call.equals("staffing");
            byte[] body = isForm
                    ? form(random).getBytes(StandardCharsets.UTF_8)
                    : mutated(BODIES.getOrDefault(call, ""), random);
            HttpRequest.Builder request = HttpRequest.newBuilder(Api.uri("/api/v1/" + call))
                    .header("Content-Type", isForm ? "multipart/form-data; boundary=b" : "application/json");
            StringBuilder told = new StringBuilder(new String(body, StandardCharsets.UTF_8));
            if (random.nextInt(3) == 0) {
                String coding = CODINGS[random.nextInt(CODINGS.length)];
                request.header("Content-Encoding", coding);
                told.append("\nContent-Encoding: ").append(coding);
                body = random.nextBoolean() ? packed(body, random) : body;
            }
            for (Map.Entry<String, String[]> header : HEADERS.entrySet()) {
                if (random.nextInt(6) == 0) {
                    String value = header.getValue()[random.nextInt(header.getValue().length)];
                    request.setHeader(header.getKey(), value);
                    told.append('\n').append(header.getKey()).append(": ").append(value);
                }
            }
            int status = client.send(
                            request.POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            assertThat(status / 100).as("status " + status + " for " + told).isIn(2, 4);
        }
    }

    private static String form(Random random) {
        StringBuilder yaml = new StringBuilder(SCENARIO);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(yaml.length());
            switch (random.nextInt(4)) {
                case 0 -> yaml.deleteCharAt(at);
                case 1 ->
                    yaml.insert(at, YAML_PIECES[random.nextInt(YAML_PIECES.length)].repeat(1 + random.nextInt(99)));
                case 2 -> yaml.setCharAt(at, (char) random.nextInt(0xd800));
                default -> yaml.insert(at, YAML_PIECES[random.nextInt(YAML_PIECES.length)]);
            }
        }
        String part = "--b\r\nContent-Disposition: form-data; name=\"";
        String scenario = part + "scenario\"; filename=\"s.yaml\"\r\n\r\n" + yaml + "\r\n";
        String against = random.nextBoolean() ? scenario.replace("scenario\";", "against\";") : "";
        return scenario + against + part
                + "projects\"; filename=\"p.csv\"\r\n\r\nid,district,field,start,renews,g9\nP1,福田区,4,2027-01,yes,1\n"
                + "\r\n--b--\r\n";
    }

    /** Mostly whole; else with a byte that is another. */
    private static byte[] packed(byte[] body, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        byte[] bytes = out.toByteArray();
        if (random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        }
        return bytes;
    }

    private static byte[] mutated(String body, Random random) {
        StringBuilder text = new StringBuilder(body);
        for (int i = 1 + random.nextInt(3); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(6)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setLength(at);
                case 2 -> text.insert(at, text.substring(at, end));
                case 3 -> text.setCharAt(at, (char) random.nextInt(0xd800));
                default -> replaceValue(text, at, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(5) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** The next value after a colon, so that most bodies stay JSON. */
    private static void replaceValue(StringBuilder text, int at, String piece) {
        int colon = text.indexOf(":", at);
        if (colon < 0) {
            text.insert(at, piece);
            return;
        }
        int end = colon + 1;
        while (end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        text.replace(colon + 1, end, piece);
    }
}
