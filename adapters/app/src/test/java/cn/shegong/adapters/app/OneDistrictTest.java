package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 一个区: answers of one district's projects alone, to the fen those of a plan that holds no others. */
class OneDistrictTest {

    private static final Path SHENZHEN = Path.of("../../examples/shenzhen");
    private static final String YANTIAN = "盐田区";

    @TempDir
    private Path folder = Path.of("");

    private Path onlyYantian() throws IOException {
        for (String table : List.of("projects.csv", "needs.csv")) {
            try (Stream<String> lines = Files.lines(SHENZHEN.resolve(table))) {
                Files.write(
                        folder.resolve(table),
                        lines.filter(line -> line.contains("district") || line.contains(YANTIAN))
                                .toList());
            }
        }
        Files.copy(SHENZHEN.resolve("scenario.yaml"), folder.resolve("scenario.yaml"));
        return folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate",
                "simulate --by field",
                "cycles",
                "deadlines --as-of 2026-11-25",
                "reckon --adjustment 2029-11",
                "compare --years 2026 2030",
                "compare --against ../../examples/shenzhen/scenario-none.yaml"
            })
    void what_is_asked_of_a_district_is_what_a_plan_of_it_alone_answers(String command) throws IOException {
        Node.Mapping part = answer(command, SHENZHEN, "--district", YANTIAN);
        Node.Mapping alone = answer(command, onlyYantian());
        assertThat(figures(part)).isEqualTo(figures(alone)).isNotEmpty();
        assertThat(part.at("question").get().toString()).contains(YANTIAN);
        assertThat(part.at("notices").get().toString()).contains("one-district");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate --by norm",
                "deadlines --within 3",
                "reckon --adjustment 2029-11",
                "compare --years 2026 2030"
            })
    void an_answer_about_a_district_is_verified_against_the_whole_folder(String command) throws IOException {
        Path file = folder.resolve("answer.json");
        answer(command, SHENZHEN, "--district", YANTIAN, "--out", file.toString());
        Run same = Run.of("verify", file.toString(), SHENZHEN.toString(), "--lang", "en");
        assertThat(same.out()).contains("district " + YANTIAN);
        assertThat(same.status()).isZero();
        Files.writeString(file, Files.readString(file).replace(YANTIAN, "南山区"));
        assertThat(Run.of("verify", file.toString(), SHENZHEN.toString()).status())
                .isEqualTo(1);
    }

    @Test
    void a_district_that_is_not_there_is_refused_with_those_that_are() {
        for (String command : List.of("simulate", "cycles", "deadlines")) {
            Run run = Run.of(command, SHENZHEN.toString(), "--district", "香洲区");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("香洲区", YANTIAN, "南山区");
        }
    }

    @Test
    void a_district_is_asked_about_over_http_and_one_that_is_not_there_is_pointed_at() {
        String plan = """
                {"scenario": {"scenario": "x", "measures": "shenzhen-2020-11", "horizon": {"from": 2027, "to": 2027}},
                 "projects": [{"id": "A", "district": "甲区", "field": 4, "start": "2027-01", "renews": "yes", "g9": 1},
                              {"id": "B", "district": "乙区", "field": 4, "start": "2027-01", "renews": "yes", "g9": 2}],
                 %s "district": "%s"}""";
        Cases.assertContains(Api.post("projections", plan.formatted("", "乙区")).json(), Cases.json("""
                {"districts": [{"district": "乙区"}], "total": {"budget": ["326000.00"]},
                 "question": {"district": "乙区"}}"""), "projections");
        for (String call : List.of("projections", "cycles")) {
            assertThat(Api.post(call, plan.formatted("", "丙区")).status()).isEqualTo(422);
            assertThat(Api.post(call, plan.formatted("", "丙区")).body()).contains("/district", "甲区");
        }
        Api.Reply reckoned = Api.post("reckonings", plan.formatted("\"adjustment\": \"2027-01\",", "甲区"));
        assertThat(reckoned.status()).isEqualTo(200);
        assertThat(reckoned.body()).contains("甲区").doesNotContain("乙区");
    }

    private static Node.Mapping answer(String command, Path plan, String... more) throws IOException {
        List<String> words = List.of(command.split(" "));
        String[] all = Stream.of(
                        Stream.of(words.get(0), plan.toString()),
                        words.stream().skip(1),
                        Stream.of(more),
                        Stream.of("--format", "json"))
                .flatMap(each -> each)
                .toArray(String[]::new);
        Run run = Run.of(all);
        assertThat(run.err()).doesNotContain("Exception");
        assertThat(run.status()).isZero();
        int out = List.of(more).indexOf("--out");
        return (Node.Mapping) Cases.json(out < 0 ? run.out() : Files.readString(Path.of(more[out + 1])));
    }

    /** All but what tells which question it was, of which files. */
    private static String figures(Node.Mapping answer) {
        return answer.entries()
                .removeAll(List.of("question", "notices", "receipt"))
                .map((key, value) -> io.vavr.Tuple.of(key, text(value)))
                .toString();
    }

    private static String text(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().mapValues(OneDistrictTest::text).toString();
        }
        return node instanceof Node.Listing list
                ? list.items().map(OneDistrictTest::text).toString()
                : node instanceof Node.Scalar scalar ? scalar.text() : "null";
    }
}
