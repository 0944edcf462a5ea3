package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Files made after real reports of people who sent budgets and staff lists; each case's README says what is wanted. */
class FieldCasesTest {

    /** The copy of the cases. */
    static final Path ROOT = Path.of("src/test/resources/field-cases");

    private static Run simulate(String name, String... more) {
        return run("simulate", name, more);
    }

    private static Run run(String command, String name, String... more) {
        return Run.of(Stream.concat(Stream.of(command, ROOT.resolve(name).toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static Run read(String name, String... more) {
        Run run = simulate(name, more);
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    @Test
    void case_18_an_end_month_ends_the_cycle() {
        assertThat(read("18-end-month-ignored", "--format", "csv").out())
                .contains("福田区,2027,")
                .contains("福田区,2028,0.00,0.00")
                .contains("福田区,2029,0.00,0.00");
    }

    private static String refused(Run run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    /** 684,000 a year: what a project of the first case's kind comes to with all of its heads. */
    private static void countsAll(String name) {
        assertThat(read(name, "--format", "csv").out()).contains("福田区,2027,684000.00");
    }

    private static void countsBoth(String name) {
        countsAll(name);
        assertThat(read(name, "--format", "csv").out()).contains("南山区,2027,531000.00");
    }

    @Test
    void case_01_an_unclosed_quote_is_refused_where_it_opens() {
        assertThat(refused(simulate("01-unclosed-quote"))).contains("projects.csv 第2行", "引号没有收尾");
    }

    @Test
    void case_02_a_blank_within_a_header_changes_nothing() {
        countsAll("02-header-inner-space");
    }

    @Test
    void case_05_amounts_in_ten_thousands_are_scaled() {
        Run run = Run.of(
                "check", ROOT.resolve("05-unit-wan-in-header/prop_wan.csv").toString());
        assertThat(run.out()).contains("605,000.00");
    }

    @Test
    void case_08_monthly_pay_in_ten_thousands_is_scaled() {
        Run run = Run.of(
                "check",
                "--roster",
                ROOT.resolve("08-unit-wan-roster/roster_k.csv").toString());
        assertThat(run.out()).contains("9,500.00");
    }

    @Test
    void case_09_a_quantity_in_hundreds_is_scaled() {
        assertThat(read("09-unit-hundreds-needs", "--format", "csv").out()).contains("福田区,2027,4602000.00");
    }

    @Test
    void case_10_the_header_says_by_what_values_are_separated() {
        countsBoth("10-title-then-semicolon");
    }

    @Test
    void case_17_a_row_above_the_header_is_refused() {
        assertThat(refused(simulate("17-row-above-header"))).contains("第3行", "表头之上还有数据");
    }

    @Test
    void case_20_a_hidden_row_counts_and_is_told() {
        countsBoth("20-hidden-row");
        assertThat(read("20-hidden-row").out()).contains("隐藏的行，已计入：3");
    }

    @Test
    void case_22_a_merged_district_holds_for_its_rows_and_is_told() {
        assertThat(read("22-merged-district").out()).contains("102.60", "合并单元格", "B2:B3");
    }

    @Test
    void case_24_rows_of_sums_are_passed_over_and_told() {
        countsBoth("24-subtotal-rows");
        assertThat(read("24-subtotal-rows").out()).contains("小计、合计所在的行，未计入：3、5");
    }

    @Test
    void case_27_a_row_of_instructions_is_passed_over() {
        countsBoth("27-instruction-row");
    }

    @Test
    void case_28_a_second_column_of_remarks_is_told() {
        countsAll("28-duplicate-remark-columns");
        assertThat(read("28-duplicate-remark-columns").out()).contains("只取第一列：备注");
    }

    @Test
    void case_31_utf_16_is_read_without_a_mark() {
        countsBoth("31-utf16-no-bom");
    }

    @Test
    void case_36_a_time_of_the_day_is_shown_as_people_write_it() {
        assertThat(refused(simulate("36-datetime-midnight"))).contains("2027-01-01 09:00");
    }

    @Test
    void case_38_months_are_read_as_people_write_them() {
        assertThat(refused(simulate("38-month-spellings")))
                .contains("“2027.1”；应为写明几月的月份", "“46388”；应为月份或日期：这个数像是日期 2027-01-01", "共 14 处错误")
                .doesNotContain("2027.01”", "“202701”", "2027.01.01”", "00:00:00", "2027 年 1 月", "元月");
    }

    @Test
    void case_39_amounts_are_read_as_people_write_them() {
        Run run = Run.of(
                "check", ROOT.resolve("39-amount-spellings/prop_vals.csv").toString());
        assertThat(refused(run)).doesNotContain("￥50,000", "40,000元", "60.5万元", "第2行");
    }

    @Test
    void case_41_what_cannot_be_seen_is_taken_away() {
        countsBoth("41-zero-width-space");
    }

    @Test
    void case_43_a_formula_without_a_value_is_refused() {
        assertThat(refused(simulate("43-formula-not-reckoned"))).contains("项目!F2", "公式尚未计算，请用 Excel/WPS 打开并保存");
    }

    @Test
    void case_45_a_missing_column_is_one_fault_with_the_nearest_header() {
        assertThat(refused(simulate("45-wrong-header-names"))).contains("缺少列 编号（最接近：项目编码）", "共 1 处错误");
    }

    @Test
    void case_47_the_first_bad_byte_is_named_by_its_line() {
        assertThat(refused(simulate("47-bad-byte-in-gbk"))).contains("projects.csv 第4行");
    }

    @Test
    void case_48_a_character_that_cannot_be_seen_makes_no_district_of_its_own() {
        assertThat(read("48-nul-in-cell", "--format", "csv").out())
                .contains("龙岗区,2027")
                .doesNotContain("\u0000");
        assertThat(read("48-nul-in-cell").out()).contains("看不见的字符，已去除：4");
    }

    @Test
    void case_50_text_behind_a_closing_quote_is_told_in_chinese_with_its_line() {
        assertThat(refused(simulate("50-csv-error-in-english")))
                .contains("第2行", "引号")
                .doesNotContain("Unexpected");
    }

    @Test
    void case_54_line_breaks_in_headers_change_nothing() {
        countsAll("54-header-units-in-two-lines");
    }

    @Test
    void case_30_a_cell_under_no_column_is_told() {
        assertThat(read("30-stray-cell").out()).contains("projects.csv：没有列名的单元格，未读入：I2");
    }

    @Test
    void case_34_old_workbooks_are_read_when_named_and_others_are_told_what_to_do() {
        String name = "34-folder-with-xls-ods-et";
        assertThat(simulate(name).err())
                .contains("projects.et")
                .contains("projects.ods")
                .contains("projects.xls");
        assertThat(simulate(name).status()).isEqualTo(2);
        String[] scenario = {
            "--scenario", ROOT.resolve(name).resolve("scenario.yaml").toString()
        };
        assertThat(read(name + "/projects.xls", scenario).out()).contains("121.50");
        assertThat(read(name + "/projects.et", scenario).out()).contains("121.50");
        assertThat(simulate(name + "/projects.ods", scenario).err())
                .contains("projects.ods")
                .contains("另存为 .xlsx");
    }

    @Test
    void case_12_each_of_two_workbooks_keeps_its_own_projects() {
        Path books = ROOT.resolve("12-compare-two-workbooks");
        Run run = Run.of(
                "compare",
                books.resolve("y2027.xlsx").toString(),
                "--against",
                books.resolve("y2026.xlsx").toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("130.40").contains("122.25");
        assertThat(read("12-compare-two-workbooks/y2026.xlsx").out()).contains("130.40");
    }

    @Test
    void every_case_has_a_test() throws IOException {
        Pattern number = Pattern.compile("case_([0-9]{2})_.*");
        List<String> held = Stream.of(FieldCasesTest.class, OutputTest.class, PlanFolderTest.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                .map(method -> number.matcher(method.getName()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
        try (Stream<Path> cases = Files.list(ROOT)) {
            assertThat(cases.map(each -> each.getFileName().toString().substring(0, 2))
                            .sorted())
                    .hasSize(35)
                    .containsExactlyElementsOf(held);
        }
    }

    @Test
    void the_copy_is_the_same_as_the_shared_cases_where_those_are_at_hand() throws IOException {
        Path shared = Path.of(System.getProperty("shegong.root", "../.."), "..", "shared", "field-cases");
        if (!Files.isDirectory(shared)) {
            return;
        }
        assertThat(files(ROOT)).isNotEmpty().isEqualTo(files(shared));
        for (String file : files(shared)) {
            assertThat(ROOT.resolve(file)).hasSameBinaryContentAs(shared.resolve(file));
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
