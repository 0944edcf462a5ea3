package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The ways through the page: there and back, by a link, to the rest of a long list. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageWaysTest {

    private static final double QUICK =
            1_000; // milliseconds for a thousand rows, on a machine that does other work too

    @AutoClose
    private final Browser browser = new Browser();

    @TempDir
    private Path folder = Path.of("");

    private String address() {
        return browser.run("return decodeURIComponent(location.search)");
    }

    private int visited() {
        return browser.<Number>run("return history.length").intValue();
    }

    @Test
    void back_and_forward_lead_through_the_places_and_not_through_each_move_of_a_slider() {
        browser.open("?lang=zh");
        browser.settled("[data-figure=difference]");
        int before = visited();
        browser.put("#uplift", "7");
        browser.put("#uplift", "8");
        browser.press("header nav a:nth-child(4)"); // before the address has been told of the slider
        Views.ready(browser, "districts");
        browser.press(".tile.p8");
        browser.find("#projects");
        browser.press("#projects button");
        browser.find("#drill .tree");
        assertThat(visited()).isEqualTo(before + 3);
        assertThat(address()).contains("uplift=8", "view=districts", "district=盐田区", "project=YT-");
        browser.run("history.back(); return 0");
        browser.await("the district", () -> !browser.all("#projects").isEmpty());
        browser.run("history.back(); return 0");
        browser.await("the city", () -> browser.text("#drill .empty").equals("在上面点一个区。"));
        browser.run("history.back(); return 0");
        browser.await("the simulator", () -> browser.text("h1").equals("调整薪酬指导价，预算怎样变"));
        assertThat(address()).contains("uplift=8");
        assertThat(browser.<String>run("return document.querySelector('#uplift').value"))
                .isEqualTo("8");
        assertThat(browser.<String>run("return document.title")).isEqualTo("模拟 · 社工预算");
        browser.run("history.go(3); return 0");
        browser.await("the figure", () -> !browser.all("#drill .tree").isEmpty());
        assertThat(browser.text("#drill .tree summary")).contains("YT-");
    }

    @Test
    void one_is_taken_to_what_a_cycle_far_below_opens() {
        browser.open("?view=districts&lang=zh&district=盐田区");
        browser.find(".timeline li");
        browser.run(
                "const all = document.querySelectorAll('.timeline button'); all[20].focus(); all[20].click(); return 0");
        browser.find("#drill .tree");
        assertThat(browser.<String>run("return document.activeElement.id")).isEqualTo("head-drill");
        assertThat(browser.<Boolean>run("const at = document.activeElement.getBoundingClientRect();"
                        + "return at.top >= 0 && at.bottom <= innerHeight"))
                .isTrue();
    }

    @Test
    void one_comes_back_in_the_language_and_the_theme_of_now() {
        browser.open("?lang=zh");
        browser.settled("[data-figure=difference]");
        browser.press("header nav a:nth-child(7)");
        browser.press(".tools button:nth-child(1)");
        browser.press(".tools button:nth-child(2)");
        browser.await("English", () -> browser.text("h1").equals("Measures, guidance prices and norms"));
        browser.run("history.back(); return 0");
        browser.await("the simulator", () -> browser.text("h1").equals("Adjust the guidance prices, see the budget"));
        assertThat(address()).contains("lang=en", "theme=light");
    }

    @Test
    void a_link_opens_the_same_form_and_the_same_findings() {
        browser.open("?view=check&lang=zh");
        browser.settled("[data-findings]");
        browser.put("[id='f-heads.7']", "");
        browser.put("[id='f-id']", "A~b:c%20龙");
        browser.put("[id='f-budget.labour']", "900000");
        browser.await("a finding", () -> browser.text(".findings").contains("900,000.00"));
        browser.await("the address", () -> address().contains("proposal="));
        List<String> findings = browser.texts(".findings li");
        String link = browser.run("return location.search");
        assertThat(link).hasSizeLessThan(120);
        browser.open("?view=measures&lang=zh");
        browser.open(link);
        browser.settled("[data-findings]");
        assertThat(browser.texts(".findings li")).isEqualTo(findings);
        assertThat(value("f-id")).isEqualTo("A~b:c%20龙");
        assertThat(value("f-heads.7")).isEmpty();
        assertThat(value("f-heads.8")).isEqualTo("2");
    }

    private String value(String id) {
        return browser.run("return document.getElementById(arguments[0]).value", id);
    }

    @Test
    void a_link_sets_nothing_but_what_the_form_has() {
        browser.open("?view=check&lang=zh&proposal=__proto__.x:1~unknown:2~id:%25zz");
        browser.settled("[data-findings]");
        assertThat(browser.<Boolean>run("return ({}).x === undefined")).isTrue();
        assertThat(value("f-id")).isEqualTo("%zz");
    }

    @Test
    void an_empty_form_says_what_is_missing_and_the_example_comes_back() {
        browser.open("?view=check&lang=zh");
        String findings = browser.settled("[data-findings]");
        browser.press("form .buttons button:nth-child(1)");
        browser.await(
                "what is missing", () -> !browser.all("[aria-invalid=true]").isEmpty());
        browser.press("form .buttons button:nth-child(2)");
        browser.await("the example", () -> browser.text("[data-findings]").equals(findings));
    }

    @Test
    void a_small_portfolio_has_a_cap_of_its_own_size_until_someone_sets_another() throws IOException {
        Path file = Files.writeString(
                folder.resolve("projects.csv"), "id,district,field,start,renews,g9\nA1,福田区,4,2027-01,yes,5\n");
        browser.open("?view=own&lang=zh&uplift=0");
        browser.find("#files").sendKeys(file.toString());
        browser.await("its cap", () -> address().contains("cap=815000.00"));
        browser.press("header nav a:nth-child(2)");
        browser.await("a chance", () -> browser.text("[data-chance]").startsWith("2029年超过上限 81.50 万元"));
        assertThat(browser.<String>run("return document.querySelector('#cap-field').value"))
                .isEqualTo("0.00815");
    }

    @Test
    void a_thousand_cycles_are_listed_in_full_when_asked_and_quickly() throws IOException {
        Path file = Files.writeString(
                folder.resolve("projects.csv"),
                IntStream.range(0, 1000)
                        .mapToObj(i -> "P%04d,福田区,4,2026-%02d,yes,2".formatted(i, 1 + i % 12))
                        .collect(Collectors.joining("\n", "id,district,field,start,renews,g9\n", "\n")));
        browser.open("?view=own&lang=zh");
        browser.find("#files").sendKeys(file.toString());
        browser.find("#result");
        browser.press("header nav a:nth-child(4)");
        Views.ready(browser, "districts");
        browser.press("#openings button");
        browser.find(".timeline li");
        assertThat(browser.text(".rest span")).isEqualTo("按开始月份排列。先列 24 项，共 1000 项。");
        assertThat(browser.all(".timeline li")).hasSize(24);
        Number took = browser.run("const started = performance.now(); document.querySelector('.rest button').click();"
                + "document.body.getBoundingClientRect(); return performance.now() - started");
        assertThat(browser.all(".timeline li")).hasSize(1000);
        assertThat(browser.text(".rest span")).isEqualTo("按开始月份排列。已列出全部 1000 项。");
        assertThat(took.doubleValue()).isLessThan(QUICK);
        browser.press(".rest button");
        assertThat(browser.all(".timeline li")).hasSize(24);
    }

    /** The tree is drawn by the same module from a figure that has more inputs than the example's have. */
    @Test
    void a_figure_of_many_inputs_says_how_many_and_lists_the_rest_when_asked() {
        browser.open("?view=districts&lang=zh&district=盐田区");
        browser.find("#projects");
        browser.run("""
                window.fetch = (real => async (...call) => {
                  const reply = await real(...call);
                  if (!reply.url.endsWith('/explanations')) return reply;
                  const figure = await reply.json(), input = figure.inputs[0];
                  return new Response(JSON.stringify({ ...figure, inputs: Array(150).fill(input) }), reply);
                })(window.fetch);
                document.querySelector('#projects button').click();
                return 0;
                """);
        browser.find("#drill .rest button");
        assertThat(browser.text("#drill .rest span")).isEqualTo("先列 60 项，共 150 项。");
        String inputs = "#drill > .tree > li > details > .tree > li";
        assertThat(browser.all(inputs)).hasSize(60);
        browser.press("#drill .rest button");
        assertThat(browser.all(inputs)).hasSize(150);
    }
}
