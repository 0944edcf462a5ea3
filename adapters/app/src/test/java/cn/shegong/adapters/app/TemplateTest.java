package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The template, filled in as people would: what it holds is what the plain files hold. */
class TemplateTest {

    private static final int HEAD = 3;
    private static final Pattern REMARK = Pattern.compile("[（(].*[）)]|[ (].*");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_head_is_broken_within_a_word(String language) throws IOException {
        try (XSSFWorkbook sheets = read(template(language))) {
            for (String name : language.equals("zh")
                    ? new String[] {"项目", "需求", "申报", "人员"}
                    : new String[] {"Projects", "Needs", "Proposals", "Roster"}) {
                for (Cell head : sheets.getSheet(name).getRow(HEAD)) {
                    for (String word : head.getStringCellValue().split("[\\s\\u2E80-\\uFFFF]+", -1)) {
                        assertThat(sheets.getSheet(name).getColumnWidth(head.getColumnIndex()) / 256)
                                .as(word)
                                .isGreaterThan(word.length());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 项目, 需求, 情景, 情景名称, 测算起始年, 测算终止年, 调整生效月份（年-月）",
        "en, Projects, Needs, Scenario, scenario, horizon.from, horizon.to, effective (YYYY-MM)"
    })
    void a_filled_template_with_adjustments_one_by_one_is_the_worked_case(
            String language,
            String projects,
            String needs,
            String scenario,
            String name,
            String from,
            String to,
            String effective)
            throws IOException {
        Path given = Cases.ROOT.resolve("projection/11-city-200");
        Path book = template(language);
        try (XSSFWorkbook sheets = read(book)) {
            fill(sheets.getSheet(projects), given.resolve("projects.csv"), language);
            fill(sheets.getSheet(needs), given.resolve("needs.csv"), language);
            Sheet settings = sheets.getSheet(scenario);
            set(settings, Map.of(name, "city", from, "2027", to, "2035"));
            int table = below(settings, effective);
            line(settings, table, "2026-11", "", "3%", "5.5%", "8.25%", "2%");
            line(settings, table + 1, "2029-11", "4.35%");
            write(sheets, book);
        }
        assertIsCase(book, given);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 项目, 情景, 情景名称, 测算起始年, 测算终止年, 调整间隔（年）, 首次调整月份, 每次上调幅度",
        "en, Projects, Scenario, scenario, horizon.from, horizon.to, adjustments.every (years),"
                + " adjustments.from, adjustments.uplift"
    })
    void a_filled_template_with_an_interval_is_the_worked_case(
            String language,
            String projects,
            String scenario,
            String name,
            String from,
            String to,
            String every,
            String first,
            String uplift)
            throws IOException {
        Path given = Cases.ROOT.resolve("projection/19-every-three-years");
        Path book = template(language);
        try (XSSFWorkbook sheets = read(book)) {
            fill(sheets.getSheet(projects), given.resolve("projects.csv"), language);
            set(
                    sheets.getSheet(scenario),
                    Map.of(name, "every", from, "2027", to, "2035", every, "3", first, "2026-11", uplift, "4.5%"));
            write(sheets, book);
        }
        assertIsCase(book, given);
    }

    private static void assertIsCase(Path book, Path given) {
        Run run = Run.of("simulate", book.toString(), "--format", "json");
        assertThat(run.err()).isEmpty();
        Node.Mapping expected = (Node.Mapping) Cases.json(given.resolve("expected.json"));
        Cases.assertContains(
                Cases.json(run.out()), Node.Mapping.of(expected.entries().remove("scenario"), expected.place()), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_column_that_offices_have_is_that_of_the_plain_file(String language) throws IOException {
        Path csv = Files.writeString(folder.resolve("projects.csv"), """
                id,district,field,start,renews,g8,end,name,buyer,level,funding,street
                P1,福田区,4,2027-01,yes,2,2028-12,党群服务中心,区民政局,district,福彩公益金,香蜜湖街道
                P2,南山区,6,2027-03,no,1,2030-02,,市民政局,city,,
                """);
        Path scenario = Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2030}\n");
        Path book = template(language);
        try (XSSFWorkbook sheets = read(book)) {
            fill(sheets.getSheet(language.equals("zh") ? "项目" : "Projects"), csv, language);
            write(sheets, book);
        }
        String plain = budgets(csv, scenario);
        assertThat(budgets(book, scenario)).isEqualTo(plain).contains("receipt", "福彩公益金");
    }

    private static String budgets(Path projects, Path scenario) {
        Run run = Run.of(
                "simulate",
                "--projects",
                projects.toString(),
                "--scenario",
                scenario.toString(),
                "--by",
                "funding",
                "--format",
                "json");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static void set(Sheet sheet, Map<String, String> settings) {
        settings.forEach(
                (name, value) -> sheet.getRow(below(sheet, name) - 1).getCell(1).setCellValue(value));
    }

    /** The row after the one that begins with a word. */
    private static int below(Sheet sheet, String word) {
        for (Row row : sheet) {
            if (row.getCell(0)
                    .toString()
                    .replaceFirst("\n ?", word.indexOf('（') < 0 ? " " : "")
                    .equals(word)) {
                return row.getRowNum() + 1;
            }
        }
        throw new AssertionError(word);
    }

    private static void line(Sheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.getRow(row).getCell(i).setCellValue(cells[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void filled_proposals_and_rosters_have_the_findings_of_the_plain_files(String language) throws IOException {
        Path examples = Path.of(System.getProperty("shegong.root", "../..")).resolve("examples");
        Path book = template(language);
        try (XSSFWorkbook sheets = read(book)) {
            fill(
                    sheets.getSheet(language.equals("zh") ? "申报" : "Proposals"),
                    examples.resolve("proposals.csv"),
                    language);
            write(sheets, book);
        }
        String plain = findings(examples.resolve("proposals.csv").toString());
        assertThat(findings(book.toString())).isEqualTo(plain).contains("\"severity\"");
    }

    private static String findings(String file) {
        String out = Run.of("check", file, "--format", "json", "--lang", "zh").out();
        return out.substring(0, out.indexOf("\"notices\""));
    }

    @Test
    void an_untouched_template_misses_its_scenario_by_cell() throws IOException {
        Run run = Run.of("simulate", template("zh").toString(), "--lang", "zh");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("情景!B4，情景名称：未填；应为文字");
    }

    private Path template(String language) {
        Path book = folder.resolve("book-" + language + ".xlsx");
        Run run = Run.of("template", book.toString(), "--lang", language);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        return book;
    }

    /** Below the head, each value in the column of its name; other columns on the right. */
    private static void fill(Sheet sheet, Path csv, String language) throws IOException {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : sheet.getRow(HEAD)) {
            String title = cell.getStringCellValue().replace("\n", "");
            columns.put(language.equals("zh") ? title : REMARK.matcher(title).replaceAll(""), cell.getColumnIndex());
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            int at = HEAD + 1;
            for (NamedCsvRecord row : rows) {
                Row line = sheet.createRow(at++);
                for (Map.Entry<String, String> cell : row.getFieldsAsMap().entrySet()) {
                    if (!cell.getValue().isEmpty()) {
                        String title = language.equals("zh") ? chinese(sheet, cell.getKey()) : cell.getKey();
                        assertThat(columns).containsKey(title);
                        line.createCell(columns.getOrDefault(title, 0)).setCellValue(cell.getValue());
                    }
                }
            }
        }
    }

    private static String chinese(Sheet sheet, String key) {
        if (key.matches("g[0-9]+")) {
            return "薪级" + key.substring(1) + (sheet.getSheetName().equals("需求") ? "（权重）" : "（人）");
        }
        return switch (key) {
            case "id" -> "项目编号";
            case "district" -> "区";
            case "field" -> "服务领域";
            case "start" -> "开始月份（年-月）";
            case "renews" -> "是否续期（是/否）";
            case "months" -> "周期月数（月）";
            case "norm" -> "配备标准（编号）";
            case "quantity" -> "服务数量（人或个）";
            case "asOf" -> "基准年（年）";
            case "growth" -> "年增长率（%）";
            case "auxiliaryShare" -> "辅助人员占比（%）";
            case "professionalPosts" -> "专业岗位（个）";
            case "certified" -> "持证人数（人）";
            case "labour" -> "人力成本（元/年）";
            case "supervision" -> "督导经费（元/年）";
            case "activities" -> "业务活动费（元/年）";
            case "management" -> "管理费（元/年）";
            case "insuranceAndTax" -> "服务险和税费（元/年）";
            case "training" -> "人员培训费（元/年）";
            case "districtStandard" -> "区自定标准（元/人/年）";
            case "expires" -> "期满月（年-月）";
            case "applied" -> "续期申请月（年-月）";
            case "review" -> "评审结果";
            case "end" -> "结束月份（年-月）";
            case "name" -> "项目名称";
            case "buyer" -> "购买主体";
            case "level" -> "层级（市级/区级/街道级）";
            case "funding" -> "资金来源";
            case "street" -> "街道";
            default -> key;
        };
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static void write(XSSFWorkbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
