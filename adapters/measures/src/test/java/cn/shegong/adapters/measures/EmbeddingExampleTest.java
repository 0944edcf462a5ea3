package cn.shegong.adapters.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of embedding compiles and runs by what this module and its tests know. */
class EmbeddingExampleTest {

    private static final Path SOURCE = Path.of(
            System.getProperty("shegong.root"),
            "examples",
            "embedding",
            "src",
            "main",
            "java",
            "example",
            "Budget.java");

    @TempDir
    private Path classes = Path.of("");

    @Test
    void it_projects_a_district_from_java_values_exact_to_the_fen() throws Exception {
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-encoding",
                        "UTF-8",
                        "-d",
                        classes.toString(),
                        SOURCE.toString());
        assertThat(status).isZero();
        PrintStream usual = System.out;
        var out = new ByteArrayOutputStream();
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("example.Budget").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("福田区 CNY 163000.00, CNY 163000.00, CNY 163000.00, CNY 171000.00");
    }
}
