package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 文件夹: the files of a plan are found by the names that people give them; what is one too many is told. */
class PlanFolderTest {

    private static final String ROWS = "编号,区,领域,开始,续期,薪级9\nP1,福田区,4,2027-01,是,1\n";
    private static final String NEEDS =
            "编号,区,领域,标准,数量,基准年,年增长率,辅助人员占比,开始,续期,g9\nN1,福田区,1,1.1,124,2025,0%,0%,2027-01,是,1\n";
    private static final String SCENARIO = "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2027}\n";

    @TempDir
    private Path folder = Path.of("");

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run simulate(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "simulate";
        words[1] = folder.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return Run.of(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects.csv", "Projects.CSV", "项目.csv", "项目.txt", "projects.TXT"})
    void a_table_is_found_by_the_names_that_offices_give_it(String name) throws IOException {
        write(name, ROWS);
        write("情景.yaml", SCENARIO);
        assertThat(simulate("--format", "csv").out()).contains("福田区,2027,163000.00");
    }

    @Test
    void text_as_a_spreadsheet_saves_it_in_unicode_is_a_table() throws IOException {
        Files.write(folder.resolve("项目.txt"), ("\uFEFF" + ROWS.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
        write("scenario.yaml", SCENARIO);
        assertThat(simulate("--format", "csv").out()).contains("福田区,2027,163000.00");
    }

    @Test
    void several_tables_of_one_kind_are_refused_by_name() throws IOException {
        write("scenario.yaml", SCENARIO);
        for (String name : List.of("projects.csv", "项目.csv", "projects.ods")) {
            write(name, ROWS);
        }
        Run run = simulate("--lang", "zh");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("projects.csv", "projects.ods", "项目.csv", "每类表格只有一份");
    }

    @Test
    void several_scenarios_are_told_as_such_and_one_can_be_named() throws IOException {
        write("projects.csv", ROWS);
        write("scenario.yaml", SCENARIO);
        write("情景.yaml", SCENARIO);
        Run run = simulate("--lang", "zh");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("scenario.yaml, ", "情景.yaml", "只有一个情景文件").doesNotContain("每类表格");
        assertThat(simulate("--lang", "en").err()).contains("expected one scenario file;");
        assertThat(simulate("--scenario", folder.resolve("情景.yaml").toString()).status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects.ods", "项目.numbers"})
    void a_form_that_is_not_read_is_refused_with_what_to_do(String name) throws IOException {
        write(name, "PK");
        write("scenario.yaml", SCENARIO);
        assertThat(simulate("--lang", "zh").err()).contains(name, "另存为 .xlsx");
        String file = folder.resolve(name).toString();
        String scenario = folder.resolve("scenario.yaml").toString();
        for (String[] call : new String[][] {
            {"simulate", file, "--scenario", scenario}, {"simulate", "--projects", file, "--scenario", scenario}
        }) {
            Run run = Run.of(call);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(name, "另存为 .xlsx").doesNotContain("存在的文件");
        }
    }

    @Test
    void a_table_stands_where_a_folder_is_asked_for() throws IOException {
        write("2027年清单.csv", ROWS);
        write("社工需求.csv", NEEDS);
        write("scenario.yaml", SCENARIO);
        String projects = folder.resolve("2027年清单.csv").toString();
        String needs = folder.resolve("社工需求.csv").toString();
        String scenario = folder.resolve("scenario.yaml").toString();
        assertThat(Run.of("simulate", projects, "--scenario", scenario).status())
                .isZero();
        assertThat(Run.of("simulate", projects, "--format", "csv").out())
                .contains("163000.00"); // the scenario beside it
        assertThat(Run.of("simulate", needs).err()).isEmpty();
        assertThat(Run.of("simulate", projects, "--needs", needs).err()).isEmpty();
        Run both = Run.of("simulate", projects, "--projects", projects.replace("2027年清单", "社工需求"));
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("2027年清单.csv", "每类表格只有一份");
    }

    @Test
    void case_34_three_forms_of_one_table_are_named() {
        Run run = Run.of(
                "simulate",
                FieldCasesTest.ROOT.resolve("34-folder-with-xls-ods-et").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("projects.et", "projects.ods", "projects.xls");
    }

    @Test
    void case_33_a_table_in_place_of_a_folder_is_read() {
        Path given = FieldCasesTest.ROOT.resolve("33-csv-instead-of-folder");
        Run run = Run.of(
                "simulate",
                given.resolve("projects.csv").toString(),
                "--scenario",
                given.resolve("scenario.yaml").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("南山区");
    }

    @Test
    void a_fault_in_a_table_names_its_column_in_the_readers_language() throws IOException {
        write("projects.csv", ROWS.replace("福田区", "").replace(",1\n", ",x\n"));
        write("scenario.yaml", SCENARIO);
        assertThat(simulate("--lang", "zh").err())
                .contains("第2行，区：未填；应为", "第2行，薪级9：“x”")
                .doesNotContain("district", "g9");
    }
}
