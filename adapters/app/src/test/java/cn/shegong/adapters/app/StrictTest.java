package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 有效期: every answer says how the measures stand; with --strict nothing is answered as if they were extended. */
class StrictTest {

    private static final Path ROOT = Path.of(System.getProperty("shegong.root"));
    private static final String IN_FORCE =
            "expected a time at which shenzhen-2020-11 is in force, 2020-11-12 to 2025-11-11";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        projects("P1,福田区,4,2021-01,no,1\n");
        scenario(2021, 2024, "");
    }

    private void projects(String rows) throws IOException {
        Files.writeString(folder.resolve("projects.csv"), "id,district,field,start,renews,g9\n" + rows);
    }

    private void scenario(int from, int to, String more) throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: " + from + ", to: " + to + "}\n" + more);
    }

    private Run strictly(String words) {
        List<String> all = new ArrayList<>(List.of(words.formatted(folder).split(" ")));
        all.addAll(List.of("--strict", "--lang", "en"));
        return Run.of(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate %s",
                "compare %s --years 2021 2024",
                "solve %s --adjustment 2022-01 --year 2024 --cap 200000",
                "reckon %s --adjustment 2022-01",
                "explain %s --year 2021",
                "cycles %s --from 2021-01",
                "deadlines %s --as-of 2025-11-11"
            })
    void what_lies_within_is_answered(String command) {
        Run run = strictly(command);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("The measures are in force in all months asked about");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate %s",
                "simulate %s --draws 5",
                "compare %s --years 2021 2024",
                "solve %s --adjustment 2022-01 --year 2024 --cap 1",
                "reckon %s --adjustment 2022-01",
                "explain %s --year 2021",
                "cycles %s --from 2021-01",
                "deadlines %s --as-of 2022-01-01"
            })
    void a_horizon_beyond_is_refused_by_every_command_that_answers_from_a_scenario(String command) throws IOException {
        scenario(2020, 2026, "");
        Run run = strictly(command);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "scenario.yaml, horizon: \"2020-01 – 2020-10\"; " + IN_FORCE,
                        "scenario.yaml, horizon: \"2025-12 – 2026-12\"; " + IN_FORCE);
    }

    @Test
    void contracts_from_before_and_adjustments_outside_are_named_by_row_and_month() throws IOException {
        projects("P1,福田区,4,2020-10,no,1\nP2,福田区,4,2020-11,no,1\nP3,福田区,4,2024-06,yes,1\n");
        scenario(2021, 2024, "adjustments: [{effective: 2020-10, uplift: 1%}, {effective: 2021-01, uplift: 1%}]\n");
        assertThat(strictly("simulate %s").err().lines())
                .containsExactly(
                        folder.resolve("scenario.yaml") + ", adjustments: \"2020-10\"; " + IN_FORCE,
                        folder.resolve("projects.csv") + " row 2, start: \"2020-10\"; " + IN_FORCE,
                        "2 faults in all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "solve %s --adjustment 2025-12 --year 2024 --cap 1 | --adjustment: \"2025-12\"",
                "reckon %s --adjustment 2020-10 | --adjustment: \"2020-10\"",
                "deadlines %s --as-of 2025-11-12 | --as-of: \"2025-11-12\"",
                "deadlines %s --as-of 2020-11-11 | --as-of: \"2020-11-11\"",
            })
    void a_month_or_a_day_that_an_option_names_is_refused(String command, String said) {
        Run run = strictly(command.strip());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(said + "; " + IN_FORCE);
    }

    @Test
    void a_cycle_that_reaches_beyond_is_refused_and_a_contract_that_outlives_is_told() throws IOException {
        projects("P1,福田区,4,2023-01,no,1\n");
        assertThat(strictly("cycles %s --from 2021-01").err())
                .startsWith(folder.resolve("projects.csv") + " row 2, start: \"2023-01 – 2025-12\"; " + IN_FORCE);
        Run simulated = strictly("simulate %s");
        assertThat(simulated.status()).isZero();
        assertThat(simulated.out())
                .contains("Contracts that open under the measures and outlive them, opened in: 2023-01");
    }

    @Test
    void a_second_scenario_is_held_to_the_same() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.yaml"),
                "scenario: y\nmeasures: shenzhen-2020-11\nhorizon: {from: 2021, to: 2024}\n"
                        + "adjustments: [{effective: 2020-01, uplift: 1%}]\n");
        assertThat(strictly("compare %s --against " + other).err())
                .startsWith(other + ", adjustments: \"2020-01\"; " + IN_FORCE);
    }

    @Test
    void a_successor_extends_what_is_in_force() throws IOException {
        scenario(2029, 2034, "");
        projects("P1,福田区,4,2030-01,no,1\n");
        String successor = ROOT.resolve("examples/successor-2029.yaml").toString();
        Run run = strictly("simulate %s --measures " + successor);
        assertThat(run.err())
                .contains(
                        "horizon: \"2029-01 – 2029-02\"; " + IN_FORCE,
                        "horizon: \"2034-04 – 2034-12\"; expected a time at which invented-2029 is in force,"
                                + " 2029-03-15 to 2034-03-14");
        scenario(2030, 2033, "");
        assertThat(strictly("simulate %s --measures " + successor).status()).isZero();
    }

    @Test
    void proposals_that_start_outside_are_named() {
        Run run = Run.of("check", ROOT.resolve("examples/proposals.csv").toString(), "--strict", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("NS-022, start: \"2026-01\"; " + IN_FORCE);
    }

    @Test
    void a_roster_is_asked_about_in_months_in_which_the_text_is_in_force() {
        String roster = ROOT.resolve("examples/roster.csv").toString();
        Run within = Run.of("check", "--roster", roster, "--year", "2024", "--strict", "--lang", "en");
        assertThat(within.status()).isNotEqualTo(2);
        Run partly = Run.of("check", "--roster", roster, "--year", "2025", "--strict", "--lang", "en");
        assertThat(partly.status()).isEqualTo(2);
        assertThat(partly.err()).startsWith("--year: \"2025-12 – 2025-12\"; " + IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-11, not yet in force in 2020-11",
        "2020-11-12, in force in 2020-11",
        "2025-11-11, in force in 2025-11",
        "2025-11-12, expired in 2025-11",
    })
    void posts_and_texts_of_a_day_say_how_the_text_stands_on_it(String day, String said) {
        String rows = ROOT.resolve("examples/staffing.csv").toString();
        assertThat(Run.of("staffing", rows, "--as-of", day, "--lang", "en").out())
                .contains("shenzhen-2020-11 (2020-11-12 to 2025-11-11) " + said);
        assertThat(Run.of("measures", "--as-of", day, "--lang", "en").out()).contains(said);
    }

    @Test
    void posts_go_by_the_text_of_the_day_and_without_one_by_the_newest() {
        String rows = ROOT.resolve("examples/staffing.csv").toString();
        String successor = ROOT.resolve("examples/successor-2029.yaml").toString();
        assertThat(Run.of("staffing", rows, "--measures", successor, "--lang", "en")
                        .out())
                .contains("No date was given", "invented-2029");
        assertThat(Run.of("staffing", rows, "--measures", successor, "--as-of", "2029-03-14", "--lang", "en")
                        .out())
                .contains("shenzhen-2020-11 (2020-11-12 to 2025-11-11) expired in 2029-03");
        assertThat(Run.of("staffing", rows, "--measures", successor, "--as-of", "2029-03-15", "--lang", "en")
                        .out())
                .contains("invented-2029 (2029-03-15 to 2034-03-14) in force in 2029-03");
    }
}
