package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of an input: whichever holds it, the answer is the same byte for byte, with its receipt. */
class FormsTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"11-city-200", "13-edges", "17-heads-by-band", "18-head-count-only"})
    void json_and_csv_are_one(String name) throws IOException {
        Path given = Cases.ROOT.resolve("projection").resolve(name);
        Files.copy(given.resolve("scenario.yaml"), folder.resolve("scenario.yaml"));
        for (String table : new String[] {"projects", "needs"}) {
            if (Files.exists(given.resolve(table + ".csv"))) {
                Files.writeString(folder.resolve(table + ".json"), Bodies.rows(given.resolve(table + ".csv")));
            }
        }
        assertThat(simulate(folder.toString())).isEqualTo(simulate(given.toString()));
    }

    @Test
    void a_folder_and_its_files_by_name_are_one() {
        Path given = Cases.ROOT.resolve("projection/11-city-200");
        assertThat(simulate(
                        "--projects", given.resolve("projects.csv").toString(),
                        "--needs", given.resolve("needs.csv").toString(),
                        "--scenario", given.resolve("scenario.yaml").toString()))
                .isEqualTo(simulate(given.toString()));
    }

    @Test
    void json_with_a_key_that_is_not_known_is_refused_with_the_nearest() throws IOException {
        Files.copy(Cases.ROOT.resolve("projection/01-one-post-floor-binds/scenario.yaml"), file("scenario.yaml"));
        Files.writeString(
                file("projects.json"),
                "[{\"id\": \"P1\", \"district\": \"福田区\", \"field\": 4, \"strat\": \"2027-01\","
                        + " \"renews\": \"yes\", \"g9\": 1}]");
        Run run = Run.of("simulate", folder.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(file("projects.json")
                        + " row 1, [1].strat: \"strat\"; expected a known key; did you mean start?")
                .contains("2 faults in all");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static String simulate(String... arguments) {
        Run run = Run.of(Stream.concat(Stream.of("simulate", "--format", "json"), Stream.of(arguments))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
