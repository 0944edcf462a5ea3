package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page looks, prints and sounds, in both languages, on a phone and on a wide screen, light and dark. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageLooksTest {

    /** How far what was seen has jumped since the page was opened. */
    private static final String JUMPS = """
            window.jumped = 0;
            new PerformanceObserver((list) => {
              for (const jump of list.getEntries()) if (!jump.hadRecentInput) window.jumped += jump.value;
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    @AutoClose
    private final Browser browser = new Browser();

    @BeforeAll
    void begin() {
        browser.install(JUMPS);
    }

    @ParameterizedTest
    @FieldSource("cn.shegong.adapters.app.Views#ALL")
    void nothing_serious_bars_anyone_and_nothing_is_complained_of(String view) {
        for (String scheme : List.of("light", "dark")) {
            browser.complaints();
            browser.size(1280, 900);
            browser.scheme(scheme);
            browser.open("?lang=zh&view=" + view);
            Views.ready(browser, view);
            assertThat(browser.barriers()).as(view + " " + scheme).isEmpty();
            assertThat(browser.complaints()).as(view).isEmpty();
        }
        browser.scheme("light");
    }

    /** A screen reader is told the tables, what the charts show, and the difference when it changes. */
    @Test
    void all_of_it_can_be_heard() {
        browser.size(1440, 900);
        browser.open("?lang=zh");
        browser.settled("[data-figure=difference]");
        List<Browser.Heard> heard = browser.heard();
        assertThat(heard)
                .anyMatch(each -> each.role().equals("table") && each.name().equals("各年全市预算（万元）"));
        assertThat(heard.stream()
                        .filter(each -> each.role().equals("columnheader"))
                        .map(Browser.Heard::name))
                .containsExactly("年份", "不调整", "本情景", "差额");
        assertThat(heard.stream()
                        .filter(each -> each.role().equals("rowheader"))
                        .map(Browser.Heard::name))
                .hasSize(10)
                .contains("2029");
        assertThat(heard)
                .anyMatch(each -> each.role().equals("image")
                        && each.name().startsWith("各年预算：灰柱为不调整")
                        && each.description().equals("2029年比不调整增加 7,441.11 万元，其中薪酬调整 +4,205.11、打包标准 +3,236.00。"));
        assertThat(heard)
                .anyMatch(each -> each.role().equals("status")
                        && each.whole().contains("live, value={type=token, value=polite}"));
        assertThat(heard)
                .filteredOn(each -> each.role().equals("slider"))
                .anyMatch(each -> each.name().equals("每次上调幅度"));
    }

    @ParameterizedTest
    @FieldSource("cn.shegong.adapters.app.Views#ALL")
    void every_picture_and_every_table_has_a_name(String view) {
        browser.size(1440, 900);
        browser.open("?lang=en&view=" + view);
        Views.ready(browser, view);
        assertThat(browser.heard())
                .filteredOn(each -> List.of("image", "table", "region", "slider", "spinbutton", "combobox", "textbox")
                        .contains(each.role()))
                .isNotEmpty()
                .allMatch(each -> !each.name().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"zh, 360", "en, 360", "zh, 1440", "en, 1440"})
    void nothing_jumps_while_a_view_opens(String language, int width) {
        for (String view : Views.ALL) {
            browser.size(width, 800);
            browser.open("?lang=" + language + "&view=" + view);
            Views.ready(browser, view);
            Number jumped = browser.run("return window.jumped");
            assertThat(jumped.doubleValue()).as(view).isLessThan(0.1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a_telephone_shows_every_column_of_the_difference(String language) {
        browser.size(360, 800);
        browser.open("?lang=" + language);
        browser.settled("[data-figure=difference]");
        Number beyond = browser.run(
                "const e = document.querySelector('.answer .scroll'); return e.scrollWidth - e.clientWidth");
        assertThat(beyond.intValue()).isLessThanOrEqualTo(0);
    }

    @Test
    void a_link_tells_light_or_dark() {
        browser.size(1440, 900);
        browser.open("?lang=zh&theme=dark");
        browser.find("#uplift");
        assertThat(browser.<String>run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(18, 24, 28)");
        browser.find(".tools button:nth-child(2)").click();
        browser.await(
                "no theme", () -> !browser.<String>run("return location.search").contains("theme"));
        browser.find(".tools button:nth-child(2)").click();
        browser.await(
                "light", () -> browser.<String>run("return location.search").contains("theme=light"));
    }

    /** How many pixels of the simulator's chart have a colour: red, green, blue. */
    private static final String PIXELS = """
            const canvas = document.querySelector('#chart-simulator canvas');
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            let count = 0;
            for (let at = 0; at < data.length; at += 4)
              if (arguments[0].every((part, i) => part === data[at + i])) count++;
            return count;
            """;

    private int pixels(Integer... colour) {
        return browser.<Number>run(PIXELS, List.of(colour)).intValue();
    }

    @Test
    void charts_are_light_on_paper_and_dark_again_after_it() {
        browser.size(1440, 900);
        browser.open("?lang=zh&theme=dark");
        browser.settled("[data-figure=difference]");
        browser.await("a dark chart", () -> pixels(0x5b, 0x66, 0x6d) > 1000 && pixels(0xb9, 0xbd, 0xc0) == 0);
        browser.print(true);
        browser.await("a light chart", () -> pixels(0xb9, 0xbd, 0xc0) > 1000 && pixels(0x5b, 0x66, 0x6d) == 0);
        browser.print(false);
        browser.await("a dark chart", () -> pixels(0x5b, 0x66, 0x6d) > 1000 && pixels(0xb9, 0xbd, 0xc0) == 0);
    }

    /** Before the page's modules have run: a dark screen is not lit up first. */
    @Test
    void a_dark_system_is_dark_from_the_first_paint() {
        browser.scheme("dark");
        browser.block(List.of("*/page/main.js"));
        browser.open("?lang=zh");
        assertThat(browser.<String>run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(18, 24, 28)");
        browser.open("?lang=zh&theme=light");
        assertThat(browser.<String>run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(246, 245, 241)");
        browser.block(List.of());
        browser.scheme("light");
    }

    @ParameterizedTest
    @CsvSource({"zh, uncertainty", "en, uncertainty", "zh, causes", "en, causes"})
    void a_telephone_keeps_in_sight_what_a_wide_table_and_its_rows_are_about(String language, String view) {
        browser.size(360, 800);
        browser.open("?lang=" + language + "&view=" + view);
        Views.ready(browser, view);
        List<String> hidden = browser.run("""
                const hidden = [];
                let wide = 0;
                for (const table of document.querySelectorAll('.scroll')) {
                  const seen = table.getBoundingClientRect();
                  if (table.scrollWidth > table.clientWidth) wide++;
                  for (const left of [0, table.scrollWidth]) {
                    table.scrollLeft = left;
                    for (const each of table.querySelectorAll('caption, tbody th')) {
                      const at = each.getBoundingClientRect();
                      if (at.left < seen.left - 1 || at.right > seen.right + 1) hidden.push(each.textContent.trim());
                    }
                  }
                }
                return wide > 0 ? hidden : ['no table is wide'];
                """);
        assertThat(hidden).isEmpty();
        browser.shoot(view + "-" + language + "-scrolled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_view_on_paper(String language) {
        for (String view : Views.ALL) {
            browser.size(794, 1123);
            browser.open("?lang=" + language + "&theme=dark&view=" + view);
            Views.ready(browser, view);
            assertThat(new String(browser.paper("print-" + view + "-" + language), 0, 5, StandardCharsets.ISO_8859_1))
                    .isEqualTo("%PDF-");
            browser.print(true);
            assertThat(browser.<String>run("return getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(browser.find("header nav").isDisplayed()).isFalse();
            browser.shoot("print-" + view + "-" + language);
            browser.print(false);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 360, light",
        "zh, 360, dark",
        "zh, 1920, light",
        "zh, 1920, dark",
        "en, 360, light",
        "en, 360, dark",
        "en, 1920, light",
        "en, 1920, dark",
    })
    void every_view_as_a_picture(String language, int width, String scheme) {
        browser.scheme(scheme);
        for (String view : Views.ALL) {
            browser.size(width, 900);
            browser.open("?lang=" + language + "&view=" + view);
            Views.ready(browser, view);
            Number overflow = browser.run("return document.documentElement.scrollWidth - innerWidth");
            browser.shoot(view + "-" + language + "-" + width + "-" + scheme);
            assertThat(overflow.intValue())
                    .as(view + " is as wide as the screen")
                    .isLessThanOrEqualTo(0);
        }
        browser.scheme("light");
    }
}
