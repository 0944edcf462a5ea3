package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as offices send them: ends and terms, headers in two rows, units, sums, hidden and merged cells. */
class SentTablesTest {

    private static final String HEAD = "编号,区,领域,开始,续期,薪级8,薪级9";
    private static final String ROWS = "P1,福田区,4,2027-01,是,1,2\nP2,南山区,6,2026-07,否,3,4\n";
    private static final String P3 = "P3,南山区,6,2027-01,是,3,4\n";
    private static final String PROPOSAL = "编号,区,领域,开始,薪级7,薪级9,人力成本%s,督导经费,业务活动费,管理费\n";
    private static final String PROPOSED = "A1,福田区,4,2027-01,1,3,%s,16800,50000,40000\n";
    private static final Pattern RECEIPT = Pattern.compile("\"inputs\" : \"([0-9a-f]{64})\"");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void scenario() throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2029}\n");
    }

    private Run written(String file, String content, String... more) throws IOException {
        Files.writeString(folder.resolve(file), content);
        return simulate(more);
    }

    private Run simulate(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "simulate";
        arguments[1] = folder.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of(arguments);
    }

    private String receipt(String file, String content) throws IOException {
        Run run = written(file, content, "--format", "json");
        assertThat(run.err()).isEmpty();
        Matcher receipt = RECEIPT.matcher(run.out());
        assertThat(receipt.find()).isTrue();
        return receipt.group(1);
    }

    private static String refused(Run run) {
        assertThat(run.status()).as(run.out()).isEqualTo(2);
        return run.err();
    }

    /** A workbook with one sheet of projects, in which text of digits is a number. */
    private void workbook(Consumer<XSSFSheet> more) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("projects.xlsx"))) {
            XSSFSheet sheet = book.createSheet("项目");
            fill(sheet, HEAD + "\n" + ROWS);
            more.accept(sheet);
            book.write(out);
        }
    }

    private static void fill(XSSFSheet sheet, String table) {
        String[] lines = table.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String[] texts = lines[i].split(",", -1);
            for (int j = 0; j < texts.length; j++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                if (texts[j].matches("[0-9]+")) {
                    row.createCell(j).setCellValue(Integer.parseInt(texts[j]));
                } else if (!texts[j].isEmpty()) {
                    row.createCell(j).setCellValue(texts[j]);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 | 2028-12 | 月数、结束月份二者只填其一
               | 2026-12 | 2027-01
               | 2031-13 | 月份
            """)
    void an_end_stands_alone_and_not_before_the_start(String months, String end, String expected) throws IOException {
        String given = months == null ? "" : months;
        assertThat(refused(
                        written("projects.csv", HEAD + ",月数,结束月份\nP1,福田区,4,2027-01,是,1,2," + given + "," + end + "\n")))
                .contains("第2行，结束月份", expected, "共 1 处错误");
        Files.delete(folder.resolve("projects.csv"));
        assertThat(refused(written(
                        "projects.json",
                        "[{\"id\":\"P1\",\"district\":\"福田区\",\"field\":4,\"start\":\"2027-01\",\"renews\":true,\"g8\":1,"
                                + (given.isEmpty() ? "" : "\"months\":" + given + ",") + "\"end\":\"" + end + "\"}]")))
                .contains("end", expected, "共 1 处错误");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            编号,区,领域,开始,续期,人数,;,,,,,薪级8,薪级9
            编号,区,领域,开始,续期,各级人数（人）,;,,,,,8级,9级
            编号,区,领域,开始,续期,薪级,;,,,,,8,9
            编号,区,领域,开始,续期,薪级,;编号,区,领域,开始,续期,八级,九级
            """)
    void a_header_in_two_rows_is_read_where_the_lower_names_are_known(String header) throws IOException {
        String plain = receipt("projects.csv", HEAD + "\n" + ROWS);
        assertThat(receipt("projects.csv", header.replace(';', '\n') + "\n" + ROWS))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            编号,区,领域,开始,续期,人员,;,,,,,专职,兼职
            编号,区,领域,开始,续期,人数,;,,,,,甲类,乙类
            """)
    void a_header_in_two_rows_with_names_that_are_not_known_is_one_fault(String header) throws IOException {
        assertThat(refused(written("projects.csv", header.replace(';', '\n') + "\n" + ROWS)))
                .contains("表头有两行", "共 1 处错误");
    }

    @Test
    void a_term_is_read_in_its_unit_and_refused_without_one() throws IOException {
        String plain = receipt("projects.csv", HEAD + ",月数\n" + ROWS.replace("\n", ",24\n"));
        String term = HEAD + ",合同期（年）\n" + ROWS.replace("\n", ",2\n");
        assertThat(receipt("projects.csv", term)).isEqualTo(plain);
        assertThat(receipt("projects.csv", term.replace("（年）", "").replace(",2\n", ",2年\n")))
                .isEqualTo(receipt("projects.csv", term));
        assertThat(refused(written("projects.csv", term.replace("（年）", "")))).contains("第2行，合同期：“2”", "月数");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -           | （万元） | 60.5万元 | -
            单位：万元  | -        | 60.5元   | 单位不一致
            单位：元    | （万元） | 60.5     | 单位不一致
            -           | （万元） | 605000元 | 单位不一致
            -           | （美元） | 605000   | 单位无法识别
            单位：美元  | -        | 605000   | 单位无法识别
            -           | -        | 605000美元 | 单位无法识别
            -           | （人）   | 605000   | 单位无法识别
            -           | （元/月）| 605000   | 单位无法识别
            """)
    void units_agree_and_are_known(String line, String unit, String amount, String expected) throws IOException {
        Path table = folder.resolve("proposals.csv");
        Files.writeString(
                table,
                (line == null ? "" : line + "\n")
                        + PROPOSAL.formatted(unit == null ? "" : unit)
                        + PROPOSED.formatted(amount));
        Run run = Run.of("check", table.toString());
        if (expected == null) {
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("605,000.00");
        } else {
            assertThat(refused(run)).contains(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            合计,,,,,4,6          | -
            P3小计,,,,,,          | -
            ,合计,,,,4,7          | 第4行，薪级9：“7”；应为各行之和 6
            总计,,,,,"40",6       | 第4行，薪级8：“40”；应为各行之和 4
            合计,,,,,约四,6       | 第4行，薪级8：“约四”
            """)
    void sums_that_the_rows_do_not_give_are_refused(String sum, String expected) throws IOException {
        Run run = written("projects.csv", HEAD + "\n" + ROWS + sum + "\n");
        if (expected.equals("-")) {
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("小计、合计所在的行，未计入：4");
        } else {
            assertThat(refused(run)).contains(expected, "共 1 处错误");
        }
    }

    @Test
    void a_number_format_gives_a_unit() throws IOException {
        Path file = folder.resolve("proposals.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("申报");
            fill(sheet, PROPOSAL.formatted("") + PROPOSED.formatted(""));
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("0.00\"万元\""));
            var cell = sheet.getRow(1).createCell(6);
            cell.setCellValue(60.5);
            cell.setCellStyle(style);
            book.write(out);
        }
        assertThat(Run.of("check", file.toString()).out()).contains("605,000.00");
    }

    @Test
    void merged_numbers_are_refused() throws IOException {
        workbook(sheet -> {
            sheet.getRow(2).removeCell(sheet.getRow(2).getCell(5));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 5, 5));
        });
        assertThat(refused(simulate())).contains("项目!F2", "F2:F3", "共 1 处错误");
    }

    @Test
    void a_table_whose_sheet_is_hidden_counts_and_is_told() throws IOException {
        String plain = receipt("projects.csv", HEAD + "\n" + ROWS);
        Files.delete(folder.resolve("projects.csv"));
        workbook(sheet -> {
            sheet.getWorkbook().createSheet("说明").createRow(0).createCell(0).setCellValue("填表说明");
            sheet.getWorkbook().createSheet("目录").createRow(0).createCell(0).setCellValue("项目");
            sheet.getWorkbook().setActiveSheet(1);
            sheet.getWorkbook().setSheetHidden(0, true);
        });
        Run run = simulate("--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(plain);
        assertThat(simulate().out()).contains("隐藏的工作表：项目", "这些隐藏的工作表已读入并计入：项目");
    }

    @Test
    void a_unit_that_nobody_knows_is_refused_and_an_office_is_no_unit() throws IOException {
        assertThat(refused(written("projects.csv", "单位：打\n" + HEAD + "\n" + ROWS, "--lang", "zh")))
                .contains("“打”");
        assertThat(refused(written("projects.csv", HEAD.replace("薪级9", "薪级9（打）") + "\n" + ROWS, "--lang", "zh")))
                .contains("薪级9", "“打”");
        String plain = receipt("projects.csv", HEAD + "\n" + ROWS);
        assertThat(receipt("projects.csv", "单位：福田区民政局\n" + HEAD.replace("薪级9", "薪级9（必填）") + "\n" + ROWS))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18万元", "180,000", "￥180000", "18 万元/人/年", "180千元"})
    void standards_of_a_scenario_take_units(String standard) throws IOException {
        String settings = Files.readString(folder.resolve("scenario.yaml"))
                + "standards: [{from: 2027-01, general: '%s', special: 190000}]\n"
                + "districtStandards: {福田区: {general: '%s', special: 200000}}\n";
        Files.writeString(folder.resolve("scenario.yaml"), settings.replace("%s", "180000"));
        String plain = receipt("projects.csv", HEAD + "\n" + ROWS);
        Files.writeString(folder.resolve("scenario.yaml"), settings.replace("%s", standard));
        assertThat(receipt("projects.csv", HEAD + "\n" + ROWS)).isEqualTo(plain);
    }

    @Test
    void the_visible_sheet_of_two_of_one_name_is_read() throws IOException {
        workbook(sheet -> {
            fill(sheet.getWorkbook().createSheet("projects"), HEAD + "\n" + ROWS.replace("福田区", "罗湖区"));
            sheet.getWorkbook().setActiveSheet(1);
            sheet.getWorkbook().setSheetHidden(0, true);
        });
        assertThat(simulate().out()).contains("罗湖区", "隐藏的工作表：项目").doesNotContain("福田区", "已读入并计入");
    }

    @Test
    void data_above_the_header_of_any_table_is_refused() throws IOException {
        Path staffing = folder.resolve("staffing.csv");
        Files.writeString(staffing, "4,50,1\n标准,数量,现有岗位\n4,100,2\n");
        assertThat(refused(Run.of("staffing", staffing.toString()))).contains("第1行", "表头之上还有数据", "共 1 处错误");
        Path roster = folder.resolve("roster.csv");
        Files.writeString(
                roster,
                "张,7,专业岗位,助理社会工作师,2020-07-01,9500\n姓名,薪级,岗位,证书,入职日期,月薪酬\n" + "李,7,专业岗位,助理社会工作师,2020-07-01,9500\n");
        assertThat(refused(Run.of("check", "--roster", roster.toString(), "--year", "2027")))
                .contains("第1行", "表头之上还有数据", "共 1 处错误")
                .doesNotContain("张");
    }

    @Test
    void what_cannot_be_seen_within_a_number_is_shown() throws IOException {
        assertThat(refused(written("projects.csv", HEAD + "\nP1,福田区,4,2027-01,是,1\u200B2,2\n")))
                .contains("第2行，薪级8：“1[U+200B]2”", "共 1 处错误");
    }

    @Test
    void hidden_columns_count_and_are_told() throws IOException {
        workbook(sheet -> sheet.setColumnHidden(6, true));
        Run run = simulate();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("薪级9").contains("隐藏");
    }

    @Test
    void a_sum_above_its_rows_is_told_with_them() throws IOException {
        Run run = written("projects.csv", HEAD + "\n南山区小计,,,,,4,6\n" + ROWS + "小计,,,,,3,4\n" + P3, "--lang", "zh");
        assertThat(run.status()).isZero();
        assertThat(run.err() + run.out()).contains("未计入：2、5").contains("小计、合计与括号中各行之和相符，而不是其上各行：5 (6–6)");
    }

    @Test
    void sums_of_the_rows_above_need_no_word_of_their_rows() throws IOException {
        Run run = written(
                "projects.csv", HEAD + "\n" + ROWS + "小计,,,,,4,6\n" + P3 + "小计,,,,,3,4\n合计,,,,,7,10\n", "--lang", "zh");
        assertThat(run.status()).isZero();
        assertThat(run.err() + run.out()).contains("未计入：4、6、7").doesNotContain("相符");
    }

    @Test
    void a_sum_whose_columns_are_of_different_rows_is_refused() throws IOException {
        String err = refused(
                written("projects.csv", HEAD + "\n" + ROWS + "小计,,,,,4,6\n" + P3 + "小计,,,,,3,10\n", "--lang", "zh"));
        assertThat(err).contains("第6行", "共 1 处错误");
    }

    @Test
    void a_figure_in_a_row_of_sums_that_cannot_be_one_is_told() throws IOException {
        String head = HEAD + ",月数\n";
        String rows = ROWS.replace("1,2\n", "1,2,36\n").replace("3,4\n", "3,4,24\n");
        Run run = written("projects.csv", head + rows + "合计,,,,,4,6,60\n", "--lang", "zh");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("不是可相加的数，未核对：4 (月数 60)");
    }

    private Run roster(String rows) throws IOException {
        Files.writeString(folder.resolve("proposals.csv"), PROPOSAL.formatted("") + PROPOSED.formatted("500000"));
        Files.writeString(folder.resolve("roster.csv"), "姓名,薪级,证书,入职日期,月薪酬,2024年学时\n" + rows);
        return Run.of(
                "check",
                folder.resolve("proposals.csv").toString(),
                "--roster",
                folder.resolve("roster.csv").toString(),
                "--year",
                "2024",
                "--lang",
                "zh");
    }

    @Test
    void sums_of_pay_and_hours_in_a_roster_are_held_against_its_people() throws IOException {
        String people = "甲,7级,初级,2020-01-02,9920,80\n乙,薪级九,初级,2020-01-02,8018,90\n";
        assertThat(roster(people + "合计,,,,17938,170\n").err()).isEmpty();
        Run wrong = roster(people + "合计,,,,18000,171\n");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("第4行", "月薪酬", "2024年学时", "共 2 处错误").doesNotContain("18000", "17938");
    }

    @Test
    void a_figure_that_is_merged_on_a_scenarios_sheet_is_refused() throws IOException {
        scenarioSheet("用人单位负担,10%\n需求增长调整,", sheet -> sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1)));
        Run run = simulate("--lang", "zh");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("B5", "B5:B6");
    }

    /** The settings of a workbook whose sheet of projects is whole. */
    private void scenarioSheet(String settings, Consumer<XSSFSheet> more) throws IOException {
        Files.deleteIfExists(folder.resolve("scenario.yaml"));
        workbook(sheet -> {
            XSSFSheet scenario = sheet.getWorkbook().createSheet("情景");
            fill(scenario, "情景名称,甲\n依据的措施,shenzhen-2020-11\n测算起始年,2027年\n测算终止年,2029\n" + settings);
            more.accept(scenario);
        });
    }

    private String receipt(String settings) throws IOException {
        scenarioSheet(settings, sheet -> {});
        Run run = simulate("--format", "json");
        assertThat(run.err()).isEmpty();
        Matcher receipt = RECEIPT.matcher(run.out());
        assertThat(receipt.find()).isTrue();
        return receipt.group(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            标准起始月份,一般（万元）,特殊（万元）;2027-01,12,15
            标准起始月份,一般（元/人/年）,特殊;2027-01,120000元,15万
            标准起始月份,一般,特殊（千元）;2027-01,12万元/人·年,150
            """)
    void standards_of_a_scenarios_sheet_are_read_in_their_units(String table) throws IOException {
        assertThat(receipt(table.replace(';', '\n'))).isEqualTo(receipt("标准起始月份,一般,特殊\n2027-01,120000,150000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            调整间隔（年）,2年
            调整间隔,24个月
            调整间隔（月）,24
            调整间隔,2 years
            """)
    void an_interval_of_a_scenarios_sheet_is_read_in_its_unit(String every) throws IOException {
        String more = "\n首次调整月份,2027-01\n每次上调幅度（%）,5";
        assertThat(receipt(every + more)).isEqualTo(receipt("调整间隔,2" + more.replace(",5", ",5%")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            标准起始月份,一般（美元）,特殊;2027-01,12,15 | 情景!B5 | 单位无法识别
            标准起始月份,一般（万元）,特殊;2027-01,12元,15 | 情景!B6 | 单位不一致
            用人单位负担,10‰ | 情景!B5 | 单位无法识别
            调整间隔,3天;首次调整月份,2027-01;每次上调幅度,5% | 情景!B5 | 单位无法识别
            """)
    void units_of_a_scenarios_sheet_that_are_not_known_or_differ_are_refused(String rows, String at, String expected)
            throws IOException {
        scenarioSheet(rows.replace(';', '\n'), sheet -> {});
        assertThat(refused(simulate())).contains(at, expected);
    }

    @Test
    void what_is_hidden_in_a_scenarios_sheet_is_told_and_counts() throws IOException {
        scenarioSheet(
                "用人单位负担,10%\n自定标准的区,一般,特殊\n福田\u200B区,120000,150000",
                sheet -> {
                    sheet.getRow(4).setZeroHeight(true);
                    sheet.setColumnHidden(2, true);
                });
        Run run = simulate();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("情景：隐藏的行，已计入：5", "情景：隐藏的列，已计入：C", "已去除：情景!A7");
    }

    @Test
    void a_formula_of_a_scenarios_sheet_without_a_value_is_refused() throws IOException {
        scenarioSheet("用人单位负担,", sheet -> sheet.getRow(4).createCell(1).setCellFormula("1/10"));
        assertThat(refused(simulate())).contains("情景!B5", "公式尚未计算", "共 1 处错误");
    }
}
