package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.http.description.Examples;
import cn.shegong.adapters.yaml.YamlTree;
import cn.shegong.application.input.Node;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API's description: of every call, with examples that run, and of every key that comes back. */
class ApiDescriptionTest {

    private static final Node.Mapping DESCRIPTION = (Node.Mapping)
            YamlTree.read(InMemory.of("openapi.yml", Api.get("/openapi.yml").body()))
                    .get();

    private static Node at(Node from, String... keys) {
        Node node = from;
        for (String key : keys) {
            assertThat(((Node.Mapping) node).entries().keySet()).contains(key);
            node = ((Node.Mapping) node).entries().get(key).get();
        }
        return node;
    }

    static Stream<String> posts() {
        return ((Node.Mapping) at(DESCRIPTION, "paths"))
                .entries()
                .filter(path -> ((Node.Mapping) path._2).entries().containsKey("post"))
                .map(path -> path._1)
                .toJavaStream();
    }

    @Test
    void every_call_is_described_as_openapi_3_1() {
        assertThat(((Node.Scalar) at(DESCRIPTION, "openapi")).text()).startsWith("3.1");
        assertThat(((Node.Mapping) at(DESCRIPTION, "paths")).entries().keySet())
                .contains("/health", "/health/ready", "/metrics", "/api/v1/measures", "/api/v1/measures/{id}");
        assertThat(posts().map(path -> path.substring(path.lastIndexOf('/') + 1)))
                .containsExactlyInAnyOrder(
                        "projections",
                        "cycles",
                        "comparisons",
                        "affordability",
                        "reckonings",
                        "explanations",
                        "checks",
                        "deadlines",
                        "verifications",
                        "scenarios",
                        "staffing");
    }

    @ParameterizedTest
    @MethodSource("posts")
    void every_example_is_answered_with_keys_that_are_described(String path) {
        Node post = at(DESCRIPTION, "paths", path, "post");
        String example =
                Bodies.json(at(post, "requestBody", "content", "application/json", "examples", "example", "value"));
        Api.Reply reply = Api.post(path.substring("/api/v1/".length()), example);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertDescribed(reply.json(), at(post, "responses", "200", "content", "application/json", "schema"), path);
        assertDescribed(Cases.json(example), at(post, "requestBody", "content", "application/json", "schema"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-one-senior-above-floor", "11-city-200"})
    void the_answers_to_worked_cases_have_no_key_that_is_not_described(String name) {
        Path folder = Cases.ROOT.resolve("projection").resolve(name);
        for (String by : new String[] {"district", "field", "norm", "project"}) {
            Api.Reply reply = Api.post("projections", Bodies.of(folder, "\"by\": \"" + by + "\""));
            Node schema = at(
                    DESCRIPTION,
                    "paths",
                    "/api/v1/projections",
                    "post",
                    "responses",
                    "200",
                    "content",
                    "application/json",
                    "schema");
            assertDescribed(reply.json(), schema, name);
        }
    }

    @Test
    void several_proposals_a_roster_and_several_plans_are_asked_and_answered_as_described() {
        String one = Examples.CHECK.strip();
        String mixed = one.replace("Q1", "Q2")
                .replace("\"review\"", "\"x\"")
                .replace("}}", "}, \"need\": {\"norm\": \"4\", \"quantity\": 2}}");
        assertAsDescribed("checks", """
                {"proposals": [%s, %s], "year": 2024, "roster": [
                  {"grade": 9, "certificate": false, "hired": "2024-01-01", "monthlyPay": "5000.00", "project": "Q1"}]}
                """.formatted(one, mixed));
        assertAsDescribed(
                "checks",
                "{\"roster\": [{\"grade\": 9, \"certificate\": \"none\", \"monthlyPay\": 5000}], \"year\": 2024}");
        String plan = Examples.PROJECTION.strip();
        String body = plan.substring(0, plan.length() - 1) + ", \"against\": [" + plan + "]}";
        Node answer = assertAsDescribed("comparisons", body);
        assertAsDescribed("verifications", "{\"answer\": " + Bodies.json(answer) + ", " + body.substring(1));
    }

    private static Node assertAsDescribed(String call, String body) {
        Node post = at(DESCRIPTION, "paths", "/api/v1/" + call, "post");
        assertDescribed(Cases.json(body), at(post, "requestBody", "content", "application/json", "schema"), call);
        Api.Reply reply = Api.post(call, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertDescribed(reply.json(), at(post, "responses", "200", "content", "application/json", "schema"), call);
        return reply.json();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/measures", "/api/v1/measures/{id}"})
    void the_measures_are_answered_as_described(String path) {
        Api.Reply reply = Api.get(path.replace("{id}", "shenzhen-2020-11"));
        Node schema =
                at(DESCRIPTION, "paths", path, "get", "responses", "200", "content", "application/json", "schema");
        assertDescribed(reply.json(), schema, path);
    }

    private static void assertDescribed(Node value, Node schema, String where) {
        assertThat(new Described((Node.Mapping) at(DESCRIPTION, "components", "schemas")).faults(value, schema, where))
                .isEmpty();
    }

    @Test
    void what_the_description_does_not_allow_is_found() {
        Node schema = at(DESCRIPTION, "components", "schemas", "ScenarioBody");
        Node scenario = Cases.json("""
                {"scenario": "x", "measures": "m", "horizon": {"from": "2027"}, "onCost": "0.3", "need": {},
                  "adjustments": [{"effective": "2027-01", "uplift": 5}]}
                """);
        assertThat(new Described((Node.Mapping) at(DESCRIPTION, "components", "schemas")).faults(scenario, schema, ""))
                .containsExactlyInAnyOrder(
                        "/horizon: no to",
                        "/horizon/from: string",
                        "/onCost: 0.3",
                        "/need: not described",
                        "/adjustments: none of its forms");
    }

    @Test
    void every_path_is_counted_by_its_name() {
        ((Node.Mapping) at(DESCRIPTION, "paths")).entries().keySet().forEach(path -> {
            assertThat(Api.get(path.replace("{id}", "x")).status()).isPositive();
            assertThat(Api.get("/metrics").body()).contains("uri=\"" + path + "\"");
        });
    }

    @Test
    void the_description_is_readable_without_anything_from_elsewhere() {
        Api.Reply page = Api.get("/docs", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';");
        assertThat(page.body()).doesNotContain("http://", "https://", "//cdn");
        for (String part : new String[] {"swagger-ui.css", "swagger-ui-bundle.js", "start.js"}) {
            assertThat(page.body()).contains("/docs/" + part);
            Api.Reply reply = Api.get("/docs/" + part, "Accept", "*/*");
            assertThat(reply.status()).as(part).isEqualTo(200);
            assertThat(reply.body()).isNotEmpty();
        }
        assertThat(Api.get("/docs/problems").body()).contains("id=\"input\"", "id=\"busy\"");
        assertThat(Api.get("/docs/other.js").status()).isEqualTo(404);
    }
}
