package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input: every fault at once, with file, row, column, value and what is expected; exit status 2. */
class FaultsTest {

    private static final String HEAD = "id,district,field,start,renews,g1,g2,g3,g4,g5,g6,g7,g8,g9,g10,months,heads\n";
    private static final String SCENARIO = "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2029}\n";

    @TempDir
    private Path folder = Path.of("");

    private Run simulate(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "simulate";
        arguments[1] = folder.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of(arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void every_fault_of_every_file_is_named_at_once() throws IOException {
        write(
                "projects.csv",
                HEAD
                        + "P1,福田区,99,2027-13,maybe,0,0,0,0,0,0,0,-1,x,0,99,\n"
                        + "P1,,4,2027-01,是,0,0,0,0,0,0,0,1,0,0,,3\n"
                        + "P3,福田区,社区建设,Jan-27,否,0,0,0,0,0,0,0,1,0,0,,,extra\n");
        write(
                "needs.csv",
                "id,district,field,norm,quantity,asOf,growth,start,renews,g8,auxiliaryShare,posts\n"
                        + "P1,龙岗区,4,12,1.5,26,3,2027-01,yes,1,25%,\n"
                        + "N2,龙岗区,16,16,3,2026,3%,2027-01,yes,1,10%,\n"
                        + "N3,龙岗区,4,4,3,2026,3%,2027-01,yes,0,10%,4\n");
        write(
                "scenario.yaml",
                "scenario: x\nmeasures: shenzhen-2021\nhorizon: {from: 2035, to: 2027}\nprcing: locked\nonCost: 0.296\n"
                        + "adjustments:\n - {effective: 2026-11, uplift: 5}\n"
                        + " - {effective: 2026-12, uplift: {senor: 5%}}\n");
        Run run = simulate("--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .contains(
                        file("scenario.yaml")
                                + " row 2, measures: \"shenzhen-2021\"; expected one of: shenzhen-2020-11",
                        file("scenario.yaml")
                                + " row 3, horizon.to: \"2027\"; expected a year from 2035 to 2094 (1 to 60 years)",
                        file("scenario.yaml")
                                + " row 4, prcing: \"prcing\"; expected a known key; did you mean pricing?",
                        file("scenario.yaml")
                                + " row 5, onCost: \"0.296\"; expected a rate from 0% to 100%, with a percent sign",
                        file("scenario.yaml")
                                + " row 7, adjustments[1].uplift: \"5\"; expected a rate from -50% to 100%,"
                                + " with a percent sign",
                        file("scenario.yaml") + " row 8, adjustments[2].uplift.senor: \"senor\";"
                                + " expected a known key; did you mean senior?",
                        file("projects.csv") + " row 2, start: \"2027-13\";"
                                + " expected a month such as 2027-01 (of days, only the first)",
                        file("projects.csv") + " row 2, renews: \"maybe\"; expected one of: yes, no, 是, 否",
                        file("projects.csv") + " row 2, g8: \"-1\"; expected a whole number from 0 to 10000000",
                        file("projects.csv") + " row 2, g9: \"x\"; expected a whole number from 0 to 10000000",
                        file("projects.csv") + " row 2, months: \"99\"; expected a whole number from 1 to 60",
                        file("projects.csv") + " row 3, district: nothing there; expected a text",
                        file("needs.csv") + " row 2, norm: \"12\"; expected a norm of field 4: 4",
                        file("needs.csv") + " row 2, quantity: \"1.5\"; expected a whole number from 0 to 10000000",
                        file("needs.csv") + " row 2, auxiliaryShare: \"25%\";"
                                + " expected a rate from 0% to 20%, with a percent sign",
                        file("needs.csv") + " row 3, posts: nothing there; expected a whole number from 0 to 10000000",
                        file("needs.csv") + " row 4, g1: nothing there; expected at least one grade weight above 0",
                        file("needs.csv")
                                + " row 2, id: \"P1\"; expected an id that no other row has (first used in "
                                + file("projects.csv") + " row 2)");
        assertThat(run.err().lines().reduce((first, last) -> last))
                .contains(run.err().lines().count() - 1 + " faults in all");
    }

    @Test
    void a_fault_is_told_in_chinese() throws IOException {
        write("projects.csv", HEAD + "P1,福田区,4,2027-01,yes,,,,,,,,,,,,\n");
        write("scenario.yaml", SCENARIO);
        Run run = simulate("--lang", "zh");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(file("projects.csv") + " 第2行：未填；应为薪级1至薪级10、职级")
                .endsWith("共 1 处错误\n");
    }

    @Test
    void of_many_faults_a_hundred_are_listed_and_all_are_counted() throws IOException {
        write("projects.csv", HEAD + "P1,福田区,4,2027-01,perhaps,,,,,,,,1,,,,\n".repeat(150));
        write("scenario.yaml", SCENARIO);
        Run run = simulate("--lang", "en");
        assertThat(run.err().lines()).hasSize(101).last().isEqualTo("299 faults in all, 100 listed");
    }

    @Test
    void a_growth_that_vanishes_with_the_scenarios_is_a_fault() throws IOException {
        write(
                "needs.csv",
                "id,district,field,norm,quantity,asOf,growth,start,renews,g8,auxiliaryShare\n"
                        + "N1,龙岗区,4,4,3,2026,-60%,2027-01,yes,1,10%\n");
        write("scenario.yaml", SCENARIO + "growth: -40%\n");
        assertThat(simulate("--lang", "en").err())
                .startsWith(file("needs.csv") + " row 2, growth: \"-60%\"; expected a growth that stays above -100%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-60% | {uniform: {least: -40%, most: 0%}}",
                "-60% | {discrete: [{rate: 5%, weight: 9}, {rate: -40%, weight: 1}]}",
                "-60% | {given: [0%, -39.999%]}",
                "-99.9% | {normal: {mean: 2%, deviation: 1%, least: -0.1%, most: 5%}}",
            })
    void a_growth_that_vanishes_with_the_least_that_is_drawn_is_a_fault(String own, String growth) throws IOException {
        String header = "id,district,field,norm,quantity,asOf,growth,start,renews,g8,auxiliaryShare\n";
        write("needs.csv", header + "N1,龙岗区,4,4,3,2026," + own + ",2027-01,yes,1,10%\n");
        write("scenario.yaml", SCENARIO + "uncertainty: {growth: " + growth + "}\n");
        assertThat(simulate("--lang", "en").err())
                .startsWith(file("needs.csv") + " row 2, growth: \"" + own + "\"; expected a growth that stays above"
                        + " -100% with the least that is drawn, -");
        write("needs.csv", header + "N1,龙岗区,4,4,3,2026,-59.9%,2027-01,yes,1,10%\n");
        assertThat(simulate("--draws", "100", "--lang", "en").err()).doesNotContain("growth");
    }

    @Test
    void an_amount_beyond_64_bits_is_refused_and_never_wrong() throws IOException {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < 2000; i++) {
            rows.append("P").append(i).append(",福田区,4,2027-01,yes,");
            rows.append("10000000,".repeat(10)).append(",\n");
        }
        write("projects.csv", rows.toString());
        write("scenario.yaml", SCENARIO + "onCost: 100%\nadjustments: [{effective: 2026-11, uplift: 100%}]\n");
        Run run = simulate("--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("an amount or a count leaves the range of 64-bit fen\n");
    }

    @Test
    void wrong_usage_is_exit_status_2_with_nothing_on_standard_output() {
        for (Run run : new Run[] {
            Run.of("frobnicate"),
            Run.of("simulate"),
            Run.of("simulate", "nowhere"),
            Run.of("explain", "."),
            Run.of("simulate", ".", "--format", "pdf")
        }) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank();
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_told_before_any_work() {
        for (String option : new String[] {"--out", "--ics"}) {
            for (String file : new String[] {folder.resolve("none/answer").toString(), folder.toString()}) {
                assertThat(Run.of("deadlines", "nowhere", "--as-of", "2029-01-01", option, file, "--lang", "en"))
                        .isEqualTo(new Run(
                                2,
                                "",
                                option + ": \"" + file
                                        + "\" is not accepted; expected a file in a folder that is there and can be written to\n"
                                        + "See shegong deadlines --help\n"));
            }
        }
    }

    @Test
    void an_option_that_is_given_twice_is_named() {
        assertThat(Run.of("simulate", ".", "--unit", "wan", "--unit", "yuan", "--lang", "en")
                        .err())
                .isEqualTo("--unit is given more than once\nSee shegong simulate --help\n");
    }

    @Test
    void all_that_is_asked_for_and_not_there_is_named_at_once() throws IOException {
        write("projects.csv", HEAD + "P1,福田区,4,2027-01,yes,,,,,,,,1,,,,\n");
        write("scenario.yaml", SCENARIO);
        assertThat(Run.of(
                                "explain",
                                folder.toString(),
                                "--series",
                                "budget",
                                "--year",
                                "2051",
                                "--district",
                                "无",
                                "--lang",
                                "zh")
                        .err())
                .isEqualTo("2051 不在测算期内：2027、2028、2029；没有“无”，有：福田区\n");
    }

    @Test
    void a_column_or_project_that_is_not_there_is_refused_with_what_there_is() throws IOException {
        write("projects.csv", HEAD.replace("\n", ",街道\n") + "P1,福田区,4,2027-01,yes,,,,,,,,1,,,,,沙头\n");
        write("scenario.yaml", SCENARIO);
        assertThat(simulate("--by", "provider", "--lang", "en"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "there is no column \"provider\"; take one of: district, field, category, norm, project, street\n"));
        assertThat(simulate("--by", "街道", "--format", "csv").out())
                .startsWith("street,year,budget")
                .contains("沙头,2027,");
    }
}
