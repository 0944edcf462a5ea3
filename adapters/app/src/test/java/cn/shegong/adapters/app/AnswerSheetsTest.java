package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sheets of some answers hold for those who read them. */
class AnswerSheetsTest {

    private static final String CITY = Cases.ROOT.resolve("projection/13-edges").toString();
    private static final Path EXAMPLES =
            Path.of(System.getProperty("shegong.root")).resolve("examples");

    @TempDir
    private Path folder = Path.of("");

    private XSSFWorkbook answer(String... words) throws IOException {
        Path book = folder.resolve("answer.xlsx");
        Run.of(Vector.of(words)
                .appendAll(Vector.of("--format", "xlsx", "--out", book.toString()))
                .toJavaArray(String[]::new));
        return new XSSFWorkbook(Files.newInputStream(book));
    }

    @ParameterizedTest
    @CsvSource({"zh, 数字, '福田区、预算、2027'", "en, Figure, '福田区, Budget, 2027'"})
    void a_verification_says_in_words_and_by_its_path_where_a_figure_differs(String language, String name, String place)
            throws IOException {
        Path given = folder.resolve("given.json");
        Run.of("simulate", CITY, "--format", "json", "--out", given.toString());
        Files.writeString(
                given,
                Files.readString(given).replaceFirst("(\"福田区\",\\s*\"budget\" : \\[ )\"[0-9.]+\"", "$1\"1.00\""));
        try (XSSFWorkbook book = answer("verify", given.toString(), CITY, "--lang", language)) {
            Row row = book.getSheet(name).getRow(3);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(place);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("districts[福田区].budget[2027]");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1.0);
            assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(4).getCellFormula()).isEqualTo("D4-C4");
        }
    }

    @Test
    void a_comparison_draws_what_its_steps_add_and_take_away() throws IOException {
        try (XSSFWorkbook book = answer(
                "compare",
                EXAMPLES.resolve("shenzhen").toString(),
                "--against",
                EXAMPLES.resolve("shenzhen/scenario-banded.yaml").toString())) {
            XSSFSheet steps = book.getSheet("因素分解");
            assertThat(steps.getDrawingPatriarch().getCharts()).hasSize(1);
            String drawn =
                    steps.getDrawingPatriarch().getCharts().get(0).getCTChart().toString();
            assertThat(drawn).contains("'因素分解'!$L$5:$L$9".replace("'", "")).contains("薪酬调整");
        }
    }

    @Test
    void several_comparisons_have_their_sheets_each_and_the_cover_names_them_all() throws IOException {
        String shenzhen = EXAMPLES.resolve("shenzhen").toString();
        try (XSSFWorkbook book = answer(
                "compare",
                shenzhen,
                "--against",
                shenzhen + "/scenario-none.yaml",
                "--against",
                EXAMPLES.resolve("one-post").toString())) {
            String first = "因素分解：由2026年11月起每三年上调5%（演示数据）到";
            for (int row = 0; row < 2; row++) {
                String title = first + (row == 0 ? "不调整（演示数据）" : "一个九级岗位，不调整");
                assertThat(book.getSheetAt(0).getRow(row).getCell(0).getStringCellValue())
                        .isEqualTo(title);
                String suffix = row == 0 ? "" : " 2";
                for (String name : new String[] {"因素分解", "因素分解（分区）", "不分先后（分区）", "涉及的项目"}) {
                    Sheet sheet = book.getSheet(name + suffix);
                    assertThat(sheet).as(name + suffix).isNotNull();
                    assertThat(Vector.ofAll(sheet).flatMap(Vector::ofAll).map(new DataFormatter()::formatCellValue))
                            .as(name + suffix)
                            .anyMatch(text -> text.contains(title.substring(title.indexOf("到") + 1)));
                }
            }
            assertThat(book.getNumberOfSheets()).isEqualTo(9);
            assertThat(new DataFormatter()
                            .formatCellValue(book.getSheet("因素分解 2").getRow(5).getCell(0)))
                    .isEqualTo("退出项目");
        }
    }

    @Test
    void words_in_place_of_a_number_stand_on_the_right_and_subtotals_are_marked() throws IOException {
        try (XSSFWorkbook book =
                answer("check", EXAMPLES.resolve("proposals.csv").toString())) {
            Vector<Cell> cells = Vector.ofAll(book)
                    .flatMap(Vector::ofAll)
                    .flatMap(Vector::ofAll)
                    .filter(cell -> cell.getCellType() == CellType.STRING);
            assertThat(cells.filter(cell -> cell.getStringCellValue().equals("不需")))
                    .isNotEmpty()
                    .allMatch(cell -> cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT);
            assertThat(cells.filter(cell -> cell.getStringCellValue().equals("小计")))
                    .isNotEmpty()
                    .allMatch(cell ->
                            book.getFontAt(cell.getCellStyle().getFontIndex()).getBold());
        }
    }

    @Test
    void further_sheets_are_called_by_their_tables_and_no_words_widen_the_columns_of_numbers() throws IOException {
        try (XSSFWorkbook book = answer(
                "check",
                EXAMPLES.resolve("proposals.csv").toString(),
                "--roster",
                EXAMPLES.resolve("roster.csv").toString(),
                "--year",
                "2025")) {
            assertThat(Vector.ofAll(book).map(Sheet::getSheetName))
                    .containsExactly("封面", "检查结果", "花名册 2025 年", "按区、按规则汇总", "专业岗位与附件1", "打包标准可承载的薪级构成");
            assertThat(book.getSheet("按区、按规则汇总").getColumnWidth(1)).isLessThan(256 * 12);
        }
    }

    @Test
    void names_of_sheets_end_where_a_word_ends() throws IOException {
        try (XSSFWorkbook book =
                answer("check", EXAMPLES.resolve("proposals.csv").toString(), "--lang", "en")) {
            assertThat(Vector.ofAll(book).map(Sheet::getSheetName))
                    .containsExactly(
                            "Cover",
                            "Findings",
                            "By district and rule",
                            "Professional posts and Annex 1",
                            "Grade mixes that the package");
        }
    }

    @Test
    void the_steps_and_their_chart_stand_on_one_page_and_a_year_alone_has_no_sum_beside_it() throws IOException {
        try (XSSFWorkbook book =
                answer("compare", EXAMPLES.resolve("shenzhen").toString(), "--years", "2026", "2029")) {
            assertThat(book.getSheet("因素分解").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(Vector.ofAll(book.getSheet("因素分解（分区）").getRow(3)).map(AnswerSheetsTest::text))
                    .containsExactly("区", "因素", "2029");
        }
    }

    private static String text(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }

    @Test
    void no_chart_is_cut_by_the_side_of_a_page() throws IOException {
        try (XSSFWorkbook book = answer("simulate", EXAMPLES.resolve("shenzhen").toString())) {
            var drawn = Vector.ofAll(book)
                    .map(XSSFSheet.class::cast)
                    .filter(sheet -> sheet.getDrawingPatriarch() != null
                            && !sheet.getDrawingPatriarch().getCharts().isEmpty());
            assertThat(drawn.map(XSSFSheet::getSheetName)).containsExactly("汇总", "汇总（元）");
            assertThat(drawn).allMatch(sheet -> sheet.getPrintSetup().getFitWidth() == 1);
        }
    }

    @Test
    void what_prints_on_several_pages_side_by_side_is_large_enough_to_be_read() throws IOException {
        try (XSSFWorkbook book = answer(
                "compare",
                EXAMPLES.resolve("shenzhen").toString(),
                "--against",
                EXAMPLES.resolve("shenzhen/scenario-none.yaml").toString())) {
            XSSFSheet waterfall = book.getSheet("因素分解（分区）");
            int width = Vector.range(0, 13)
                    .map(column -> waterfall.getColumnWidth(column) / 256)
                    .sum()
                    .intValue();
            assertThat(width / waterfall.getPrintSetup().getFitWidth()).isLessThanOrEqualTo(210);
            assertThat(waterfall.getRow(0).getCell(0))
                    .as("it would be cut off there")
                    .isNull();
        }
    }

    @Test
    void a_long_name_of_clients_goes_on_in_the_next_line() throws IOException {
        try (XSSFWorkbook book =
                answer("staffing", EXAMPLES.resolve("staffing.csv").toString(), "--lang", "en")) {
            assertThat(Vector.ofAll(book.getSheet("Posts"))
                            .map(row -> row.getCell(1))
                            .filter(cell ->
                                    cell != null && cell.getStringCellValue().length() > 42))
                    .isNotEmpty()
                    .allMatch(cell -> cell.getCellStyle().getWrapText())
                    .allMatch(cell -> cell.getRow().getHeightInPoints() > 25);
        }
    }
}
