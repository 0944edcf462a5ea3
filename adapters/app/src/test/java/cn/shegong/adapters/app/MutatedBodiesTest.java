package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.description.Examples;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer is one or says what is wrong with the body: never a fault of the program. */
class MutatedBodiesTest {

    private static final Map<String, String> BODIES = Map.of(
            "projections", Examples.PROJECTION,
            "cycles", Examples.CYCLES,
            "comparisons", Examples.COMPARISON,
            "affordability", Examples.AFFORDABILITY,
            "reckonings", Examples.RECKONING,
            "explanations", Examples.EXPLANATION,
            "checks", Examples.CHECK,
            "staffing", Examples.STAFFING);

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
