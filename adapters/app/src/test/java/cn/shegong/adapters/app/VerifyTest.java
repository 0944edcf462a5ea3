package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that was given comes out the same, or each figure that does not is named; exit status 1. */
class VerifyTest {

    private static final Path EXAMPLES =
            Path.of(System.getProperty("shegong.root")).resolve("examples");
    private static final String CITY = Cases.ROOT.resolve("projection/13-edges").toString();
    private static final String NONE =
            EXAMPLES.resolve("shenzhen/scenario-none.yaml").toString();

    private static final String SUCCESSOR =
            EXAMPLES.resolve("successor-2029.yaml").toString();

    @TempDir
    private Path folder = Path.of("");

    private String file() {
        return folder.resolve("answer.json").toString();
    }

    private void keep(String... words) {
        Run run = Run.of(Vector.of(words)
                .appendAll(Vector.of("--format", "json", "--out", file()))
                .toJavaArray(String[]::new));
        assertThat(run.err()).isEmpty();
    }

    private Run verify(String... words) {
        return Run.of(Vector.of(words).prepend(file()).prepend("verify").toJavaArray(String[]::new));
    }

    private void alter(String from, String to) throws IOException {
        String text = Files.readString(Path.of(file()));
        assertThat(text).contains(from);
        Files.writeString(Path.of(file()), text.replaceFirst(Pattern.quote(from), to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate %s",
                "simulate %s --by field",
                "simulate %s --by norm --lang zh",
                "cycles %s --from 2028-01",
                "compare %s --years 2027 2029",
                "solve %s --adjustment 2027-03 --year 2028 --cap 900000000",
                "solve %s --adjustment 2027-03 --year all --cap 90000000000 --district 福田区",
                "reckon %s --adjustment 2027-03",
                "explain %s --year 2027 --project N2",
                "explain %s --year 2027 --district 福田区 --series supervision --depth 2 --lang zh",
                "explain %s --year 2027 --depth 0"
            })
    void every_question_of_a_folder_is_asked_again_and_agrees(String command) {
        keep(command.formatted(CITY).split(" "));
        Run run = verify(CITY, "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Agrees").doesNotContain("In the answer");
        assertThat(run.status()).isZero();
    }

    @Test
    void draws_come_again_by_their_seed_and_tell_another_seed() throws IOException {
        String scenario = EXAMPLES.resolve("shenzhen/uncertain.yaml").toString();
        String[] plan = {EXAMPLES.resolve("one-post").toString(), "--scenario", scenario};
        keep(Vector.of(plan)
                .prepend("simulate")
                .appendAll(Vector.of("--draws", "50", "--seed", "7", "--cap", "160000"))
                .toJavaArray(String[]::new));
        assertThat(verify(plan).status()).isZero();
        alter("\"seed\" : 7", "\"seed\" : 8"); // of the answer itself
        assertThat(verify(plan).status()).isEqualTo(1);
    }

    @Test
    void two_scenarios_need_the_second_and_tell_which() {
        String shenzhen = EXAMPLES.resolve("shenzhen").toString();
        keep("compare", shenzhen, "--against", NONE);
        Run without = verify(shenzhen, "--lang", "en");
        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err())
                .contains("expected --against FILE, one for each in their order: the answer compares with 不调整");
        assertThat(verify(shenzhen, "--against", NONE).status()).isZero();
        Run other = verify(shenzhen, "--lang", "en", "--against", shenzhen + "/scenario-banded.yaml");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("the scenario or the rows are not those of the answer", "second.scenario");
    }

    @Test
    void posts_are_asked_again_of_their_rows_and_texts_of_nothing() {
        String rows = EXAMPLES.resolve("staffing.csv").toString();
        keep("staffing", rows);
        assertThat(verify(rows).status()).isZero();
        keep("measures", "shenzhen-2020-11");
        assertThat(verify().status()).isZero();
        keep("measures", "validate", SUCCESSOR);
        assertThat(verify("--measures", SUCCESSOR).status()).isZero();
        keep("measures", "diff", "shenzhen-2020-11", SUCCESSOR);
        assertThat(verify("--measures", SUCCESSOR).status()).isZero();
        assertThat(verify("--lang", "en").err()).startsWith("there are no measures \"invented-2029\"");
    }

    @Test
    void a_check_is_made_again_of_its_proposals_and_its_roster() {
        String proposals = EXAMPLES.resolve("proposals.csv").toString();
        String roster = EXAMPLES.resolve("roster.csv").toString();
        String one = EXAMPLES.resolve("proposal.yaml").toString();
        keep("check", one, proposals, "--scenario", NONE, "--roster", roster);
        assertThat(verify(one, proposals, "--scenario", NONE, "--roster", roster)
                        .status())
                .isZero();
        assertThat(verify(one, proposals, "--roster", roster).status()).isEqualTo(1);
        assertThat(verify(one, proposals, "--lang", "en").err()).contains("expected --roster FILE");
        keep("check", proposals);
        assertThat(verify(proposals).status()).isZero();
        assertThat(verify(EXAMPLES.toString(), "--lang", "en").err())
                .startsWith(file() + ": \"" + EXAMPLES + "\"; expected the files that were checked, not a folder");
    }

    @Test
    void a_figure_that_differs_is_named_by_what_it_is_about() throws IOException {
        keep("simulate", EXAMPLES.resolve("one-post").toString());
        alter("163000.00", "163000.01");
        Run run = verify(EXAMPLES.resolve("one-post").toString(), "--format", "csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                kind,path,at,given,computed
                figure,/districts/0/budget/0,districts[福田区].budget[2027],163000.01,163000.00
                """);
        assertThat(verify(EXAMPLES.resolve("one-post").toString(), "--lang", "zh")
                        .out())
                .contains("不一致：1 项数字与现在计算的不同。", "districts[福田区].budget[2027]  163000.01  163000.00");
    }

    @Test
    void other_inputs_and_another_program_are_told_and_another_program_alone_is_no_difference() throws IOException {
        keep("simulate", EXAMPLES.resolve("one-post").toString());
        Run other = verify(CITY, "--lang", "en");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("the scenario or the rows are not those of the answer");
        alter("\"version\" : \"", "\"version\" : \"0.0.");
        Run program = verify(EXAMPLES.resolve("one-post").toString(), "--lang", "en");
        assertThat(program.status()).isZero();
        assertThat(program.out()).contains("another version of the program gave the answer", "Agrees");
    }

    @Test
    void what_a_later_version_adds_is_told_and_no_difference() throws IOException {
        keep("simulate", EXAMPLES.resolve("one-post").toString());
        alter("\"version\" : \"", "\"version\" : \"0.0.");
        alter("\"answer\" : \"", "\"answer\" : \"0");
        String funds = "  \"otherFunds\" : [ \"20250.00\", \"20250.00\", \"20250.00\" ],\n";
        alter(funds, "");
        alter(funds, "");
        Run run = verify(EXAMPLES.resolve("one-post").toString(), "--lang", "en");
        assertThat(run.out()).contains("Agrees", "2 more entries than the answer has", ": otherFunds");
        assertThat(run.status()).isZero();
        alter("\"163000.00\"", "\"163000.01\"");
        assertThat(verify(EXAMPLES.resolve("one-post").toString()).status()).isEqualTo(1);
    }

    @Test
    void an_answer_of_another_schema_is_told_as_such() throws IOException {
        keep("simulate", EXAMPLES.resolve("one-post").toString());
        alter("  \"schema\" : 1,\n", "");
        Run run = verify(EXAMPLES.resolve("one-post").toString(), "--lang", "en");
        assertThat(run.out()).contains("written in another schema");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void other_measures_are_told() throws IOException {
        keep("simulate", EXAMPLES.resolve("one-post").toString());
        assertThat(verify(EXAMPLES.resolve("one-post").toString(), "--measures", SUCCESSOR, "--lang", "en")
                        .out())
                .contains("the texts of measures are not those of the answer");
    }

    @Test
    void a_file_by_another_path_is_no_difference() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("elsewhere"));
        for (String name : Vector.of("projects.csv", "scenario.yaml")) {
            Files.copy(EXAMPLES.resolve("one-post").resolve(name), copy.resolve(name));
        }
        keep("explain", EXAMPLES.resolve("one-post").toString(), "--year", "2027");
        Run run = verify(copy.toString(), "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("texts for people are worded otherwise");
    }

    /** Each number, text and key in turn; the version of the program is told and is no difference. */
    @Test
    void nothing_of_an_answer_can_be_altered_unnoticed() throws IOException {
        String plan = EXAMPLES.resolve("one-post").toString();
        keep("simulate", plan);
        String text = Files.readString(Path.of(file()));
        var leaves = Pattern.compile("\"[^\"]*\"|(?<=[ \\[])[0-9]+|null")
                .matcher(text)
                .results()
                .toList();
        assertThat(leaves).hasSizeGreaterThan(80);
        for (MatchResult leaf : leaves) {
            String altered =
                    leaf.group().startsWith("\"") ? "\"x" + leaf.group().substring(1) : "9" + leaf.group();
            Files.writeString(Path.of(file()), text.substring(0, leaf.start()) + altered + text.substring(leaf.end()));
            boolean isVersion = text.substring(0, leaf.start()).endsWith("\"version\" : ");
            assertThat(verify(plan).status())
                    .as(text.substring(Math.max(0, leaf.start() - 40), leaf.end()))
                    .satisfies(status -> assertThat(status == 0).isEqualTo(isVersion));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a": 1}                                   | row 1: nothing there; expected an answer of this program
                    [1, 2]                                     | row 1: nothing there; expected an answer of this program
                    ''                                         | answer.json: nothing there; expected an answer of this program
                    {"question": {"kind": "projection"         | row 1: nothing there; expected JSON, whole
                    {"question": {}, "question": {}}           | question: "question"; expected each key once
                    {"question": {}, "receipt": {}}            | question.kind: nothing there; expected one of: projection
                    {"question": {"kind": "verification"}, "receipt": {}} | question.kind: "verification"; expected one of
                    {"question": {"kind": "cycles", "from": "soon"}, "receipt": {}} | question.from: "soon"; expected a month
                    {"question": {"kind": "cycles", "from": "2027-01", "to": 1}, "receipt": {}} | expected a known key
                    {"question": {"kind": "comparison", "years": [2027]}, "receipt": {}} | question.years
                    {"question": {"kind": "affordability"}, "receipt": {"version": "1"}} | receipt.inputs: nothing there
                    """)
    void what_is_no_answer_is_told_with_its_place(String content, String said) throws IOException {
        Files.writeString(Path.of(file()), content);
        Run run = verify(CITY, "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
    }

    @Test
    void an_answer_that_was_cut_off_or_is_not_there_is_told() throws IOException {
        keep("simulate", CITY);
        String text = Files.readString(Path.of(file()));
        Files.writeString(Path.of(file()), text.substring(0, text.length() / 2));
        assertThat(verify(CITY).status()).isEqualTo(2);
        Files.delete(Path.of(file()));
        assertThat(verify(CITY).status()).isEqualTo(2);
    }

    @Test
    void a_verification_in_json_says_all_of_it() {
        keep("simulate", EXAMPLES.resolve("one-post").toString());
        Run run = verify(EXAMPLES.resolve("one-post").toString(), "--format", "json");
        Node.Mapping answer = (Node.Mapping) Cases.json(run.out());
        assertThat(answer.entries().keySet())
                .contains(
                        "asked",
                        "agrees",
                        "receiptDiffersIn",
                        "given",
                        "computed",
                        "differences",
                        "wording",
                        "notices",
                        "receipt");
    }
}
