package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long tables are read straight into columns: the answer is the same byte for byte, and faults are named all the same. */
class LargeFilesTest {

    private static final int ROWS = 30_000;
    private static final String PLAIN = "id,district,field,start,renews,g1,g2,g3,g4,g5,g6,g7,g8,g9,g10\n";
    private static final String TURNED = "district,id,field,start,renews,g1,g2,g3,g4,g5,g6,g7,g8,g9,g10\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void scenario() throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2025, to: 2033}\n"
                        + "districtStandards: {南山区: {general: 165000, special: 171000}}\n"
                        + "adjustments: [{effective: 2026-11, uplift: 5%}]\n");
    }

    private Run simulate(String head, IntFunction<String> row) throws IOException {
        Files.writeString(
                folder.resolve("projects.csv"),
                IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n", head, "\n")));
        assertThat(Files.size(folder.resolve("projects.csv"))).isGreaterThan(1 << 20);
        return Run.of("simulate", folder.toString(), "--format", "json", "--lang", "en");
    }

    private static String district(int row) {
        return row % 3 == 0 ? "南山区" : row % 3 == 1 ? "福田区" : "南山新区";
    }

    private static String rest(int row) {
        return "," + (row % 17 + 1) + ",20" + (20 + row % 9) + "-0" + (row % 9 + 1) + (row % 5 == 0 ? ",no" : ",yes")
                + "," + row % 2 + ",0," + row % 4 + ",1,0,0," + row % 7 + ",2," + row % 11 + ",1";
    }

    @Test
    void a_long_plain_table_has_the_answer_and_the_receipt_of_the_same_table_read_with_care() throws IOException {
        Run plain = simulate(PLAIN, row -> "P-" + row + "," + district(row) + rest(row));
        Run careful = simulate(TURNED, row -> district(row) + ",P-" + row + rest(row));
        assertThat(plain.status()).isZero();
        assertThat(plain.out()).contains("similar-districts").isEqualTo(careful.out());
    }

    @Test
    void what_is_wrong_with_a_long_table_is_named() throws IOException {
        Run run = simulate(
                PLAIN,
                row -> (row == 29_000 ? "P-7" : "P-" + row) + "," + district(row)
                        + (row == 20_000 ? rest(row).replace(",1,0,0,", ",-1,0,0,") : rest(row)));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("row 20002, g4: \"-1\"; expected a whole number from 0 to 10000000")
                .contains("row 29002, id: \"P-7\"; expected an id that no other row has")
                .contains("2 faults in all");
    }

    @Test
    void a_workbook_of_a_long_table_lists_its_projects() throws IOException {
        simulate(PLAIN, row -> "P-" + row + "," + district(row) + rest(row));
        Path book = folder.resolve("answer.xlsx");
        Run run = Run.of("simulate", folder.toString(), "--format", "xlsx", "--out", book.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        try (ZipFile parts = new ZipFile(book.toFile())) {
            assertThat(parts.stream().filter(part -> part.getSize() > ROWS * 100L))
                    .isNotEmpty();
        }
    }
}
