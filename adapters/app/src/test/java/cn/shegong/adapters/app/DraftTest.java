package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.measures.MeasuresReader;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.QuotedFigures;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 起草后续措施: a policy officer copies the 2020 file, edits it, sees what changed, and runs it at once. */
class DraftTest {

    private static final Path ROOT = Path.of(System.getProperty("shegong.root"));
    private static final Path OWN =
            ROOT.resolve("adapters/measures/src/main/resources/cn/shegong/adapters/measures/shenzhen-2020-11.yaml");

    @TempDir
    private Path folder = Path.of("");

    private Path draft = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        draft = Files.copy(OWN, folder.resolve("shenzhen-2026-01.yaml"));
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(draft);
        assertThat(text).contains(from);
        Files.writeString(draft, text.replaceFirst(Pattern.quote(from), to));
    }

    private void makeASuccessor() throws IOException {
        edit("\nid: shenzhen-2020-11", "\nid: shenzhen-2026-01");
        edit("from: \"2020-11-12\"", "from: \"2026-01-01\"");
        edit("to: \"2025-11-11\"", "to: \"2030-12-31\"");
        edit("\nclauses:", "\nreplaces: {id: shenzhen-2020-11, source: {measure: 20, quote: 有效期 5 年}}\nclauses:");
    }

    private Run run(String... words) {
        return Run.of(Vector.of(words).append("--lang=en").toJavaArray(String[]::new));
    }

    @Test
    void a_plain_copy_is_asked_for_an_id_of_its_own() {
        Run run = run("measures", "validate", draft.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(draft + ", id: \"shenzhen-2020-11\"; expected an id of its own;"
                        + " shenzhen-2020-11 is that of a text on file\n1 fault");
    }

    @Test
    void a_figure_without_its_words_is_worth_a_second_look() throws IOException {
        makeASuccessor();
        edit("value: \"85%\"", "value: \"86%\"");
        Run run = run("measures", "validate", draft.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "Whole, without a fault: shenzhen-2026-01",
                        "Takes over from shenzhen-2020-11 in 2026-01; 4 figures, dates, names and passages",
                        "Look again: first day in force is 2026-01-01, but the words quoted for it are"
                                + " \"本措施自 2020 年 11 月 12 日起实施，有效期 5 年\"",
                        "Look again: labour, at least this share of the funds is 86%");
    }

    @Test
    void what_was_edited_is_told_with_from_to_and_clause_and_is_run_at_once() throws IOException {
        makeASuccessor();
        edit("general:  7684, special:  8018", "general:  8068, special:  8018");
        edit("value: 163000", "value: 171000");
        edit("不低于16.3万元", "不低于17.1万元");
        edit("quote: 政府购买社会工作服务整体打包费标准不低于16.3万元", "quote: 政府购买社会工作服务整体打包费标准不低于17.1万元");
        edit("ratio: \"200:1\"", "ratio: \"150:1\"");
        Run diff = run("measures", "diff", "shenzhen-2020-11", draft.toString(), "--format", "csv");
        assertThat(diff.out())
                .contains(
                        "price,general 9,\"guidance price, general field, grade 9 (CNY a month)\",altered,7684,8068,",
                        "standard,general,\"package standard, general field (CNY a person a year)\",altered,163000,171000,13",
                        "ratio,1.2,ratio of norm 1.2,altered,200:1,150:1,");
        assertThat(run("measures", "diff", "shenzhen-2020-11", draft.toString()).out())
                .containsPattern("163000 +171000 +Measure 13 +\\+4\\.91%")
                .contains("- …服务整体打包费标准不低于【16.3】万元/人/年", "+ …服务整体打包费标准不低于【17.1】万元/人/年");
        Run simulated = run(
                "simulate",
                ROOT.resolve("examples/one-post").toString(),
                "--measures",
                draft.toString(),
                "--format",
                "csv");
        assertThat(simulated.out()).contains("福田区,2027,171000.00,96816.00,");
    }

    @Test
    void as_many_things_differ_as_are_then_told() {
        String successor = ROOT.resolve("examples/successor-2029.yaml").toString();
        String validated = run("measures", "validate", successor).out();
        String told = run("measures", "diff", "shenzhen-2020-11", successor).out();
        int figures = number("Figures, dates, names \\(([0-9]+)\\)", told);
        int words = number("Names and words of the text \\(([0-9]+)\\)", told);
        assertThat(number("in 2029-03; ([0-9]+) figures", validated)).isEqualTo(figures + words);
    }

    private static int number(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return Integer.parseInt(found.group(1));
    }

    @Test
    void drafts_of_one_id_can_be_compared_and_a_text_is_the_same_as_itself() throws IOException {
        Path second = Files.copy(OWN, folder.resolve("second.yaml"));
        Run run = run("measures", "diff", draft.toString(), second.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Nothing differs.");
    }

    @Test
    void a_measure_that_nothing_is_said_about_is_told() throws IOException {
        makeASuccessor();
        assertThat(run("measures", "validate", draft.toString()).out()).doesNotContain("does not say why");
        String text = Files.readString(draft);
        int from = text.indexOf("    beyond:\n");
        Files.writeString(draft, text.substring(0, from) + text.substring(text.indexOf("\n  - measure: 2\n")));
        assertThat(run("measures", "validate", draft.toString()).out())
                .contains("for measures 1, and the file does not say why (beyond)");
        assertThat(run("measures", "validate", draft.toString(), "--format", "json")
                        .out())
                .contains("\"unexplained\" : [ 1 ]");
    }

    @Test
    void a_text_that_is_not_there_or_not_whole_is_told() throws IOException {
        assertThat(run("measures", "diff", "none", "nothing").err()).startsWith("""
                        A: "none"; expected a file of a text of measures, or the id of one on file (shenzhen-2020-11)
                        B: "nothing"; expected a file of a text of measures, or the id of one on file (shenzhen-2020-11)
                        """);
        edit("value: \"85%\"", "value: 85");
        assertThat(run("measures", "diff", "shenzhen-2020-11", draft.toString()).err())
                .contains("labourShare.value: \"85\"; expected a rate");
        assertThat(run("measures", "validate", folder.resolve("nothing.yaml").toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void the_texts_own_figures_go_with_their_quotes() {
        assertThat(new QuotedFigures(read(OWN)).doubts()).isEmpty();
    }

    private static Measures read(Path file) {
        try {
            return MeasuresReader.read(InMemory.of("text.yaml", Files.readString(file)))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
