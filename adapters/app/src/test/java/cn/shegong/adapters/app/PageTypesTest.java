package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page's modules are held to their types by TypeScript's own compiler, and to one form by its formatter. */
@Tag("full")
class PageTypesTest {

    private static final Path WEB = Path.of("../web").toAbsolutePath().normalize();
    private static final Path TOOLS = Path.of("target/page-tools").toAbsolutePath();
    private static final Path LIBRARIES = WEB.resolve("target/libraries/META-INF/resources/webjars");

    @BeforeAll
    static void install() throws Exception {
        Files.createDirectories(TOOLS);
        Files.copy(WEB.resolve("package.json"), TOOLS.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(run(TOOLS, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"))
                .startsWith("0\n");
        Path types = Files.createDirectories(WEB.resolve("target/types/lib"));
        for (Path type : declarations()) {
            String name = type.getFileName().toString().replace("echarts.d.ts", "echarts.esm.min.d.ts");
            Files.copy(type, types.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Of the two libraries. */
    private static List<Path> declarations() throws IOException {
        try (Stream<Path> files = Files.walk(LIBRARIES)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".d.ts")).toList();
            assertThat(found).hasSize(3);
            return found;
        }
    }

    @Test
    void every_module_keeps_to_its_types() throws Exception {
        assertThat(run(WEB, "node", tool("typescript/bin/tsc"), "--project", "tsconfig.json"))
                .isEqualTo("0\n");
    }

    /** Else the check above would hold of anything. */
    @Test
    void a_module_that_does_not_is_found_out() throws Exception {
        Path wrong = Files.writeString(
                TOOLS.resolve("wrong.js"), "// @ts-check\n/** @type {number} */\nexport const year = \"2029\";\n");
        assertThat(run(
                        TOOLS,
                        "node",
                        tool("typescript/bin/tsc"),
                        "--noEmit",
                        "--checkJs",
                        "--strict",
                        wrong.toString()))
                .startsWith("2\n")
                .contains("TS2322");
    }

    @Test
    void every_file_has_the_form_that_the_formatter_gives_it() throws Exception {
        assertThat(run(
                        WEB,
                        "node",
                        tool("prettier/bin/prettier.cjs"),
                        "--log-level=warn",
                        "--check",
                        "src/main/resources/**/*.{js,css,html}"))
                .isEqualTo("0\n");
    }

    private static String tool(String path) {
        return TOOLS.resolve("node_modules").resolve(path).toString();
    }

    /** How it ended and, on lines of their own, what it said. */
    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }
}
