package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked case of comparisons, reckoning, affordability and draws, by the command line and over HTTP. */
class ComparedCasesTest {

    private static Stream<Path> cases(String kind) {
        return Cases.in(Cases.EDGES, kind);
    }

    static Stream<Path> comparisons() {
        return cases("comparisons");
    }

    static Stream<Path> reckoned() {
        return cases("reckon");
    }

    static Stream<Path> solved() {
        return cases("solve");
    }

    static Stream<Path> drawn() {
        return cases("spread");
    }

    private static Node.Mapping expected(Path folder) {
        return (Node.Mapping) Cases.json(folder.resolve("expected.json"));
    }

    private static String text(Node.Mapping of, String key) {
        return ((Node.Scalar) of.at(key).get()).text();
    }

    private static Run json(Vector<String> words) {
        return Run.of(words.appendAll(Vector.of("--format", "json")).toJavaArray(String[]::new));
    }

    /** By command line and over HTTP, the same bytes. */
    private static Node.Mapping answer(int status, Vector<String> words, String call, String body) {
        Run run = json(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
        Api.Reply reply = Api.post(call, body);
        assertThat(reply.body()).isEqualTo(run.out());
        return (Node.Mapping) reply.json();
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void the_steps_between_scenarios_and_years_are_met(Path folder) {
        Node.Mapping expected = expected(folder);
        Vector<String> words = Vector.of("compare", folder.toString());
        Node.Mapping answer = expected.entries().containsKey("compared")
                ? answer(
                        0,
                        words.append("--years")
                                .appendAll(
                                        ((Node.Listing) expected.at("compared").get())
                                                .items()
                                                .map(year -> ((Node.Scalar) year).text())),
                        "comparisons",
                        Bodies.of(
                                folder,
                                "\"years\": "
                                        + Bodies.json(expected.at("compared").get())))
                : answer(
                        0,
                        words.append("--against")
                                .append(folder.resolve("against.yaml").toString()),
                        "comparisons",
                        Bodies.of(folder, "\"against\": " + Bodies.yaml(folder.resolve("against.yaml"))));
        assertSteps(answer, expected);
    }

    @Test
    void a_year_compared_with_itself_has_nothing_in_every_step() {
        Path folder = Cases.EDGES.resolve("comparisons/13-years-price-then-standards");
        Node.Mapping answer = answer(
                0,
                Vector.of("compare", folder.toString(), "--years", "2030", "2030"),
                "comparisons",
                Bodies.of(folder, "\"years\": [2030, 2030]"));
        assertThat(steps(answer, "steps").values()).hasSize(12).containsOnly("0.00");
        assertThat(steps(answer, "orderFree").values()).hasSize(12).containsOnly("0.00");
    }

    static Stream<Path> plans() {
        return cases("plans");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void the_steps_between_plans_are_met(Path folder) {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Node.Mapping answer = answer(
                0,
                Vector.of("compare", first.toString(), "--against", second.toString()),
                "comparisons",
                Bodies.of(first, "\"against\": " + Bodies.of(second)));
        assertSteps(answer, expected(folder));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_by_form_is_that_of_the_command_line(Path folder) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Multipart form = new Multipart().file("scenario", first.resolve("scenario.yaml"));
        for (String table : Vector.of("projects", "needs")) {
            if (Files.exists(first.resolve(table + ".csv"))) {
                form.file(table, first.resolve(table + ".csv"));
            }
        }
        form.file("against", second.resolve("scenario.yaml")).file("againstProjects", second.resolve("projects.csv"));
        if (Files.exists(second.resolve("needs.csv"))) {
            form.file("againstNeeds", second.resolve("needs.csv"));
        }
        assertThat(Api.send(form.request("comparisons")).body())
                .isEqualTo(json(Vector.of("compare", first.toString(), "--against", second.toString()))
                        .out());
    }

    @Test
    void several_stand_beside_the_first_in_their_order() {
        Path first = Cases.EDGES.resolve("plans/07-all-steps/first");
        Path second = first.resolveSibling("second");
        Path third = Cases.EDGES.resolve("plans/01-entered/second");
        Node.Mapping answer = answer(
                0,
                Vector.of("compare", first.toString())
                        .appendAll(Vector.of("--against", second.toString(), "--against", third.toString())),
                "comparisons",
                Bodies.of(first, "\"against\": [" + Bodies.of(second) + ", " + Bodies.of(third) + "]"));
        Seq<Node> others = ((Node.Listing) answer.at("others").get()).items();
        assertThat(others).hasSize(2);
        assertSteps((Node.Mapping) others.head(), expected(first.resolveSibling("")));
        Node.Mapping alone =
                (Node.Mapping) Cases.json(json(Vector.of("compare", first.toString(), "--against", third.toString()))
                        .out());
        for (String key : Vector.of("second", "steps", "orderFree", "totals", "adjustmentCost", "incidence")) {
            Cases.assertContains(
                    ((Node.Mapping) others.last()).at(key).get(), alone.at(key).get(), key);
        }
    }

    /** Whatever the order of the lists; what is not listed is nothing. */
    private static void assertSteps(Node.Mapping answer, Node.Mapping expected) {
        for (String key : Vector.of("steps", "orderFree")) {
            Map<Seq<String>, String> given = steps(answer, key);
            Map<Seq<String>, String> asked = steps(expected, key);
            assertThat(given.keySet().toJavaSet()).containsAll(asked.keySet());
            given.forEach((step, amount) -> assertThat(amount).as(key + step).isEqualTo(asked.getOrElse(step, "0.00")));
        }
        expected.entries()
                .get("incidence")
                .forEach(incidence ->
                        assertIncidence((Node.Mapping) answer.at("incidence").get(), (Node.Mapping) incidence));
    }

    private static Map<Seq<String>, String> steps(Node.Mapping answer, String key) {
        return HashMap.ofEntries(((Node.Listing) answer.at(key).get())
                .items()
                .map(item -> (Node.Mapping) item)
                .map(step -> Tuple.of(
                        Vector.of("step", "district", "year").map(name -> text(step, name)), text(step, "amount"))));
    }

    private static void assertIncidence(Node.Mapping answer, Node.Mapping expected) {
        Cases.assertContains(answer.at("years").get(), expected.at("years").get(), "years");
        Cases.assertContains(answer.at("total").get(), expected.at("total").get(), "total");
        Map<String, Node> given = districts(answer);
        Map<String, Node> asked = districts(expected);
        assertThat(given.keySet()).isEqualTo(asked.keySet());
        asked.forEach((name, counts) -> Cases.assertContains(given.get(name).get(), counts, name));
    }

    private static Map<String, Node> districts(Node.Mapping incidence) {
        return TreeMap.ofEntries(((Node.Listing) incidence.at("districts").get())
                .items()
                .map(each -> Tuple.of(text((Node.Mapping) each, "district"), each)));
    }

    @ParameterizedTest
    @MethodSource("reckoned")
    void one_point_and_a_fifth_of_five_are_met(Path folder) {
        Node.Mapping expected = expected(folder);
        String month = text(expected, "adjustment");
        Node.Mapping answer = answer(
                0,
                Vector.of("reckon", folder.toString(), "--adjustment", month),
                "reckonings",
                Bodies.of(folder, "\"adjustment\": " + Bodies.quoted(month)));
        Cases.assertContains(answer, expected, "");
    }

    @ParameterizedTest
    @MethodSource("solved")
    void what_is_affordable_or_exceeds_the_cap_is_met(Path folder) {
        Node.Mapping expected = expected(folder);
        Vector<String> options = Vector.of("adjustment", "year", "cap", "district")
                .filter(expected.entries()::containsKey)
                .flatMap(key -> Vector.of("--" + key, text(expected, key)));
        boolean none = expected.entries().containsKey("excess");
        Node.Mapping answer = answer(
                none ? 1 : 0,
                Vector.of("solve", folder.toString()).appendAll(options),
                "affordability",
                Bodies.solve(folder));
        Cases.assertContains(answer, expected, "");
        assertThat(answer.entries().containsKey("excess")).isEqualTo(none);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void draws_and_the_tornado_are_met(Path folder) {
        Node.Mapping expected = expected(folder);
        String draws = expected.entries().containsKey("draws") ? text(expected, "draws") : "20";
        Node.Mapping answer = answer(
                0,
                Vector.of("simulate", folder.toString(), "--draws", draws, "--seed", "1"),
                "projections",
                Bodies.of(folder, "\"draws\": " + draws, "\"seed\": 1"));
        Cases.assertContains(answer, expected, "");
    }
}
