package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scenario's file by its keys: what is asked with them is what is asked with the file. */
class ScenarioKeysTest {

    private static final String ROWS = """
            , "projects": [{"id": "P1", "district": "福田区", "field": 4, "start": "2026-01", "renews": "yes", "g5": 1}]}
            """;

    private static Api.Reply read(String name, String content) throws IOException {
        return Api.send(new Multipart().file("scenario", name, content).request("scenarios"), "Accept-Language", "en");
    }

    private static Node of(Api.Reply projection, String... path) {
        Node node = projection.json();
        for (String key : path) {
            node = ((Node.Mapping) node).at(key).get();
        }
        return node;
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "scenario-banded", "scenario-none", "uncertain"})
    void the_keys_are_projected_as_the_file_is(String name) throws IOException {
        Path file = Path.of(System.getProperty("shegong.root")).resolve("examples/shenzhen/" + name + ".yaml");
        Api.Reply keys = read("scenario.yaml", Files.readString(file));
        assertThat(keys.status()).as(keys.body()).isEqualTo(200);
        Api.Reply byKeys = Api.post("projections", "{\"scenario\": " + keys.body() + ROWS);
        Api.Reply byFile = Api.post("projections", "{\"scenario\": " + Bodies.yaml(file) + ROWS);
        assertThat(byKeys.status()).as(byKeys.body()).isEqualTo(200);
        assertThat(((Node.Scalar) of(byKeys, "receipt", "inputs")).text())
                .isEqualTo(((Node.Scalar) of(byFile, "receipt", "inputs")).text());
    }

    @Test
    void an_adjustment_that_repeats_is_told_one_by_one() throws IOException {
        Api.Reply keys = read("情景.yaml", """
                scenario: x
                measures: shenzhen-2020-11
                horizon: {from: 2027, to: 2031}
                adjustments: {every: 3 years, from: 2028-01, uplift: {senior: 4%, g10: 2.5%}}
                """);
        assertThat(keys.body()).isEqualTo("""
                {"scenario":"x","measures":"shenzhen-2020-11","horizon":{"from":2027,"to":2031},"adjustments":[\
                {"effective":"2028-01","uplift":{"g1":"4%","g2":"4%","g3":"4%","g4":"0%","g5":"0%","g6":"0%",\
                "g7":"0%","g8":"0%","g9":"0%","g10":"2.5%"}},\
                {"effective":"2031-01","uplift":{"g1":"4%","g2":"4%","g3":"4%","g4":"0%","g5":"0%","g6":"0%",\
                "g7":"0%","g8":"0%","g9":"0%","g10":"2.5%"}}]}""");
    }

    @Test
    void every_fault_of_the_file_is_told() throws IOException {
        Api.Reply reply = read("s.yaml", "scenario: x\nmeasures: none\nhorizon: {from: 2027}\nonCoast: 3%\n");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("measures", "horizon.to", "onCoast");
        assertThat(Api.post("scenarios", "{}").status()).isEqualTo(422);
    }

    @Test
    void keys_are_json_alone() {
        assertThat(Api.post("scenarios", "{\"scenario\": {}}", "Accept", "text/csv")
                        .status())
                .isEqualTo(422);
        assertThat(Api.post(
                                "scenarios",
                                "{\"scenario\": {\"scenario\": \"x\", \"measures\": \"shenzhen-2020-11\", \"horizon\":"
                                        + " {\"from\": 2027, \"to\": 2027}}}",
                                "Accept",
                                "text/csv")
                        .status())
                .isEqualTo(406);
    }
}
