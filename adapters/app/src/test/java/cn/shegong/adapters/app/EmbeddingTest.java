package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of embedding as a developer has it: built by Maven against artifacts that are installed for it. */
@Tag("full")
class EmbeddingTest {

    private static final Path ROOT = Path.of(System.getProperty("shegong.root"));
    private static final String PRINTED = "福田区 CNY 163000.00, CNY 163000.00, CNY 163000.00, CNY 171000.00";
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", "node_modules");

    @TempDir
    private static Path folder = Path.of("");

    private static Path example = Path.of("");
    private static List<Path> jars = List.of();

    @BeforeAll
    static void install() throws IOException {
        Path sources = folder.resolve("sources");
        copy(ROOT, sources);
        Path repository = repository();
        maven(
                sources,
                repository,
                "install",
                "-DskipTests",
                "-Dspotless.check.skip",
                "-pl",
                "adapters/measures",
                "-am");
        example = sources.resolve(Path.of("examples", "embedding"));
        Path found = folder.resolve("classpath");
        maven(example, repository, "package", "dependency:build-classpath", "-Dmdep.outputFile=" + found);
        jars = Stream.of(Files.readString(found).strip().split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** What others have published is taken from where it lies; what is ours is not there yet. */
    private static Path repository() throws IOException {
        Path usual = Path.of(System.getProperty("shegong.repository"));
        Path repository = folder.resolve("repository");
        Files.createDirectories(repository.resolve("cn"));
        linkAll(usual, repository, "cn");
        linkAll(usual.resolve("cn"), repository.resolve("cn"), "shegong");
        return repository;
    }

    private static void linkAll(Path from, Path to, String but) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (!name.equals(but)) {
                    Files.createSymbolicLink(to.resolve(name), entry);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(at.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(at)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path at, BasicFileAttributes attributes) throws IOException {
                Files.copy(at, to.resolve(from.relativize(at)));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void maven(Path at, Path repository, String... goals) {
        List<String> command = Stream.concat(
                        Stream.of("mvn", "-B", "-ntp", "-q", "-Dmaven.repo.local=" + repository), Stream.of(goals))
                .toList();
        Tool.run(at, command.toArray(String[]::new));
    }

    private static String paths() {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    private static Path classes() {
        return example.resolve(Path.of("target", "classes"));
    }

    @Test
    void it_projects_a_district_from_java_values_exact_to_the_fen() {
        String printed = Tool.run(
                example,
                Tool.JAVA,
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classes() + File.pathSeparator + paths(),
                "example.Budget");
        assertThat(printed.strip()).isEqualTo(PRINTED);
    }

    /** No framework, no logging, and no YAML but the loader's. */
    @Test
    void it_pulls_in_little() {
        assertThat(jars.stream().map(EmbeddingTest::artifact))
                .containsExactlyInAnyOrder(
                        "shegong-application",
                        "shegong-simulation",
                        "shegong-domain",
                        "shegong-measures",
                        "shegong-yaml",
                        "vavr",
                        "vavr-match",
                        "money-api",
                        "jspecify",
                        "snakeyaml-engine");
    }

    private static String artifact(Path jar) {
        return jar.getName(jar.getNameCount() - 3).toString();
    }

    @Test
    void each_of_its_jars_is_a_module_with_a_lasting_name() throws IOException {
        for (Path jar : jars) {
            if (artifact(jar).startsWith("shegong-")) {
                try (JarFile open = new JarFile(jar.toFile())) {
                    String name = open.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
                    String ours = artifact(jar).replace("shegong-", "");
                    assertThat(name)
                            .isEqualTo(
                                    Set.of("measures", "yaml").contains(ours)
                                            ? "cn.shegong.adapters." + ours
                                            : "cn.shegong." + ours);
                }
            }
        }
    }

    @Test
    void they_work_as_modules_as_well() {
        String printed = Tool.run(
                example,
                Tool.JAVA,
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-p",
                paths(),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-cp",
                classes().toString(),
                "example.Budget");
        assertThat(printed.strip()).isEqualTo(PRINTED);
    }
}
