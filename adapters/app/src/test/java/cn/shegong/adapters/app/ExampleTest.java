package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Seq;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example of the README: demonstration data of ten districts. */
class ExampleTest {

    private static final Path FOLDER = Path.of(System.getProperty("shegong.root"), "examples", "shenzhen");

    @Test
    void the_command_of_the_readme_prints_ten_districts_for_every_year_of_the_horizon() {
        Run run = Run.of("simulate", FOLDER.toString(), "--format", "json");
        assertThat(run.err()).isEmpty();
        Node answer = Cases.json(run.out());
        assertThat(items(at(answer, "years"))).hasSize(10);
        assertThat(items(at(answer, "districts"))).hasSize(10);
        for (int year = 0; year < 10; year++) {
            Yuan sum = Yuan.ZERO;
            for (Node district : items(at(answer, "districts"))) {
                sum = sum.plus(yuan(items(at(district, "budget")).get(year)));
            }
            assertThat(sum)
                    .isEqualTo(yuan(items(at(at(answer, "total"), "budget")).get(year)));
        }
        assertThat(Run.of("simulate", FOLDER.toString()).out()).contains("福田区", "大鹏新区", "合计", "演示数据");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario-none.yaml", "scenario-banded.yaml"})
    void its_other_scenarios_run(String scenario) {
        Run run = Run.of(
                "simulate",
                FOLDER.toString(),
                "--scenario",
                FOLDER.resolve(scenario).toString(),
                "--by",
                "field",
                "--format",
                "json");
        assertThat(run.err()).isEmpty();
        assertThat(items(at(Cases.json(run.out()), "groups"))).hasSize(17);
    }

    @Test
    void its_generator_makes_the_very_same_files(@TempDir Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        FOLDER.resolve("Generate.java").toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "log"))
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        for (String file : new String[] {"projects.csv", "needs.csv"}) {
            assertThat(folder.resolve(file)).hasSameBinaryContentAs(FOLDER.resolve(file));
        }
    }

    private static Node at(Node node, String key) {
        return ((Node.Mapping) node).entries().get(key).get();
    }

    private static Seq<Node> items(Node node) {
        return ((Node.Listing) node).items();
    }

    private static Yuan yuan(Node node) {
        return Yuan.parse(((Node.Scalar) node).text());
    }
}
