package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page says where there is no answer, or nothing to answer about: always something, in words, and where it stands. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageFaultsTest {

    @AutoClose
    private final Browser browser = new Browser();

    @TempDir
    private Path folder = Path.of("");

    private String seen() {
        return browser.run("return document.querySelector('main').innerText");
    }

    @Test
    void a_fault_of_one_part_stands_while_the_others_answer_and_goes_with_its_question() {
        browser.open("?view=districts&lang=zh&project=NOPE");
        Views.ready(browser, "districts");
        browser.await("the fault", () -> !browser.all("[role=alert]").isEmpty());
        browser.put("#year", "2031");
        browser.await("another year", () -> browser.text("#head-rank").contains("2031"));
        browser.await("the fault, still", () -> browser.text("[role=alert]").contains("没有项目“NOPE”"));
        assertThat(browser.text("#drill .empty")).isEqualTo("没有结果，原因见上方。");
        browser.press(".crumbs button");
        browser.await("no fault", () -> browser.all("[role=alert]").isEmpty());
    }

    @ParameterizedTest
    @FieldSource("cn.shegong.adapters.app.Views#ALL")
    void no_part_of_a_view_waits_for_what_will_not_come(String view) {
        for (String query : List.of("&first=2040-01", "&uplift=abc", "&district=NOPE&project=NOPE", "&first=2026-13")) {
            browser.open("?lang=zh&view=" + view + query);
            browser.find("main h1");
            browser.await(
                    view + query + " waits for nothing",
                    () -> !seen().contains("正在") && !seen().contains("……") && !seen().matches("(?s).*\t….*"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 所设年份内没有调整，无从计算；请把首次调整月份提前。",
        "en, Nothing is adjusted within these years: choose an earlier month of the first adjustment."
    })
    void without_an_adjustment_there_is_nothing_to_reckon(String language, String words) {
        browser.open("?view=causes&first=2040-01&lang=" + language);
        browser.find("#steps[data-path=known]");
        assertThat(browser.text("[data-afford]")).isEqualTo(words);
        assertThat(browser.text("[data-reckon]")).isEqualTo(words);
        browser.open("?view=uncertainty&first=2040-01&lang=" + language);
        browser.await("the words", () -> browser.text("[data-chance]").equals(words));
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 没有项目，也没有需求, 万元",
        "en, no project and no need, CNY",
    })
    void a_table_without_rows_is_said_to_be_empty_in_every_view(String language, String words, String unit)
            throws IOException {
        Path file = Files.writeString(folder.resolve("projects.csv"), "id,district,field,start,renews,g9\n");
        browser.open("?view=own&lang=" + language);
        browser.find("#files").sendKeys(file.toString());
        assertThat(browser.find("#bare").getText()).contains(words);
        assertThat(browser.all("#result")).isEmpty();
        assertThat(browser.all("#head-download ~ .buttons button:enabled")).isEmpty();
        browser.shoot("own-bare-" + language);
        for (String view : List.of("simulator", "uncertainty", "causes", "districts")) {
            browser.press("header nav a[href*='view=" + view + "'], header nav a:nth-child(1)");
            browser.await("the words in " + view, () -> seen().contains(words));
            assertThat(seen()).doesNotContain("0.00 " + unit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_cap_that_nothing_fits_is_shown_below_the_years_it_does_not_cover(String language) {
        browser.open("?view=causes&lang=" + language + "&cap=1000000000.00&capYear=2029");
        assertThat(browser.settled("[data-afford]")).contains("2026-11", "0.00%", "159,035.34");
        assertThat(browser.find("p.take").isDisplayed()).isFalse();
        browser.await(
                "the line of the cap",
                () -> browser.<Number>run(Browser.LINE_OF_THE_CAP, "#chart-afford")
                                .intValue()
                        > 0);
        browser.shoot("causes-nothing-fits-" + language);
    }

    @ParameterizedTest
    @CsvSource({"zh, 连不上服务", "en, The server cannot be reached"})
    void a_download_without_a_connection_says_so(String language, String words) {
        browser.open("?view=own&lang=" + language);
        browser.find("#head-download ~ .buttons button");
        browser.offline(true);
        browser.press("#head-download ~ .buttons button");
        browser.await("the words", () -> browser.text("#said").startsWith(words));
        assertThat(browser.text("#said")).doesNotContain("fetch", "Error");
        browser.offline(false);
    }

    @Test
    void what_could_not_be_opened_is_opened_on_the_next_try_whichever_view_asks_for_it() {
        browser.block(List.of("*/page/example/*"));
        browser.open("?lang=zh");
        browser.await("the fault", () -> !browser.all("[role=alert]").isEmpty());
        browser.press("header nav a:nth-child(3)");
        browser.await("the fault there", () -> browser.text("[data-afford]").equals("没有结果，原因见上方。"));
        assertThat(browser.text("[role=alert]")).contains("连不上服务");
        browser.block(List.of());
        browser.press("[role=alert] button");
        browser.await("no fault", () -> browser.all("[role=alert]").isEmpty());
        Views.ready(browser, "causes");
    }
}
