package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks whose formulas come to what the program says: each is written, robbed of the values of its formulas, reckoned
 * anew by LibreOffice, and compared cell by cell with what was written.
 */
@Tag("full")
class LiveFormulasTest {

    private static final String ALL =
            "budget,pay,labour,labourOwed,supervision,floorTopUp,otherFunds,postMonths,projects";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> names = new ArrayList<>();
    private int robbed;

    @Test
    void projections_reckoned_anew_are_the_programs() throws Exception {
        for (Path plan : (Iterable<Path>) Cases.all("projection")::iterator) {
            String name = Objects.requireNonNull(plan.getFileName()).toString();
            write(name, "simulate", plan.toString(), "--series", ALL, "--unit", "yuan");
        }
        compareAll(1000);
    }

    @Test
    void answers_reckoned_anew_are_the_programs() throws Exception {
        Path examples = Path.of(System.getProperty("shegong.root", "../..")).resolve("examples");
        String city = examples.resolve("shenzhen").toString();
        String none = examples.resolve("shenzhen/scenario-none.yaml").toString();
        for (String unit : List.of("yuan", "wan")) {
            write(unit + "-field", "simulate", city, "--by", "field", "--series", "budget,labour", "--unit", unit);
            write(unit + "-project", "simulate", projection("13-edges"), "--by", "project", "--unit", unit);
            write(unit + "-cycles", "cycles", city, "--unit", unit);
            write(
                    unit + "-pass",
                    "cycles",
                    Cases.ROOT.resolve("cycles/02-pass-through").toString(),
                    "--unit",
                    unit);
            write(unit + "-compare", "compare", city, "--against", none, "--unit", unit);
            write(unit + "-years", "compare", city, "--years", "2026", "2030", "--unit", unit);
        }
        write("en", "simulate", projection("12-city-pass-through"), "--lang", "en");
        write("staffing", "staffing", Cases.ROOT.resolve("staffing.csv").toString());
        write("explain", "explain", city, "--year", "2027", "--project", "FT-001");
        write("explain-need", "explain", city, "--year", "2027", "--project", "FT-112", "--series", "labourOwed");
        write("explain-district", "explain", city, "--year", "2027", "--district", "盐田区", "--depth", "3");
        write("solve", "solve", city, "--adjustment", "2026-11", "--year", "2030", "--cap", "1690000000");
        write("reckon", "reckon", city, "--adjustment", "2026-11");
        write(
                "draws",
                "simulate",
                city,
                "--scenario",
                examples.resolve("shenzhen/uncertain.yaml").toString(),
                "--draws",
                "20");
        write(
                "check",
                "check",
                examples.resolve("proposals.csv").toString(),
                "--roster",
                examples.resolve("roster.csv").toString());
        compareAll(1000);
    }

    @Test
    void answers_of_texts_terms_and_checks_reckoned_anew_are_the_programs() throws Exception {
        Path examples = Path.of(System.getProperty("shegong.root", "../..")).resolve("examples");
        String city = examples.resolve("shenzhen").toString();
        String none = examples.resolve("shenzhen/scenario-none.yaml").toString();
        String draft = examples.resolve("successor-2029.yaml").toString();
        for (String language : List.of("zh", "en")) {
            write(language + "-coverage", "measures", "--lang", language);
            write(language + "-validate", "measures", "validate", draft, "--lang", language);
            write(language + "-diff", "measures", "diff", "shenzhen-2020-11", draft, "--lang", language);
            write(language + "-deadlines", "deadlines", city, "--as-of", "2027-03-15", "--lang", language);
            write(language + "-same", "verify", answer(city), city, "--lang", language);
            write(language + "-other", "verify", answer(city), city, "--scenario", none, "--lang", language);
            write(
                    language + "-findings",
                    "check",
                    examples.resolve("proposals.csv").toString(),
                    "--scenario",
                    none,
                    "--lang",
                    language);
            write(
                    language + "-roster",
                    "check",
                    "--roster",
                    examples.resolve("roster.csv").toString(),
                    "--lang",
                    language);
        }
        write("next", "cycles", city, "--from", "2028-01", "--lang", "en");
        compareAll(1);
    }

    /** As it was given before. */
    private String answer(String inputs) throws IOException {
        Path file = Files.createDirectories(folder.resolve("given")).resolve("answer.json");
        assertThat(Run.of("simulate", inputs, "--format", "json", "--out", file.toString())
                        .status())
                .isZero();
        return file.toString();
    }

    private static String projection(String name) {
        return Cases.ROOT.resolve("projection").resolve(name).toString();
    }

    private void write(String name, String... arguments) throws IOException {
        Path file = Files.createDirectories(folder.resolve("written")).resolve(name + ".xlsx");
        Run run = Run.of(Stream.concat(Stream.of(arguments), Stream.of("--format", "xlsx", "--out", file.toString()))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isLessThan(2);
        robbed += rob(file, Files.createDirectories(folder.resolve("robbed")).resolve(name + ".xlsx"));
        names.add(name);
    }

    private static int rob(Path file, Path robbed) throws IOException {
        int formulas = 0;
        try (XSSFWorkbook book = read(file);
                OutputStream out = Files.newOutputStream(robbed)) {
            for (Cell cell : cells(book)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellValue(-1);
                    formulas++;
                }
            }
            book.write(out);
        }
        return formulas;
    }

    private void compareAll(int leastFormulas) throws Exception {
        assertThat(robbed).isGreaterThanOrEqualTo(leastFormulas);
        List<Path> robbed = names.stream()
                .map(name -> folder.resolve("robbed").resolve(name + ".xlsx"))
                .toList();
        Path reckoned = new Office(folder).convert(robbed, "xlsx");
        for (String name : names) {
            try (XSSFWorkbook own = read(folder.resolve("written").resolve(name + ".xlsx"));
                    XSSFWorkbook anew = read(reckoned.resolve(name + ".xlsx"))) {
                for (Cell cell : cells(own)) {
                    compare(name, cell, anew);
                }
            }
        }
    }

    private static void compare(String name, Cell cell, XSSFWorkbook anew) {
        String at = name + " " + cell.getSheet().getSheetName() + "!" + cell.getAddress();
        Row row = anew.getSheet(cell.getSheet().getSheetName()).getRow(cell.getRowIndex());
        Cell other = row == null ? null : row.getCell(cell.getColumnIndex());
        if (other == null || value(other) == CellType.BLANK) {
            assertThat(value(cell)).as(at).isIn(CellType.BLANK, CellType.STRING);
            assertThat(cell.toString()).as(at).isEmpty();
        } else if (value(cell) == CellType.NUMERIC) {
            assertThat(value(other)).as(at).isEqualTo(CellType.NUMERIC);
            assertThat(other.getNumericCellValue())
                    .as(at + " " + cell)
                    .isCloseTo(cell.getNumericCellValue(), within(1e-6));
        } else {
            assertThat(other.getStringCellValue()).as(at).isEqualTo(cell.getStringCellValue());
        }
    }

    private static CellType value(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }
}
