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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every worked case is met to the fen, through the command line. */
class ConformanceTest {

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
        assertMet("simulate", folder);
    }

    @ParameterizedTest
    @MethodSource("cycles")
    void the_cycles_are_met(Path folder) {
        assertMet("cycles", folder);
    }

    @ParameterizedTest(name = "solve {0}")
    @MethodSource("solved")
    void the_largest_uplift_is_met(String name) {
        Path folder = Cases.ROOT.resolve("solve").resolve(name);
        Node.Mapping expected = (Node.Mapping) Cases.json(folder.resolve("expected.json"));
        List<String> arguments = new ArrayList<>(List.of("solve", folder.toString(), "--format", "json"));
        for (String key : List.of("adjustment", "year", "cap", "district")) {
            expected.entries()
                    .get(key)
                    .forEach(node -> arguments.addAll(List.of("--" + key, ((Node.Scalar) node).text())));
        }
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(name.endsWith("infeasible") ? 1 : 0);
        Cases.assertContains(Cases.json(run.out()), expected, "");
    }

    static Stream<String> checked() {
        return Cases.names("check").filter(name -> name.endsWith(".yaml")).map(name -> name.replace(".yaml", ""));
    }

    @ParameterizedTest(name = "check {0}")
    @MethodSource("checked")
    void the_findings_are_met(String name) {
        Path folder = Cases.ROOT.resolve("check");
        Node.Listing expected = (Node.Listing) Cases.json(folder.resolve(name + ".expected.json"));
        Run run = Run.of("check", folder.resolve(name + ".yaml").toString(), "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(expected.items().exists(ConformanceTest::isViolation) ? 1 : 0);
        Node.Listing proposals = (Node.Listing) ((Node.Mapping) Cases.json(run.out()))
                .entries()
                .get("proposals")
                .get();
        Cases.assertContains(
                ((Node.Mapping) proposals.items().single())
                        .entries()
                        .get("findings")
                        .get(),
                expected,
                name);
    }

    private static boolean isViolation(Node finding) {
        Node severity = ((Node.Mapping) finding).entries().get("severity").get();
        return ((Node.Scalar) severity).text().equals("violation");
    }

    private static void assertMet(String command, Path folder) {
        Run run = Run.of(command, folder.toString(), "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Cases.assertContains(Cases.json(run.out()), Cases.json(folder.resolve("expected.json")), "");
    }

    @Test
    void every_row_of_staffing_is_met() throws IOException {
        Path file = Cases.ROOT.resolve("staffing.csv");
        List<String> expected = Files.readAllLines(file);
        List<String> rows = Run.of("staffing", file.toString(), "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(expected)
                .hasSizeGreaterThan(300)
                .first()
                .isEqualTo("norm,field,category,quantity,minPosts,maxPosts");
        assertThat(rows.stream().map(row -> row.substring(0, row.lastIndexOf(','))))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conformance", "conformance-2/edges"})
    void the_copy_is_the_same_as_the_shared_cases_where_those_are_at_hand(String folder) throws IOException {
        Path shared =
                Path.of(System.getProperty("shegong.root"), "..", "shared").resolve(folder);
        if (!Files.isDirectory(shared)) {
            return;
        }
        Path copy = Path.of("src/test/resources").resolve(folder);
        assertThat(files(copy)).isEqualTo(files(shared));
        for (String file : files(shared)) {
            assertThat(copy.resolve(file)).hasSameBinaryContentAs(shared.resolve(file));
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
