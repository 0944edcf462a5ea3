package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    @Test
    void case_30_a_cell_under_no_column_is_told() {
        assertThat(read("30-stray-cell").out()).contains("projects.csv：没有列名的单元格，未读入：I2");
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
