package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.file.read.ProposalFiles;
import cn.shegong.adapters.file.read.ScenarioFiles;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Proposals;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that mean no good are faults of the input, whatever way they come in. */
class HostileTextsTest {

    private static final Measures TEXT = MeasuresFiles.own().onFile().head();
    private static final String SCENARIO = "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2029}\n";

    private static final Map<String, Function<Document, Seq<Fault>>> WAYS = Map.of(
            "scenario",
            document -> new ScenarioFiles(new WorkbookFiles())
                    .read(document, Vector.of(TEXT.id()))
                    .getError(),
            "proposals",
            document -> new ProposalFiles(new WorkbookFiles())
                    .read(new Proposals.Listed(Vector.of(document), Integer.MAX_VALUE), TEXT)
                    .getError(),
            "measures",
            document -> MeasuresFiles.with(Vector.of(document)).getError(),
            "settings",
            document -> Settings.read(document).getError());

    static Stream<String> ways() {
        return WAYS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_is_too_deep_is_told_by_its_line_and_the_bound(String way) {
        for (String step : new String[] {"[", "{a: ", "- "}) {
            Seq<Fault> faults =
                    Objects.requireNonNull(WAYS.get(way)).apply(InMemory.of("x.yaml", "a:\n  " + step.repeat(5_000)));
            assertThat(faults).anySatisfy(fault -> {
                assertThat(fault.expected().code()).isEqualTo("nesting");
                assertThat(fault.expected().arguments()).containsExactly("50");
                assertThat(fault.place().line()).isEqualTo(2);
            });
            assertThat(faults.map(fault -> fault.toString().length())).allMatch(length -> length < 2_000);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_grows_without_end_is_refused(String way) {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThat(Objects.requireNonNull(WAYS.get(way))
                        .apply(InMemory.of("x.yaml", bomb))
                        .map(fault -> fault.expected().code()))
                .contains("no-alias");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "against", "projects", "needs"})
    void a_part_of_a_form_that_is_too_deep_is_a_fault_of_the_input(String part) throws Exception {
        Multipart form = new Multipart().file(part, "x.yaml", "a:\n  " + "[".repeat(5_000));
        if (!part.equals("scenario")) {
            form.file("scenario", "s.yaml", SCENARIO);
        }
        Api.Reply reply =
                Api.send(form.request(part.equals("against") ? "comparisons" : "projections"), "Accept-Language", "en");
        assertThat(reply.status()).isIn(400, 422);
        assertThat(reply.body()).contains("at most 50 levels", "\"row\":2");
        assertThat(reply.body().length()).isLessThan(5_000);
    }

    @Test
    void a_deep_body_is_refused_before_it_is_read_any_further() {
        for (String step : new String[] {"[", "{\"a\":", "{\"scenario\":[", "[[],"}) {
            Api.Reply reply = Api.post("projections", step.repeat(5_000), "Accept-Language", "en");
            assertThat(reply.status()).isIn(400, 422);
            assertThat(reply.body().length()).isLessThan(5_000);
        }
    }

    @Test
    void a_key_that_is_too_long_is_told_as_such_in_json_too() {
        String key = "k".repeat(100_000);
        Api.Reply reply = Api.post("projections", "{\"" + key + "\": [1, 2]}", "Accept-Language", "en");
        assertThat(reply.status()).isIn(400, 422);
        assertThat(reply.body()).contains("a name of at most 1000 letters");
        assertThat(reply.body().length()).isLessThan(2_000);
    }

    @Test
    void keys_that_nobody_knows_are_refused_as_quickly_as_they_are_read() {
        StringBuilder body = new StringBuilder("{");
        for (int i = 0; i < 400_000; i++) {
            body.append("\"k").append(i % 200_000).append("\": 1,");
        }
        Api.Reply reply = Api.post("projections", body.append("\"a\": 1}").toString());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body().length()).isLessThan(1_000_000);
    }
}
