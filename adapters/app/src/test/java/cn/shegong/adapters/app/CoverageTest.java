package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.measures.MeasuresReader;
import cn.shegong.application.input.Node;
import cn.shegong.domain.check.Citation;
import cn.shegong.domain.check.Rules;
import cn.shegong.domain.coverage.Calculation;
import cn.shegong.domain.coverage.Coverage;
import cn.shegong.domain.coverage.Use;
import cn.shegong.domain.measures.Clause;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 覆盖: what the program does for each of the twenty, held against what it really does. */
class CoverageTest {

    private static final Path OWN = Path.of(System.getProperty("shegong.root"))
            .resolve("adapters/measures/src/main/resources/cn/shegong/adapters/measures/shenzhen-2020-11.yaml");
    private static final Measures TEXT = MeasuresFiles.own().onFile().head();
    /** At the head of a source, or after another one; reasons may mention further measures. */
    private static final Pattern MEASURE = Pattern.compile("(?:\"source\" : \"|; )Measure ([0-9]+)");

    private static Coverage of(int measure, Measures text) {
        return Coverage.of(text).find(each -> each.clause().number() == measure).get();
    }

    private static Measures altered(String from, String to) throws IOException {
        String yaml = Files.readString(OWN);
        assertThat(yaml).contains(from);
        return MeasuresReader.read(InMemory.of("text.yaml", yaml.replace(from, to)))
                .get();
    }

    private static String field(Node node, String key) {
        return ((Node.Scalar) ((Node.Mapping) node).entries().get(key).get()).text();
    }

    private static Seq<Node> list(Node node, String key) {
        return ((Node.Listing) ((Node.Mapping) node).entries().get(key).get()).items();
    }

    @Test
    void each_of_the_twenty_is_covered_or_it_is_said_why_not_and_never_both() {
        assertThat(Coverage.of(TEXT)).hasSize(20).allSatisfy(each -> {
            assertThat(each.isUnexplained()).as(each.clause().title().en()).isFalse();
            assertThat(each.uses().isEmpty())
                    .as(each.clause().title().en())
                    .isEqualTo(!(each.clause().beyond() instanceof Clause.Within));
        });
    }

    @Test
    void every_rule_is_tied_to_the_measures_it_cites_with_words_of_their_text() {
        assertThat(Rules.ALL).allSatisfy(rule -> {
            assertThat(rule.citations(TEXT)).as(rule.id().id()).isNotEmpty();
            for (Citation citation : rule.citations(TEXT)) {
                Coverage row = of(citation.measure(), TEXT);
                assertThat(row.uses()).as(rule.id().id()).contains(new Use.Checked(rule.id()));
                boolean isQuoted = row.clause().text().contains(citation.clause())
                        || TEXT.annexNotes().exists(note -> note.contains(citation.clause()));
                assertThat(isQuoted).as(rule.id() + ": " + citation.clause()).isTrue();
            }
        });
    }

    /** The findings that the worked cases bring forth: their measure and their words, as a person sees them. */
    @Test
    void every_finding_is_tied_to_the_measure_that_it_names() throws IOException {
        Node listed = Cases.json(Run.of("measures", "--format", "json").out());
        Set<String> tied = list(listed, "coverage")
                .flatMap(row -> list(row, "uses")
                        .filter(use -> field(use, "how").equals("checked"))
                        .map(use -> field(use, "by") + " " + field(row, "measure")))
                .toSet();
        Vector<String> found = Vector.empty();
        try (var cases = Files.list(Cases.ROOT.resolve("check"))) {
            for (Path file :
                    cases.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                Node answer = Cases.json(
                        Run.of("check", file.toString(), "--format", "json").out());
                for (Node finding : list(list(answer, "proposals").head(), "findings")) {
                    found = found.append(field(finding, "code") + " " + field(finding, "measure"));
                }
            }
        }
        assertThat(found.distinct()).hasSizeGreaterThanOrEqualTo(11);
        assertThat(tied).containsAll(found);
    }

    /** What an explanation names as its source, for every series of a city. */
    @ParameterizedTest
    @ValueSource(
            strings = {"budget", "pay", "labour", "labourOwed", "supervision", "floorTopUp", "otherFunds", "postMonths"
            })
    void every_measure_that_a_figure_rests_on_is_listed_as_calculated(String series) {
        String city = Cases.ROOT.resolve("projection/12-city-pass-through").toString();
        String tree = Run.of("explain", city, "--year", "2028", "--series", series, "--format", "json", "--lang", "en")
                .out();
        Seq<Integer> cited = Vector.ofAll(MEASURE.matcher(tree).results().map(match -> Integer.valueOf(match.group(1))))
                .distinct();
        assertThat(cited)
                .isNotEmpty()
                .allSatisfy(measure -> assertThat(of(measure, TEXT).uses().exists(Use.Calculated.class::isInstance))
                        .as("Measure " + measure)
                        .isTrue());
    }

    @Test
    void a_figure_that_another_measure_states_is_listed_there() throws IOException {
        Use labour = new Use.Calculated(Calculation.LABOUR_SHARE);
        assertThat(of(13, TEXT).uses()).contains(labour);
        Measures moved =
                altered("    measure: 13\n    quote: 项目中人力成本不少于项目经费的85%", "    measure: 14\n    quote: 开展专业评估");
        assertThat(of(13, moved).uses()).doesNotContain(labour);
        assertThat(of(14, moved).uses()).contains(labour);
    }

    @Test
    void a_measure_without_use_and_reason_is_told_as_such() throws IOException {
        String yaml = Files.readString(OWN);
        int from = yaml.indexOf("    beyond:\n");
        String without = yaml.substring(0, from) + yaml.substring(yaml.indexOf("\n  - measure: 2\n"));
        Measures text = MeasuresReader.read(InMemory.of("text.yaml", without)).get();
        assertThat(of(1, text).isUnexplained()).isTrue();
        assertThat(Coverage.of(text).count(Coverage::isUnexplained)).isEqualTo(1);
    }

    @Test
    void deadlines_are_those_of_measures_12_to_14() {
        assertThat(Coverage.of(TEXT)
                        .filter(each -> each.uses().exists(Use.Due.class::isInstance))
                        .map(each -> each.clause().number()))
                .containsExactly(12, 13, 14);
    }

    @Test
    void the_list_names_how_by_what_and_why_not() {
        String english = Run.of("measures", "--lang", "en").out();
        assertThat(english)
                .contains(
                        "13 Regulate the purchase of social work service projects\n   calculated: employer on-cost,",
                        "   checked: Professional share, Labour share, Package standard, District standard, Cycle length, Staff as proposed (check)",
                        "   deadline: Evaluation (deadlines)",
                        "5 Set up a recruitment platform for practitioners\n   checked: Recruitment (check)",
                        "   recorded later: An information base",
                        "   not for software: Publicity is for departments");
        assertThat(Run.of("measures", "--lang", "zh").out()).contains("（十二）建立政府购买社会工作服务评审机制", "   检查：项目评审、续期申请（check）");
        assertThat(HashSet.ofAll(english.lines()
                                .filter(line -> line.matches("[0-9]+ .*"))
                                .map(line -> line.replaceAll(" .*", "")))
                        .size())
                .isGreaterThanOrEqualTo(20);
    }
}
