package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as they are printed, against files kept here; the receipt's line is left out. */
class TablesTest {

    private static final Path CITY = Cases.ROOT.resolve("projection/13-edges");
    private static final Path CYCLES = Cases.ROOT.resolve("cycles/02-pass-through");
    private static final Path KEPT = Path.of("src/test/resources/tables");

    @ParameterizedTest
    @CsvSource({
        "simulate,zh,wan", "simulate,zh,yuan", "simulate,en,wan", "simulate,en,yuan",
        "cycles,zh,wan", "cycles,zh,yuan", "cycles,en,wan", "cycles,en,yuan"
    })
    void a_table_is_as_it_was(String command, String language, String unit) throws IOException {
        Path folder = command.equals("cycles") ? CYCLES : CITY;
        assertKept(
                command + "-" + language + "-" + unit,
                List.of(command, folder.toString(), "--lang", language, "--unit", unit));
    }

    @ParameterizedTest
    @CsvSource({"field", "category", "norm", "project"})
    void groups_are_as_they_were(String by) throws IOException {
        assertKept(
                "by-" + by,
                List.of("simulate", CITY.toString(), "--lang", "en", "--by", by, "--series", "budget,postMonths"));
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void measures_and_posts_are_as_they_were(String language) throws IOException {
        assertKept(
                "measures-" + language,
                List.of("measures", "shenzhen-2020-11", "--as-of", "2026-01-01", "--lang", language));
        assertKept(
                "staffing-" + language,
                List.of("staffing", "src/test/resources/tables/staffing.csv", "--lang", language));
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void findings_are_as_they_were(String language) throws IOException {
        String examples = System.getProperty("shegong.root") + "/examples/";
        assertKept("check-" + language, List.of("check", examples + "proposals.csv", "--lang", language), 1);
        assertKept(
                "roster-" + language,
                List.of(
                        "check",
                        examples + "proposal.yaml",
                        "--roster",
                        examples + "roster.csv",
                        "--unit",
                        "yuan",
                        "--lang",
                        language),
                1);
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void an_explanation_is_as_it_was(String language) throws IOException {
        assertKept(
                "explain-" + language,
                List.of("explain", CITY.toString(), "--lang", language, "--year", "2029", "--project", "N2"));
        assertKept(
                "explain-district-" + language,
                List.of(
                        "explain",
                        CITY.toString(),
                        "--lang",
                        language,
                        "--year",
                        "2027",
                        "--district",
                        "福田区",
                        "--series",
                        "labourOwed"));
    }

    private static void assertKept(String name, List<String> arguments) throws IOException {
        assertKept(name, arguments, 0);
    }

    /** With the system property shegong.keep, the file is written anew: look at the difference before it is kept. */
    private static void assertKept(String name, List<String> arguments, int status) throws IOException {
        Run run = Run.of(new ArrayList<>(arguments).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
        String printed = run.out().replaceAll("(?m)^(校验码|Receipt).*\n", "").replace('\\', '/');
        Path kept = KEPT.resolve(name + ".txt");
        if (Boolean.getBoolean("shegong.keep")) {
            Files.writeString(kept, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(kept));
    }
}
