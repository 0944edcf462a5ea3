package cn.shegong.adapters.app;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the bytes, a parser answers with faults: under Jazzer, each parser in a process of its own. */
class ParsersFuzzTest {

    private static final String SLICE = "3000";
    /** What leads further stays there, for the next run and to be kept. */
    private static final Path FOUND = Path.of("target", "fuzz").toAbsolutePath();

    @ParameterizedTest
    @EnumSource
    void a_parser_reads_its_example(Parser parser) throws IOException {
        parser.read(parser.exampleBytes());
    }

    /** What earlier runs have found to lead further into the program. */
    @ParameterizedTest
    @EnumSource
    void a_parser_reads_what_was_kept_of_earlier_runs(Parser parser) throws IOException {
        for (Path kept : parser.corpus()) {
            parser.read(Files.readAllBytes(kept));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("full")
    void no_exception_in_a_slice_of_executions(Parser parser) throws Exception {
        fuzz(parser, SLICE);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void no_exception_in_a_million_executions_of_texts_and_ten_million_of_workbooks(Parser parser) throws Exception {
        fuzz(parser, parser.longRun());
    }

    private void fuzz(Parser parser, String executions) throws Exception {
        Path folder = FOUND.resolve(parser.name());
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.write(corpus.resolve("example"), parser.exampleBytes());
        for (Path kept : parser.corpus()) {
            Files.copy(kept, corpus.resolve(Objects.requireNonNull(kept.getFileName())), REPLACE_EXISTING);
        }
        File log = folder.resolve("log").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + ParserTarget.class.getName(),
                        "--target_args=" + parser.name(),
                        "--instrumentation_includes=" + parser.followed(),
                        "--trace=cov", // what texts are compared with, the words to put together say
                        "--disabled_hooks=.*",
                        "--custom_hook_excludes=**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_len=" + parser.longest(),
                        "-seed=20201112",
                        "-dict=" + Parser.WORDS.toAbsolutePath(),
                        "-runs=" + executions,
                        corpus.toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        int status = process.waitFor();
        String said = Files.readString(log.toPath(), StandardCharsets.UTF_8);
        assertThat(status).as(said).isZero();
        assertThat(said).contains("Done " + executions + " runs");
    }
}
