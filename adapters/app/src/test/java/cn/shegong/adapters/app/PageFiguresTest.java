package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.answer.Presentation.MoneyUnit;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/**
 * Every figure on the page is the server's: each table cell, tile and sentence is held against the answer that the page
 * was given, printed by the program's own rule; and nothing else that looks like an amount is on the page.
 */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageFiguresTest {

    /** Keeps a copy of whatever the server answers to the page. */
    private static final String RECORD = """
            window.told = {};
            const real = window.fetch;
            window.fetch = async (...call) => {
              const reply = await real(...call);
              const name = new URL(reply.url).pathname.split('/').pop();
              if (reply.ok && reply.headers.get('Content-Type').includes('json'))
                reply.clone().json().then((answer) => (window.told[name] ??= []).push(answer), () => {});
              return reply;
            };
            """;
    /** All causes have a part in this one. */
    private static final String SCENARIO = "&uplift=4.75&pricing=pass-through&onCost=31&growth=1.5";

    private static final Pattern AMOUNT = Pattern.compile("[+−]?[0-9][0-9,]*\\.[0-9]{2}(?![0-9%])");

    @AutoClose
    private final Browser browser = new Browser();

    @BeforeAll
    void begin() {
        browser.install(RECORD);
    }

    private void open(String view, String language, MoneyUnit unit) {
        browser.open("?view=" + view + "&lang=" + language + "&unit=" + key(unit) + SCENARIO);
    }

    private static String key(MoneyUnit unit) {
        return unit == MoneyUnit.WAN ? "wan" : "yuan";
    }

    /** The last answer of a call. */
    private Told told(String call, MoneyUnit unit) {
        Seq<Told> all = all(call, unit);
        return all.last();
    }

    private Seq<Told> all(String call, MoneyUnit unit) {
        browser.await(
                "an answer to " + call, () -> browser.<Boolean>run("return Boolean(window.told['" + call + "'])"));
        return new Told(browser.<Object>run("return window.told['" + call + "']"), unit).items();
    }

    private static Seq<Seq<String>> table(List<List<String>> rows) {
        return Vector.ofAll(rows).map(Vector::ofAll);
    }

    private static Seq<String> amounts(String text) {
        return Vector.ofAll(AMOUNT.matcher(text).results().map(MatchResult::group));
    }

    /**
     * Whatever looks like an amount is one of those that were held against an answer, or stands in the words of an
     * answer's notices; a slider's range is none.
     */
    private void nothingBeside(Seq<String> known) {
        String text = browser.run("const main = document.querySelector('main').cloneNode(true);"
                + "main.querySelectorAll('.slider > .fault').forEach(each => each.remove()); return main.textContent");
        Seq<String> shown = amounts(text).distinct();
        assertThat(shown)
                .isNotEmpty()
                .allMatch(known.appendAll(amounts(noticed())).toSet()::contains);
    }

    private String noticed() {
        return browser.run("return Object.values(window.told).flat()"
                + ".flatMap(answer => (answer.notices ?? []).map(notice => notice.text)).join('\\n')");
    }

    @ParameterizedTest
    @CsvSource({"zh, WAN", "zh, YUAN", "en, WAN", "en, YUAN"})
    void simulator(String language, MoneyUnit unit) {
        open("simulator", language, unit);
        browser.settled("[data-figure=difference]");
        Told difference = told("comparisons", unit);
        Told base = difference.at("first").at("total").at("budget");
        Told now = difference.at("second").at("total").at("budget");
        Seq<Told> projections = all("projections", unit);
        assertThat(projections.map(each -> each.at("total").at("budget").text()))
                .containsExactlyInAnyOrder(base.text(), now.text());
        Seq<Seq<String>> expected = difference
                .at("first")
                .at("years")
                .items()
                .zipWithIndex((year, i) -> Vector.of(
                        year.text(),
                        base.at(i).money(),
                        now.at(i).money(),
                        base.at(i).change(now.at(i))));
        assertThat(table(browser.rows("main"))).isEqualTo(expected);
        int at = difference.at("first").place(2029);
        assertThat(browser.text("[data-figure=baseline]")).isEqualTo(base.at(at).money());
        assertThat(browser.text("[data-figure=scenario]")).isEqualTo(now.at(at).money());
        assertThat(browser.text("[data-figure=difference]"))
                .isEqualTo(base.at(at).change(now.at(at)));
        Seq<Told> steps = difference
                .at("totals")
                .items()
                .reject(step -> step.at("step").text().equals("all"))
                .map(step -> step.at("amounts").at(at))
                .reject(amount -> amount.text().equals("0.00"));
        Seq<String> causes = base.at(at).changes(now.at(at), steps);
        assertThat(causes).hasSizeGreaterThan(2);
        String whole = base.at(at).change(now.at(at)).substring(1);
        assertThat(amounts(browser.text("[data-sentence]"))).isEqualTo(causes.prepend(whole));
        nothingBeside(expected.flatMap(row -> row).appendAll(causes).append(whole));
    }

    @ParameterizedTest
    @CsvSource({"zh, WAN", "en, YUAN"})
    void uncertainty(String language, MoneyUnit unit) {
        open("uncertainty", language, unit);
        browser.await("a chance", () -> !browser.all("[data-chance$='%']").isEmpty());
        Told now = told("projections", unit);
        Told quantiles = now.at("total").at("quantiles").at("budget");
        Seq<String> names = Vector.of("p5", "p25", "p50", "p75", "p95");
        Seq<Seq<String>> fan = now.at("years")
                .items()
                .zipWithIndex((year, i) -> names.map(p -> quantiles.at(p).at(i).money())
                        .prepend(year.text())
                        .append(now.at("chanceOfExceeding").at(i).text()));
        int at = now.place(2029);
        Seq<Seq<String>> tornado = now.at("tornado")
                .items()
                .map(each -> Vector.of(
                        each.at("low").text(),
                        each.at("budgetAtLow").at(at).money(),
                        each.at("high").text(),
                        each.at("budgetAtHigh").at(at).money()));
        Seq<Seq<String>> rows = table(browser.rows("main"));
        assertThat(rows.take(fan.size())).isEqualTo(fan);
        assertThat(rows.drop(fan.size()).map(Seq::tail)).isEqualTo(tornado);
        String cap = new Told("1680000000.00", unit).money();
        assertThat(browser.text("[data-chance]"))
                .contains(cap, now.at("chanceOfExceeding").at(at).text());
        nothingBeside(fan.appendAll(tornado).flatMap(row -> row).append(cap));
    }

    @ParameterizedTest
    @CsvSource({"zh, WAN, years", "zh, YUAN, scenarios", "en, WAN, scenarios", "en, YUAN, years"})
    void causes(String language, MoneyUnit unit, String versus) {
        browser.open("?view=causes&lang=" + language + "&unit=" + key(unit) + "&versus=" + versus + SCENARIO);
        browser.find("#steps[data-path=known]");
        browser.settled("[data-afford]");
        browser.settled("[data-reckon]");
        Seq<String> known = waterfall(told("comparisons", unit), versus.equals("years"))
                .appendAll(reckoner(told("reckonings", unit)))
                .appendAll(affordable(told("affordability", unit)));
        nothingBeside(known.appendAll(known.map(each -> each.replaceAll("^[+−]", ""))));
    }

    private Seq<String> waterfall(Told compared, boolean isYears) {
        Told first = compared.at("first");
        Told second = compared.has("second") ? compared.at("second") : first;
        int year = 2029;
        Told from = first.at("total").at("budget").at(first.place(isYears ? 2026 : year));
        Told to = second.at("total").at("budget").at(second.place(year));
        Seq<Told> steps = compared.at("totals")
                .items()
                .reject(step -> step.at("step").text().equals("all"))
                .map(step -> step.at("amounts").at(step.place(year)));
        Seq<String> expected = from.changes(to, steps).prepend(from.money()).append(to.money());
        assertThat(table(browser.rows("#steps")).map(row -> row.get(1))).isEqualTo(expected);
        String whole = from.change(to);
        assertThat(browser.text("#steps tr:last-child td:last-child")).endsWith(whole);
        return expected.append(whole).appendAll(beside(compared, year));
    }

    /** What an adjustment costs in all, of which two parts add up to it. */
    private Seq<String> beside(Told compared, int year) {
        Told cost = compared.at("adjustmentCost").at("total");
        int at = compared.at("adjustmentCost").place(year);
        Told all = cost.at("all").at(at);
        Seq<String> amounts = all.parts(
                        Vector.of("price", "standards").map(key -> cost.at(key).at(at)))
                .prepend(all.money());
        assertThat(amounts(browser.text("[data-beside]"))).startsWith(amounts.toJavaArray(String[]::new));
        return amounts;
    }

    private Seq<String> reckoner(Told its) {
        int at = its.place(2029);
        Seq<String> bands = Vector.of("senior", "intermediate", "assistant", "auxiliary");
        Told total = its.at("total");
        Seq<Told> districts = its.at("districts").items();
        Seq<Function<Told, Told>> shown = bands.<Function<Told, Told>>map(
                        band -> each -> each.at("bands").at(band).at(at))
                .prependAll(Vector.of("cost", "overFive")
                        .map(key -> each -> each.at(key).at(at)));
        Seq<Seq<String>> columns = shown.map(figure -> figure.apply(total).parts(districts.map(figure)));
        Seq<String> totals = shown.map(figure -> figure.apply(total).money())
                .append(total.at("posts").at(at).text());
        Seq<Seq<String>> expected = districts
                .zipWithIndex((each, d) -> columns.map(column -> column.get(d))
                        .append(each.at("posts").at(at).text()))
                .append(totals);
        assertThat(table(browser.rows("#reckon")).map(Seq::tail)).isEqualTo(expected);
        assertThat(browser.text("[data-reckon]")).contains(totals.head(), totals.last());
        return expected.flatMap(row -> row);
    }

    private Seq<String> affordable(Told its) {
        Seq<String> amounts =
                Vector.of(its.at("cost").money(), its.at("next").at("cost").money());
        String sentence = browser.text("[data-afford]");
        assertThat(amounts(sentence)).isEqualTo(amounts);
        assertThat(sentence)
                .contains(its.at("uplift").text(), its.at("next").at("uplift").text());
        assertThat(browser.text("button.primary")).contains(its.at("uplift").text());
        return amounts;
    }

    @ParameterizedTest
    @CsvSource({"zh, WAN", "en, YUAN"})
    void districts(String language, MoneyUnit unit) {
        open("districts", language, unit);
        browser.find("#openings");
        browser.find(".small polyline");
        Told now = told("projections", unit);
        int at = now.place(2029);
        Seq<Told> all = now.at("districts").items();
        Seq<String> budgets = all.map(each -> each.at("budget").at(at).money());
        assertThat(browser.texts(".tile b")).containsExactlyElementsOf(budgets);
        assertThat(browser.texts(".ranking b"))
                .containsExactlyElementsOf(all.map(each -> each.at("budget").at(at))
                        .sortBy(each -> new java.math.BigDecimal(each.text()).negate())
                        .map(Told::money));
        int last = now.at("years").items().size() - 1;
        Seq<String> ends = all.flatMap(each -> Vector.of(
                each.at("budget").at(0).money(), each.at("budget").at(last).money()));
        assertThat(amounts(String.join(" ", browser.texts(".small p")))).isEqualTo(ends);
        Seq<Told> cycles = told("cycles", unit).at("cycles").items();
        Seq<String> years = cycles.map(each -> each.at("opening").text().substring(0, 4))
                .distinct()
                .sorted();
        assertThat(table(browser.rows("#openings")).map(Seq::tail))
                .isEqualTo(all.map(each -> years.map(year -> Integer.toString(cycles.count(cycle ->
                        cycle.at("district").text().equals(each.at("district").text())
                                && cycle.at("opening").text().startsWith(year))))));
        nothingBeside(budgets.appendAll(ends));
        drilled(unit, cycles, budgets.appendAll(ends));
    }

    private void drilled(MoneyUnit unit, Seq<Told> cycles, Seq<String> known) {
        browser.find(".tile.p8").click();
        browser.find("#projects");
        Told node = told("explanations", unit);
        Seq<Told> inputs = node.at("inputs").items();
        Seq<String> parts = node.at("value").parts(inputs.map(each -> each.at("value")));
        assertThat(table(browser.rows("#projects")).map(row -> row.get(1))).isEqualTo(parts);
        Seq<String> totals = cycles.filter(cycle -> cycle.at("district").text().equals("盐田区"))
                .sortBy(cycle -> cycle.at("opening").text() + cycle.at("id").text())
                .take(24)
                .map(cycle -> cycle.at("total").money());
        assertThat(browser.texts(".timeline b")).containsExactlyElementsOf(totals);
        nothingBeside(
                known.appendAll(parts).appendAll(totals).append(node.at("value").money()));
        browser.find("#projects button").click();
        browser.find("#drill .tree");
        Told figure = told("explanations", MoneyUnit.YUAN);
        assertThat(browser.text("#drill .tree summary b"))
                .startsWith(figure.at("value").money());
        List<WebElement> steps = browser.all("#drill .tree summary b");
        assertThat(steps).hasSizeGreaterThan(10);
    }

    @Test
    void own_files() {
        open("own", "zh", MoneyUnit.WAN);
        browser.find("#files")
                .sendKeys(java.nio.file.Path.of("../../examples/shenzhen/projects.csv")
                        .toAbsolutePath()
                        .normalize()
                        .toString());
        browser.find("#result");
        Told now = told("projections", MoneyUnit.WAN);
        Seq<Told> districts = now.at("districts").items();
        Seq<Told> totals = now.at("total").at("budget").items();
        Seq<Seq<String>> columns = totals.zipWithIndex((total, year) ->
                total.parts(districts.map(each -> each.at("budget").at(year))));
        Seq<Seq<String>> expected = districts
                .zipWithIndex((each, d) -> columns.map(column -> column.get(d))
                        .prepend(each.at("district").text()))
                .append(totals.map(Told::money).prepend("合计"));
        assertThat(table(browser.rows("#result"))).isEqualTo(expected);
        nothingBeside(expected.flatMap(row -> row));
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void check(String language) {
        open("check", language, MoneyUnit.YUAN);
        browser.settled("[data-findings]");
        Seq<Told> findings = told("checks", MoneyUnit.YUAN).at("findings").items();
        assertThat(findings).hasSizeGreaterThan(2);
        assertThat(browser.texts(".findings strong"))
                .containsExactlyElementsOf(findings.map(each -> each.at("text").text()));
        assertThat(browser.texts(".findings blockquote"))
                .containsExactlyElementsOf(
                        findings.map(each -> each.at("citation").text()));
        Vector.ofAll(browser.texts(".findings li"))
                .zip(findings)
                .forEach(each -> assertThat(each._1)
                        .contains(each._2.at("remedy").at("text").text()));
    }

    @Test
    void measures() {
        open("measures", "zh", MoneyUnit.YUAN);
        browser.find("#pay");
        Told text = told("shenzhen-2020-11", MoneyUnit.YUAN).at("measures").at(0);
        assertThat(table(browser.rows("#pay")))
                .isEqualTo(text.at("pay")
                        .at("table")
                        .at("rows")
                        .items()
                        .map(row -> Vector.of(
                                row.at("grade").text().substring(1),
                                row.at("level").at("zh").text(),
                                whole(row.at("general")),
                                whole(row.at("special")))));
        assertThat(browser.rows("#norms"))
                .hasSize(((Map<?, ?>) text.at("staffing").at("norms").value()).size());
    }

    private static String whole(Told price) {
        return String.format(
                java.util.Locale.ROOT,
                "%,d",
                Long.parseLong(price.at("yuanAMonth").text()));
    }
}
