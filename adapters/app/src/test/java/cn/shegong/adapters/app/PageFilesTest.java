package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on the page: taken whole, told of, kept over a reload, and never taken for the example. */
@Tag("full")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageFilesTest {

    private static final Pattern TOTAL = Pattern.compile("\"total\":\\{.*?\"budget\":\\[\"([0-9]+)\\.[0-9]{2}\"");

    @AutoClose
    private final Browser browser = new Browser();

    @TempDir
    private Path folder = Path.of("");

    /** Projects with a column of one's own, one of them in a row that is hidden, and a scenario of 8 %. */
    private Path book(String name, int heads, String uplift) throws IOException {
        try (Workbook book = name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet projects = book.createSheet("项目");
            row(projects, 0, "编号", "区", "领域", "开始", "续期", "薪级8", "联系单");
            row(projects, 1, "P1", "福田区", "4", "2027-01", "是", Integer.toString(heads), "甲");
            row(projects, 2, "P2", "福田区", "4", "2027-01", "是", "1", "乙");
            projects.getRow(2).setZeroHeight(true);
            if (!uplift.isEmpty()) {
                Sheet scenario = book.createSheet("情景");
                row(scenario, 0, "情景名称", "八个点");
                row(scenario, 1, "依据的措施", "shenzhen-2020-11");
                row(scenario, 2, "测算起始年", "2027");
                row(scenario, 3, "测算终止年", "2030");
                row(scenario, 4, "调整间隔（年）", "3");
                row(scenario, 5, "首次调整月份", "2026-11");
                row(scenario, 6, "每次上调幅度", uplift);
            }
            book.write(out);
            return Files.write(folder.resolve(name), out.toByteArray());
        }
    }

    private static void row(Sheet sheet, int number, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            (i == 0 ? sheet.createRow(number) : sheet.getRow(number))
                    .createCell(i)
                    .setCellValue(cells[i]);
        }
    }

    /** What the command line says to the same file, of its first year, in units of 10,000 CNY. */
    private static String told(Path book) {
        Matcher total = TOTAL.matcher(
                Run.of("simulate", book.toString(), "--format", "json").out().replaceAll("\\s", ""));
        assertThat(total.find()).isTrue();
        return String.format("%,.2f", Double.parseDouble(total.group(1)) / 10_000);
    }

    private void drop(Path... files) {
        browser.find("#files")
                .sendKeys(String.join(
                        "\n", List.of(files).stream().map(Path::toString).toList()));
    }

    private String seen() {
        return browser.text("main");
    }

    @ParameterizedTest
    @CsvSource({"计划.xlsx, zh", "plan.xls, en"})
    void the_scenario_of_a_workbook_is_projected_and_kept_over_a_reload(String name, String language)
            throws IOException {
        browser.size(1440, 900);
        Path file = book(name, 97, "8%");
        browser.open("?view=own&lang=" + language);
        drop(file);
        browser.await("the budget", () -> browser.text("#result").contains(told(file)));
        assertThat(browser.texts("#result thead th")).contains("2027", "2030").doesNotContain("2026", "2031");
        assertThat(browser.find(".notices").getText()).contains("联系单");
        browser.shoot("own-scenario-" + language);
        browser.run("location.reload(); return ''");
        browser.await("the budget again", () -> browser.text("#result").contains(told(file)));
        assertThat(browser.text(".banner")).contains(language.equals("zh") ? "正在使用您的文件" : "Your files are in use");
        browser.press("header nav a:nth-child(1)");
        browser.await("the same in the simulator", () -> browser.text("main").contains(told(file)));
        assertThat(browser.all("#uplift")).isEmpty();
        browser.shoot("simulator-scenario-" + language);
        browser.press("[data-origin] button");
        browser.find("#uplift");
        browser.await(
                "another budget",
                () -> !browser.text("[data-figure=difference]").isEmpty()
                        && !browser.text("main").contains(told(file)));
    }

    @ParameterizedTest
    @CsvSource({"zh, 增加的项目 1 个, 变更项目", "en, projects that cost more: 1, projects that changed"})
    void a_second_file_is_compared_with_step_by_step(String language, String touched, String changed)
            throws IOException {
        browser.open("?view=own&lang=" + language);
        drop(book("y2026.xlsx", 97, "8%"));
        browser.find("#result");
        browser.press("header nav a:nth-child(3)");
        browser.put("#versus", "plans");
        browser.find("#second").sendKeys(book("y2027.xlsx", 100, "8%").toString());
        browser.await("the steps", () -> browser.text("[data-beside]").contains(touched));
        assertThat(browser.text("#steps")).contains(changed, "y2026.xlsx", "y2027.xlsx");
        browser.shoot("causes-plans-" + language);
    }

    @Test
    void the_second_file_is_still_compared_with_after_a_reload() throws IOException {
        browser.size(1440, 900);
        browser.open("?view=own&lang=zh");
        drop(book("y2026.xlsx", 97, "8%"));
        browser.find("#result");
        browser.press("header nav a:nth-child(3)");
        browser.put("#versus", "plans");
        browser.find("#second").sendKeys(book("y2027.xlsx", 100, "8%").toString());
        browser.find("#steps[data-path=known]");
        browser.await(
                "the address",
                () -> browser.<String>run("return location.search").contains("second="));
        List<List<String>> steps = browser.rows("#steps");
        browser.reload();
        browser.find("#steps[data-path=known]");
        assertThat(browser.rows("#steps")).isEqualTo(steps);
        assertThat(browser.text("#second-is")).contains("y2027.xlsx");
        browser.shoot("causes-plans-reloaded");
        browser.open("?view=causes&versus=plans&second=1-2&lang=zh");
        browser.await("the words", () -> browser.text("#second-gone").contains("不在这个浏览器里"));
        assertThat(browser.all("#steps[data-path=known]")).isEmpty();
        browser.shoot("causes-second-gone");
    }

    @Test
    void back_at_the_example_nothing_of_the_files_is_kept() throws IOException {
        browser.open("?view=own&lang=zh");
        drop(book("一.xlsx", 3, ""));
        browser.find("#result");
        browser.await(
                "the address",
                () -> browser.<String>run("return location.search").contains("plan="));
        String first = browser.run("return location.search");
        drop(book("二.xlsx", 4, ""));
        browser.await("the second", () -> browser.text("main").contains("二.xlsx"));
        browser.press("[aria-label=打开文件] .buttons:last-child button");
        browser.await("the example", () -> browser.text(".banner").contains("演示数据"));
        browser.open(first);
        browser.find("#gone");
    }

    @Test
    void causes_are_those_of_the_scenario_of_the_file() throws IOException {
        browser.open("?view=own&lang=zh");
        drop(book("成因.xlsx", 97, "8%"));
        browser.find("#result");
        browser.press("header nav a:nth-child(3)");
        Views.ready(browser, "causes");
        assertThat(browser.texts("#earlier option")).containsExactly("2027年", "2028年", "2029年", "2030年");
        browser.find("#chart-afford canvas");
        assertThat(browser.find(".take").isDisplayed()).isFalse();
        browser.shoot("causes-of-a-file");
    }

    /** Projects, and a scenario that adjusts in another month than the page does. */
    private Path[] adjustedInMay(String more) throws IOException {
        Path projects = Files.writeString(
                folder.resolve("projects.csv"), "id,district,field,start,renews,g5\nA1,福田区,4,2027-01,yes,100\n");
        Path scenario = Files.writeString(folder.resolve("scenario.yaml"), """
                scenario: 五月
                measures: shenzhen-2020-11
                horizon: {from: 2027, to: 2033}
                pricing: pass-through
                adjustments: [{effective: 2028-05, uplift: 6%}, {effective: 2031-05, uplift: {senior: 2%}}]
                """ + more);
        return new Path[] {projects, scenario};
    }

    @Test
    void a_cap_is_held_against_the_file_s_own_adjustment_and_drawn() throws IOException {
        browser.size(1440, 900);
        browser.open("?view=own&lang=zh");
        Path[] files = adjustedInMay("");
        drop(files);
        browser.find("#result");
        browser.press("header nav a:nth-child(3)");
        browser.put("#cap-year", "2030");
        browser.put("#cap-field", "2600");
        browser.await("the largest", () -> browser.text("[data-afford]").startsWith("2028-05 最多上调"));
        Api.Reply solved = Api.send(new Multipart()
                .file("scenario", files[1])
                .file("projects", files[0])
                .field("adjustment", "2028-05")
                .field("year", "2030")
                .field("cap", "26000000.00")
                .request("affordability"));
        Matcher largest = Pattern.compile("\"uplift\" ?: ?\"([0-9.]+%)\"").matcher(solved.body());
        assertThat(largest.find()).as(solved.body()).isTrue();
        assertThat(browser.text("[data-afford]")).contains("最多上调 " + largest.group(1));
        browser.find("#chart-afford canvas");
        assertThat(browser.text("[data-reckon]")).startsWith("2028-05 的上调");
        browser.shoot("causes-solved-of-a-file");
    }

    @ParameterizedTest
    @CsvSource({"zh, 均值 6%, 分职级设定的上调不抽样, 可能性为", "en, mean 6%, Uplifts by band are not drawn, chance of exceeding"})
    void uplifts_are_drawn_around_those_of_the_file(String language, String mean, String banded, String chance)
            throws IOException {
        browser.size(1440, 900);
        browser.open("?view=own&lang=" + language);
        drop(adjustedInMay(""));
        browser.find("#result");
        browser.press("header nav a:nth-child(2)");
        Views.ready(browser, "uncertainty");
        assertThat(browser.text(".assumed")).contains(mean, banded);
        assertThat(browser.text("#chance")).contains(chance);
        assertThat(browser.all("#uplift")).isEmpty();
        assertThat(browser.rows("[aria-label="
                        + (language.equals("zh") ? "单项取低值、高值时的当年预算" : "'Budget of the year with one input low or high'")
                        + "]"))
                .hasSize(1)
                .first()
                .asString()
                .contains("2028-05");
        browser.shoot("uncertainty-of-a-file-" + language);
        browser.put("#spread", "3");
        browser.await("wider", () -> browser.text(".assumed").contains("3"));
    }

    @Test
    void what_the_file_leaves_uncertain_is_drawn() throws IOException {
        browser.size(1440, 900);
        browser.open("?view=own&lang=zh");
        drop(adjustedInMay(
                "uncertainty: {adjustments: [{effective: 2028-05, uplift: {uniform: {least: 4%, most: 9%}}}]}"));
        browser.find("#result");
        browser.press("header nav a:nth-child(2)");
        Views.ready(browser, "uncertainty");
        assertThat(browser.text(".assumed")).contains("文件中情景写明的分布");
        assertThat(browser.all("#spread")).isEmpty();
        browser.shoot("uncertainty-given-by-a-file");
    }

    @Test
    void a_proposal_is_held_against_the_scenario_of_the_file() throws IOException {
        browser.size(1440, 900);
        browser.open("?view=own&lang=zh");
        drop(adjustedInMay("districtStandards: {罗湖区: {general: 250000, special: 250000}}"));
        browser.find("#result");
        browser.press("header nav a:nth-child(6)");
        browser.put("#against", "scenario");
        browser.await("the district's standard", () -> browser.text(".findings").contains("1,750,000"));
        assertThat(browser.texts("#against option")).last().isEqualTo("文件中的情景（scenario.yaml）");
        browser.shoot("check-of-a-file");
        browser.reload();
        browser.await("the same", () -> browser.text(".findings").contains("1,750,000"));
    }

    @Test
    void a_workbook_without_a_scenario_is_projected_by_the_settings_of_the_page() throws IOException {
        browser.open("?view=own&lang=zh&uplift=0");
        drop(book("只有项目.xlsx", 9, ""));
        browser.await("an answer", () -> browser.text("#result").contains("163.00"));
        assertThat(browser.all("[data-origin]")).isEmpty();
    }

    @Test
    void a_scenario_may_stand_in_a_file_of_its_own() throws IOException {
        Path projects = Files.writeString(
                folder.resolve("projects.csv"),
                "id\tdistrict\tfield\tstart\trenews\tg9\nA1\t福田区\t4\t2027-01\tyes\t5\n");
        Path scenario = Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2028}\n");
        browser.open("?view=own&lang=zh");
        drop(projects, scenario);
        browser.await("an answer", () -> browser.text("#result").contains("81.50"));
        assertThat(browser.texts("#result thead th")).contains("2028").doesNotContain("2029");
    }

    @ParameterizedTest
    @ValueSource(strings = {"simulator", "uncertainty", "causes", "districts", "own"})
    void an_address_of_files_that_are_gone_says_so_and_shows_no_other(String view) {
        browser.open("?plan=1-2&lang=zh&view=" + view);
        browser.await("the words", () -> seen().contains("不在这个浏览器里"));
        assertThat(seen()).doesNotContain("166,397.60", "158,956.49");
        assertThat(browser.text(".banner")).doesNotContain("演示数据");
        assertThat(browser.all("#head-download")).isEmpty();
        browser.shoot("gone-" + view);
    }

    @Test
    void two_files_of_a_kind_are_not_taken_for_one() throws IOException {
        browser.open("?view=own&lang=zh");
        drop(book("a.xlsx", 1, ""), book("b.xlsx", 2, ""));
        browser.await("the words", () -> browser.text("#said").contains("只能放入一个文件"));
        assertThat(browser.text("#said")).contains("a.xlsx", "b.xlsx");
    }
}
