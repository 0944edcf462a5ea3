package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked case is met to the fen over HTTP, with the receipt of the command line. */
class HttpConformanceTest {

    static Stream<String> projections() {
        return Cases.names("projection");
    }

    @ParameterizedTest(name = "projection {0}")
    @MethodSource("projections")
    void the_projection_is_met(String name) {
        Path folder = Cases.ROOT.resolve("projection").resolve(name);
        Api.Reply reply = Api.post("projections", Bodies.of(folder));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        Cases.assertContains(reply.json(), Cases.json(folder.resolve("expected.json")), "");
        assertThat(reply.body())
                .isEqualTo(Run.of("simulate", folder.toString(), "--format", "json")
                        .out());
    }
}
