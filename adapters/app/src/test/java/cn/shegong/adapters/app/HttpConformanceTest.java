package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked case is met to the fen over HTTP; the bytes are those of the command line, receipt and all. */
class HttpConformanceTest {

    private static final Path CITY = Cases.ROOT.resolve("projection/11-city-200");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> projections() {
        return Cases.all("projection");
    }

    static Stream<Path> cycles() {
        return Cases.all("cycles");
    }

    static Stream<String> solved() {
        return Cases.names("solve");
    }

    @ParameterizedTest
    @MethodSource("projections")
    void the_projection_is_met(Path folder) {
        assertMet("projections", "simulate", folder);
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void the_cycles_are_met(Path folder) {
        assertMet("cycles", "cycles", folder);
    }

    private static void assertMet(String call, String command, Path folder) {
        for (String language : List.of("zh", "en")) {
            Api.Reply reply = Api.post(call, Bodies.of(folder), "Accept-Language", language);
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            Cases.assertContains(reply.json(), Cases.json(folder.resolve("expected.json")), "");
            assertThat(reply.body()).isEqualTo(run(command, folder.toString(), "json", language));
            assertThat(Api.post(call, Bodies.of(folder), "Accept", "text/csv", "Accept-Language", language)
                            .body())
                    .isEqualTo(run(command, folder.toString(), "csv", language));
        }
    }

    private static String run(String command, String input, String form, String language, String... more) {
        List<String> words = new ArrayList<>(List.of(command, input, "--format", form, "--lang", language));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new)).out();
    }

    @ParameterizedTest(name = "solve {0}")
    @MethodSource("solved")
    void the_largest_uplift_is_met(String name) {
        Path folder = Cases.ROOT.resolve("solve").resolve(name);
        Node.Mapping expected = (Node.Mapping) Cases.json(folder.resolve("expected.json"));
        Api.Reply reply = Api.post("affordability", Bodies.solve(folder));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        Cases.assertContains(reply.json(), expected, "");
    }

    @Test
    void every_row_of_staffing_is_met() throws IOException {
        Path file = Cases.ROOT.resolve("staffing.csv");
        String rows = Bodies.rows(file);
        // The file has answers beside the questions.
        String asked = rows.replaceAll(", \"(minPosts|maxPosts)\": (\"[^\"]*\"|\\d+)", "")
                .replaceAll("\"(field|category)\": (\"[^\"]*\"|\\d+), ", "");
        Api.Reply reply = Api.post("staffing", asked, "Accept", "text/csv");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body().lines().map(row -> row.substring(0, row.lastIndexOf(','))))
                .containsExactlyElementsOf(Files.readAllLines(file));
    }

    static Stream<Path> checked() throws IOException {
        try (Stream<Path> files = Files.list(Cases.ROOT.resolve("check"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("checked")
    void the_findings_are_met(Path proposal) throws IOException {
        String name = proposal.getFileName().toString().replace(".yaml", ".expected.json");
        for (String language : List.of("zh", "en")) {
            Api.Reply reply = Api.post("checks", Bodies.yaml(proposal), "Accept-Language", language);
            assertThat(reply.status()).as(reply.body()).isEqualTo(200);
            Cases.assertContains(
                    ((Node.Mapping) reply.json()).entries().get("findings").get(),
                    Cases.json(proposal.resolveSibling(name)),
                    "");
        }
    }

    @Test
    void many_proposals_and_a_roster_are_checked_as_by_the_command_line() throws IOException {
        Path examples = Path.of(System.getProperty("shegong.root"), "examples");
        String roster = examples.resolve("roster.csv").toString();
        for (String language : List.of("zh", "en")) {
            Api.Reply reply = Api.send(
                    new Multipart()
                            .file("proposals", examples.resolve("proposals.csv"))
                            .file("roster", examples.resolve("roster.csv"))
                            .request("checks"),
                    "Accept-Language",
                    language);
            assertThat(reply.body())
                    .isEqualTo(run(
                            "check",
                            examples.resolve("proposals.csv").toString(),
                            "json",
                            language,
                            "--roster",
                            roster));
        }
    }

    @ParameterizedTest
    @CsvSource({"field", "category", "norm", "project"})
    void groups_are_those_of_the_command_line(String by) {
        assertThat(Api.post("projections", Bodies.of(CITY, "\"by\": \"" + by + "\""))
                        .body())
                .isEqualTo(run("simulate", CITY.toString(), "json", "zh", "--by", by));
    }

    @Test
    void draws_are_those_of_the_command_line() throws IOException {
        Path uncertain = scenario("uncertainty: {growth: {uniform: {least: -1%, most: 2%}}}\n");
        String body = Bodies.of(CITY, uncertain, "\"draws\": 50", "\"seed\": 7", "\"cap\": \"1700000000.00\"");
        String[] options = {"--scenario", uncertain.toString(), "--draws=50", "--seed=7", "--cap=1700000000"};
        assertThat(Api.post("projections", body).body())
                .isEqualTo(run("simulate", CITY.toString(), "json", "zh", options));
    }

    @Test
    void comparisons_are_those_of_the_command_line() throws IOException {
        Path other = scenario("onCost: 31%\nrange: max\n");
        assertThat(Api.post("comparisons", Bodies.of(CITY, "\"against\": " + Bodies.yaml(other)))
                        .body())
                .isEqualTo(run("compare", CITY.toString(), "json", "zh", "--against", other.toString()));
        assertThat(Api.post("comparisons", Bodies.of(CITY, "\"years\": [2027, 2030]"))
                        .body())
                .isEqualTo(run("compare", CITY.toString(), "json", "zh", "--years", "2027", "2030"));
    }

    /** The city's with some lines more. */
    private Path scenario(String more) throws IOException {
        return Files.writeString(
                folder.resolve("scenario.yaml"), Files.readString(CITY.resolve("scenario.yaml")) + more);
    }

    /** The words differ, since a cell of a file is a key of the body here. */
    @Test
    void an_explanation_has_the_values_and_the_receipt_of_the_command_line() {
        Path folder = Path.of(System.getProperty("shegong.root"), "examples", "one-post");
        Node here = Api.post("explanations", Bodies.of(folder, "\"series\": \"budget\"", "\"year\": 2027"))
                .json();
        Node there = Cases.json(run("explain", folder.toString(), "json", "zh", "--year", "2027"));
        for (String key : List.of("value", "formula", "inputs", "receipt")) {
            assertThat(((Node.Mapping) here).entries().keySet()).contains(key);
        }
        Cases.assertContains(entry(here, "receipt"), entry(there, "receipt"), "");
        Cases.assertContains(entry(here, "value"), entry(there, "value"), "");
    }

    private static Node entry(Node node, String key) {
        return ((Node.Mapping) node).entries().get(key).get();
    }

    @Test
    void the_measures_are_those_of_the_command_line() {
        assertThat(Api.get("/api/v1/measures").body())
                .isEqualTo(Run.of("measures", "--format", "json").out());
        Api.Reply one = Api.get("/api/v1/measures/shenzhen-2020-11", "Accept", "text/csv");
        assertThat(one.body())
                .isEqualTo(Run.of("measures", "shenzhen-2020-11", "--format", "csv")
                        .out());
        assertThat(Api.get("/api/v1/measures/shenzhen-1999").status()).isEqualTo(404);
    }

    @Test
    void the_order_of_keys_does_not_matter() {
        String body = Bodies.of(CITY);
        int rows = body.indexOf("\"projects\"");
        int needs = body.indexOf("\"needs\"");
        String turned = "{" + body.substring(needs, body.length() - 1) + ",\n" + body.substring(rows, needs)
                + body.substring(1, rows).strip().replaceAll(",$", "") + "}";
        assertThat(turned).hasSizeBetween(body.length() - 10, body.length() + 10);
        assertThat(Api.post("projections", turned).body())
                .isEqualTo(Api.post("projections", body).body());
    }
}
