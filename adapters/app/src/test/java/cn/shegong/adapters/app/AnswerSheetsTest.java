package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
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
}
