package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports: one document, whole in itself, with the figures of the table and nothing that a file could slip in. */
class HtmlReportTest {

    private static final String CITY = Path.of(System.getProperty("shegong.root", "../.."))
            .resolve("examples/shenzhen")
            .toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_report_needs_nothing_from_outside_and_has_chart_tables_and_receipt() {
        Run run = Run.of("simulate", CITY, "--format", "html", "--lang", "zh");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "<table", "要点", "福田区", "校验码")
                .doesNotContain("http:", "https:", "<script", "src=");
    }

    @Test
    void a_comparison_in_english_says_what_makes_the_difference() {
        Run run = Run.of("compare", CITY, "--years", "2026", "2030", "--format", "html", "--lang", "en");
        assertThat(run.out()).contains("lang=\"en\"", "What makes the difference", "<rect");
    }

    @Test
    void a_name_is_a_text_whatever_stands_in_it() throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: <script>x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2028}\n");
        Files.writeString(
                folder.resolve("projects.csv"), "id,district,field,start,renews,g8\nP1,<b>区,4,2027-01,yes,1\n");
        Run run = Run.of("simulate", folder.toString(), "--format", "html");
        assertThat(run.out()).contains("&lt;script", "&lt;b").doesNotContain("<script", "<b>");
    }

    @Test
    void a_short_table_stays_together_and_a_short_word_in_one_line() {
        Run run = Run.of(
                "check",
                Path.of(System.getProperty("shegong.root"), "examples/proposals.csv")
                        .toString(),
                "--format",
                "html");
        assertThat(run.out())
                .contains(
                        "section:has(.together)",
                        "<table class=\"plain together\"",
                        "<td class=\"word short\">FT-032</td>");
    }
}
