package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Node;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients generated from the description that the server gives meet the worked cases to the fen: questions are read into
 * their types and sent, and answers are read into their types and written again.
 */
@Tag("full")
class GeneratedClientsTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("shegong.root"), "examples", "clients");
    private static final Path TARGET = Path.of("target", "clients").toAbsolutePath();
    private static final Path LIBRARIES = TARGET.resolve("libraries");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write_the_questions() throws IOException {
        Files.writeString(folder.resolve("openapi.yml"), Api.get("/openapi.yml").body());
        for (String name : Cases.names("projection").toList()) {
            Files.writeString(question(name, "projection"), Bodies.of(Cases.ROOT.resolve("projection/" + name)));
        }
        for (String name : Cases.names("solve").toList()) {
            Files.writeString(question(name, "affordability"), Bodies.solve(Cases.ROOT.resolve("solve/" + name)));
        }
        for (String name : proposals()) {
            Files.writeString(question(name, "check"), Bodies.yaml(Cases.ROOT.resolve("check/" + name + ".yaml")));
        }
    }

    private Path question(String name, String kind) throws IOException {
        return Files.createDirectories(folder.resolve("questions")).resolve(name + "." + kind + ".json");
    }

    private static List<String> proposals() {
        return Cases.names("check")
                .filter(name -> name.endsWith(".yaml"))
                .map(name -> name.replace(".yaml", ""))
                .toList();
    }

    @Test
    void a_java_client_meets_the_worked_cases() throws IOException {
        generate(
                "java",
                "java",
                "--additional-properties",
                "invokerPackage=client,apiPackage=client.api,modelPackage=client.model,openApiNullable=false");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String libraries = joined(files(LIBRARIES, ".jar"), File.pathSeparator);
        String[] options = Stream.concat(
                        Stream.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", libraries),
                        Stream.concat(
                                        files(folder.resolve("java/src/main/java"), ".java"),
                                        files(EXAMPLES.resolve("java"), ".java"))
                                .map(Path::toString))
                .toArray(String[]::new);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options))
                .isZero();
        Tool.run(
                folder,
                Tool.JAVA,
                "-cp",
                classes + File.pathSeparator + libraries,
                "Budgets",
                Api.uri("").toString(),
                "questions");
        assertMet();
    }

    @Test
    void a_typescript_client_meets_the_worked_cases() throws IOException {
        generate(
                "typescript-fetch",
                "typescript/client",
                "--additional-properties",
                "withoutRuntimeChecks=true,importFileExtension=.js");
        Path home = folder.resolve("typescript");
        for (String name : List.of("budgets.ts", "package.json", "tsconfig.json")) {
            Files.copy(EXAMPLES.resolve("typescript").resolve(name), home.resolve(name));
        }
        Tool.run(home, "npm", "install", "--no-audit", "--no-fund", "--no-package-lock");
        Tool.run(home, "npx", "--no-install", "tsc");
        Tool.run(home, "node", "out/budgets.js", Api.uri("").toString(), "../questions");
        assertMet();
    }

    private void generate(String generator, String to, String... options) {
        Stream<String> start = Stream.of(
                Tool.JAVA,
                "-jar",
                TARGET.resolve("generator/openapi-generator-cli.jar").toString(),
                "generate");
        Stream<String> end = Stream.of("-g", generator, "-i", "openapi.yml", "-o", to);
        Tool.run(
                folder,
                Stream.of(start, end, Stream.of(options)).flatMap(each -> each).toArray(String[]::new));
    }

    private static Stream<Path> files(Path below, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String joined(Stream<Path> files, String by) {
        return String.join(by, files.map(Path::toString).toList());
    }

    private void assertMet() throws IOException {
        for (String name : Cases.names("projection").toList()) {
            Node.Mapping expected = expected("projection/" + name + "/expected.json");
            Cases.assertContains(answer(name, "projection", "answer"), expected, name);
            Node within = answer(name, "projection", "within");
            assertThat(text((Node.Mapping) within, "cap")).as(name).isEqualTo(total(expected));
        }
        for (String name : Cases.names("solve").toList()) {
            Node.Mapping answer = answer(name, "affordability", "answer");
            expected("solve/" + name + "/expected.json").entries().forEach((key, value) -> {
                Node found = answer.entries()
                        .get(key)
                        .getOrElse(new Node.Blank(answer.place())); // some clients leave out what is null
                Cases.assertContains(found, value, name + "/" + key);
            });
        }
        for (String name : proposals()) {
            Node.Mapping answer = answer(name, "check", "answer");
            Node findings = answer.at("findings").get();
            Cases.assertContains(findings, Cases.json(Cases.ROOT.resolve("check/" + name + ".expected.json")), name);
        }
    }

    private Node.Mapping answer(String name, String kind, String ending) throws IOException {
        return (Node.Mapping) Cases.json(Path.of(question(name, kind) + "." + ending));
    }

    private static Node.Mapping expected(String file) {
        return (Node.Mapping) Cases.json(Cases.ROOT.resolve(file));
    }

    private static String text(Node.Mapping of, String key) {
        return ((Node.Scalar) of.at(key).get()).text();
    }

    /** What all years come to. */
    private static String total(Node.Mapping expected) {
        Node.Mapping total = (Node.Mapping) expected.at("total").get();
        return ((Node.Listing) total.at("budget").get())
                .items()
                .map(amount -> new BigDecimal(((Node.Scalar) amount).text()))
                .fold(new BigDecimal("0.00"), BigDecimal::add)
                .toPlainString();
    }
}
