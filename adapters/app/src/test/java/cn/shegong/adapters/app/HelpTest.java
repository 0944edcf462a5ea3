package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.check.Rule;
import cn.shegong.domain.check.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Help: in both languages, with examples that run, and a clear word for each wrong usage. */
class HelpTest {

    private static final String COMMANDS =
            "simulate cycles deadlines compare solve reckon staffing check explain verify measures completion";
    private static final Path ROOT = Path.of(System.getProperty("shegong.root"));
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    static Stream<String> commands() {
        return Stream.concat(Stream.of(COMMANDS.split(" ")), Stream.of("measures diff", "measures validate"));
    }

    private static Run help(String command, String... more) {
        return Run.of(Stream.concat(Stream.of((command + " --help").split(" ")), Stream.of(more))
                .toArray(String[]::new));
    }

    /** Every example of every help, as the words of a command line. */
    static Stream<List<String>> examples() {
        return Stream.concat(Stream.of(Run.of("--help")), commands().map(HelpTest::help))
                .flatMap(help -> help.out().lines())
                .map(String::strip)
                .filter(line -> line.startsWith("./shegong "))
                .distinct()
                .map(line -> List.of(line.substring("./shegong ".length()).split(" ")));
    }

    @Test
    void the_program_lists_its_commands() {
        assertThat(Run.of("--help").out()).contains(COMMANDS.split(" "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_in_both_languages_with_an_example(String command) {
        Run chinese = help(command, "--lang", "zh");
        Run english = help(command, "--lang=en");
        assertThat(chinese.status()).isZero();
        assertThat(chinese.out()).contains("用法：shegong " + command, "示例：", "显示帮助");
        assertThat(english.out()).contains("Usage: shegong " + command, "Examples:", "this help");
        assertThat(english.out().replace("盐田区", "")).doesNotContainPattern(CHINESE);
        assertThat(chinese.err() + english.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh, README.zh-CN.md", "en, README.md"})
    void every_rule_is_named_by_the_help_of_check_and_by_the_readme(String language, String readme) throws IOException {
        String help = help("check", "--lang", language).out().replaceAll("\\s", "");
        String read = Files.readString(ROOT.resolve(readme));
        for (Rule rule : Rules.ALL) {
            assertThat(help).contains(rule.id().id());
            assertThat(read).contains("`" + rule.id().id() + "`");
        }
        assertThat(help("deadlines", "--lang", language).out()).contains("evaluated-again");
        assertThat(read).contains("`evaluated-again`");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_runs(List<String> words) {
        String[] arguments = words.stream()
                .map(word ->
                        Files.exists(ROOT.resolve(word)) ? ROOT.resolve(word).toString() : word)
                .toArray(String[]::new);
        assertThat(Run.of(arguments).status()).isIn(words.get(0).equals("check") ? List.of(0, 1) : List.of(0));
    }

    @Test
    void the_version_names_the_measures_on_file() {
        assertThat(Run.of("--version", "--lang", "en").out())
                .startsWith("shegong ")
                .contains("measures shenzhen-2020-11: 深府办规〔2020〕11号, in force from 2020-11-12 to 2025-11-11");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    simulat x                        | simulat is not known; did you mean simulate?
                    simulate x --formt csv           | --formt is not known; did you mean --format?
                    simulate x --format pdf          | --format: "pdf" is not accepted; expected table, json, csv, xlsx or html
                    simulate x --unit fen            | --unit: "fen" is not accepted; expected wan or yuan
                    simulate x --series budgets      | --series: "budgets" is not accepted; expected one of budget, pay,
                    simulate x --format              | Missing: --format
                    cycles x --from soon             | --from: "soon" is not accepted; expected a month such as 2027-01
                    explain x                        | Missing: --year
                    explain x --year next            | --year: "next" is not accepted; expected a whole number from 0
                    explain x --year 2027 --depth -1 | --depth: "-1" is not accepted; expected a whole number from 0
                    staffing                         | Missing: FILE
                    ''                               | Which command?
                    """)
    void a_wrong_usage_is_told_with_what_is_expected_and_where_help_is(String words, String said) {
        Run run = Run.of(("--lang en " + words).strip().split(" +"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(said).contains("See shegong").contains("--help");
    }

    @Test
    void a_wrong_usage_is_told_in_chinese_too() {
        assertThat(Run.of("simulate", "x", "--unit", "fen").err())
                .isEqualTo("--unit：“fen”不可用；应为 wan 或 yuan\n参见 shegong simulate --help\n");
    }

    @Test
    void the_completion_script_completes_commands_and_options(@TempDir Path folder) throws Exception {
        Path script = completion(folder);
        assertThat(completed("bash", script, "shegong", "cyc", 1)).contains("cycles");
        assertThat(completed("bash", script, "shegong simulate", "--sc", 2)).contains("--scenario");
    }

    @Test
    @Tag("full")
    void the_completion_script_loads_in_zsh(@TempDir Path folder) throws Exception {
        assertThat(said(
                        "zsh",
                        "-f",
                        "-c",
                        "autoload -U compinit; compinit -u -D; source " + completion(folder)
                                + "; print -r -- ${_comps[shegong]}"))
                .contains("_bash_complete")
                .doesNotContain("error");
    }

    private static Path completion(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("completion"), Run.of("completion").out());
    }

    private static List<String> completed(String shell, Path script, String words, String word, int at)
            throws IOException, InterruptedException {
        String ask = "source " + script + "; COMP_WORDS=(" + words + " " + word + "); COMP_CWORD=" + at
                + "; _complete_shegong; printf '%s\\n' \"${COMPREPLY[@]}\"";
        return List.of(said(shell, "-c", ask).split("\\s+"));
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
