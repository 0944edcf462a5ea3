package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.answer.Presentation.MoneyUnit;
import cn.shegong.domain.figure.Apportionment;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What a person does on the page, in a real browser; its figures are those of the worked example. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStoriesTest {

    private static final double BUDGET_OF_A_REDRAW = 100;

    private Browser browser = new Browser();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    void warm() {
        browser.size(1440, 900);
        browser.open("?lang=zh");
        browser.settled("[data-figure=difference]");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void the_slider_moves_the_budget_and_the_difference_is_said() {
        browser.size(1440, 900);
        browser.open("?lang=zh");
        assertThat(browser.settled("[data-figure=difference]")).isEqualTo("+7,441.11");
        assertThat(browser.text("[data-figure=scenario]")).isEqualTo("166,397.60");
        assertThat(browser.text("[data-figure=baseline]")).isEqualTo("158,956.49");
        assertThat(browser.text("[data-sentence]")).isEqualTo("2029年比不调整增加 7,441.11 万元，其中价格 +7,441.11。");
        browser.put("#uplift", "0");
        browser.await("no difference", () -> browser.text("[data-sentence]").equals("2029年与不调整相同。"));
        assertThat(browser.text("[data-figure=scenario]")).isEqualTo("158,956.49");
        assertThat(browser.<String>run("return location.search")).contains("uplift=0");
    }

    /** By the same rule as the program's tables, so that the page's tables are theirs. */
    @Test
    void parts_add_up_as_they_are_printed() {
        browser.open("?lang=zh");
        var random = new Random(20_201_112);
        for (int round = 0; round < 20; round++) {
            Vector<Long> fen = Vector.fill(7, () -> random.nextLong(-1_000_000, 10_000_000));
            long total = fen.sum().longValue();
            long whole = Apportionment.inSteps(total, MoneyUnit.WAN.step());
            List<String> printed = browser.run(
                    "return import('/page/money.js').then(its => its.parts(arguments[0], arguments[1], 'wan'))",
                    fen.map(PageStoriesTest::yuan).asJava(),
                    yuan(total));
            assertThat(printed.stream().map(text -> text.replace("−", "-").replace(",", "")))
                    .containsExactlyElementsOf(Apportionment.inSteps(whole, fen, MoneyUnit.WAN.step())
                            .map(PageStoriesTest::yuan));
        }
    }

    private static String yuan(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    /** Asked for on a machine that does nothing else; beside other work it may take three times as long. */
    @Test
    void a_redraw_takes_less_than_a_tenth_of_a_second_at_the_median() throws Exception {
        browser.size(1440, 900);
        browser.open("?lang=zh");
        browser.settled("[data-figure=difference]");
        browser.drag("#uplift", 60);
        List<Double> times = redraws().stream().skip(20).sorted().toList();
        double median = times.get(times.size() / 2);
        Files.createDirectories(Path.of("target/screenshots"));
        Files.writeString(
                Path.of("target/screenshots/redraws.txt"),
                "median " + median + " ms, least " + times.get(0) + ", 90 of 100 within "
                        + times.get(times.size() * 9 / 10) + ", " + times.size() + " redraws\n");
        assertThat(median).isLessThan(3 * BUDGET_OF_A_REDRAW);
    }

    private List<Double> redraws() {
        List<Number> all = browser.run("return performance.getEntriesByName('redraw').map(e => e.duration)");
        return all.stream().map(Number::doubleValue).toList();
    }

    @Test
    void by_keyboard_alone() {
        browser.size(1440, 900);
        browser.open("?lang=zh");
        browser.settled("[data-figure=difference]");
        var slider = browser.find("#uplift");
        slider.sendKeys(Keys.ARROW_RIGHT);
        browser.await(
                "a step up", () -> browser.<String>run("return location.search").contains("uplift=5.25"));
        browser.find("header nav a:nth-child(3)").sendKeys(Keys.ENTER);
        browser.await("causes", () -> browser.text("h1").equals("为什么变，能承受多少"));
    }

    @Test
    void a_link_opens_the_same_view() {
        browser.size(1440, 900);
        browser.open("?view=simulator&uplift=3&year=2032&unit=yuan&lang=en");
        String figure = browser.settled("[data-figure=difference]");
        String address = browser.run("return location.search");
        browser.open(address);
        assertThat(browser.settled("[data-figure=difference]")).isEqualTo(figure);
        assertThat(browser.text("h1")).isEqualTo("Adjust the guidance prices, see the budget");
    }

    @Test
    void the_cap_says_its_chance() {
        browser.size(1440, 900);
        browser.open("?view=uncertainty&lang=zh&year=2031&cap=1700000000.00");
        assertThat(browser.settled("[data-chance]")).startsWith("2031年超过上限 170,000.00 万元 的可能性为 ");
        String before = browser.text("[data-chance]");
        browser.put("#cap", "19");
        browser.await(
                "another chance",
                () -> !browser.text("[data-chance]").equals(before)
                        && browser.text("[data-chance]").contains("190,000.00")
                        && browser.text("[data-chance]").contains("0.00%"));
    }

    @Test
    void a_cap_says_the_largest_uplift() {
        browser.size(1440, 900);
        browser.open("?view=causes&lang=zh&cap=1700000000.00&capYear=2029");
        assertThat(browser.settled("[data-afford]"))
                .isEqualTo("2026-11 最多上调 7.36%，预算 169,995.07 万元；再高一档 7.37%，预算 170,000.50 万元，超出上限。");
        assertThat(browser.settled("[data-reckon]")).contains("每提高 1 个百分点");
        browser.find("button.primary").click();
        browser.await("taken", () -> browser.text("[data-figure=scenario]").equals("169,995.07"));
    }

    @Test
    void from_the_city_to_a_figure_and_its_clause() {
        browser.size(1440, 900);
        browser.open("?view=districts&lang=zh");
        browser.find(".tile.p6").click();
        browser.find("#drill tbody button").click();
        browser.find("#drill .tree blockquote");
        assertThat(browser.text("#drill .tree")).contains("整体打包");
        assertThat(browser.all(".small")).hasSize(10);
        browser.find(".timeline li");
    }

    @Test
    void a_broken_table_is_shown_with_its_faults() throws IOException {
        Path file = Files.writeString(
                folder.resolve("projects.csv"),
                "id,district,field,start,renews,g9\nA1,福田区,4,2027-13,yes,5\nA2,福田区,4,2027-01,yes,-3\n");
        browser.size(1440, 900);
        browser.open("?view=own&lang=zh");
        browser.find("#files").sendKeys(file.toString());
        browser.find("#faults");
        assertThat(browser.text("#faults tbody")).contains("projects.csv", "2027-13", "start", "-3", "g9");
        assertThat(browser.all(".preview td.bad")).hasSize(2);
        browser.shoot("own-faults");
        Files.writeString(file, "id,district,field,start,renews,g9\nA1,福田区,4,2027-01,yes,5\n");
        browser.open("?view=own&lang=zh&uplift=0");
        browser.find("#files").sendKeys(file.toString());
        browser.await(
                "an answer", () -> browser.text("#head-download ~ .scroll").contains("81.50"));
    }

    @Test
    void a_proposal_is_checked_as_it_is_typed() {
        browser.size(1440, 900);
        browser.open("?view=check&lang=zh");
        String before = browser.settled("[data-findings]");
        assertThat(before).startsWith("发现");
        var labour = browser.find("[id='f-budget.labour']");
        labour.clear();
        labour.sendKeys("900000");
        browser.await("another finding", () -> browser.text(".findings").contains("900,000.00"));
        assertThat(browser.text(".findings")).contains("整改", "第13条");
    }

    @Test
    void the_measures_are_searched() {
        browser.size(1440, 900);
        browser.open("?view=measures&lang=zh");
        browser.find("#pay");
        assertThat(browser.all(".twenty > li")).hasSize(20);
        assertThat(browser.text("#pay")).contains("18,000", "18,782");
        browser.put("#find", "督导");
        browser.await("fewer", () -> browser.all(".twenty > li").size() < 20);
        assertThat(browser.text(".twenty")).contains("健全职级体系和薪酬保障");
    }

    @Test
    void without_a_connection_it_says_so_and_keeps_its_figures() {
        browser.size(1440, 900);
        browser.open("?lang=zh");
        browser.settled("[data-figure=difference]");
        browser.offline(true);
        browser.put("#uplift", "9");
        assertThat(browser.find("[role=alert]").getText()).contains("连不上服务");
        browser.offline(false);
        browser.press("[role=alert] button"); // gone already where the browser told of the connection first
        browser.await("back", () -> browser.all("[role=alert]").isEmpty());
        browser.settled("[data-figure=difference]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulator", "uncertainty", "causes", "districts", "own", "check", "measures"})
    void nothing_serious_bars_anyone_and_nothing_is_complained_of(String view) {
        for (String scheme : List.of("light", "dark")) {
            browser.complaints();
            browser.size(1280, 900);
            browser.scheme(scheme);
            browser.open("?lang=zh&view=" + view);
            ready(view);
            assertThat(browser.barriers()).as(view + " " + scheme).isEmpty();
            assertThat(browser.complaints()).as(view).isEmpty();
        }
        browser.scheme("light");
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 1440, light",
        "zh, 360, dark",
        "en, 1920, dark",
        "en, 360, light",
    })
    void every_view_as_a_picture(String language, int width, String scheme) {
        browser.scheme(scheme);
        for (String view : List.of("simulator", "uncertainty", "causes", "districts", "own", "check", "measures")) {
            browser.size(width, 900);
            browser.open("?lang=" + language + "&view=" + view);
            ready(view);
            Number overflow = browser.run("return document.documentElement.scrollWidth - innerWidth");
            browser.shoot(view + "-" + language + "-" + width + "-" + scheme);
            assertThat(overflow.intValue())
                    .as(view + " is as wide as the screen")
                    .isLessThanOrEqualTo(0);
        }
        browser.scheme("light");
    }

    /** Everything asked for is there. */
    private void ready(String view) {
        switch (view) {
            case "simulator" -> browser.settled("[data-figure=difference]");
            case "uncertainty" -> browser.settled("[data-chance]");
            case "causes" -> {
                browser.settled("[data-afford]");
                browser.settled("[data-reckon]");
                browser.find("#head-waterfall ~ .scroll");
            }
            case "districts" -> browser.find(".timeline");
            case "check" -> browser.settled("[data-findings]");
            case "measures" -> browser.find("#pay");
            default -> browser.find("#files");
        }
    }
}
