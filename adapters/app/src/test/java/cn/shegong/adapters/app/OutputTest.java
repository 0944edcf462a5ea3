package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 写出: what becomes of files that an answer goes to, and what is told where it cannot be written. */
class OutputTest {

    private static final String SHENZHEN = "../../examples/shenzhen";
    private static final String POST = "../../examples/one-post";

    @TempDir
    private Path folder = Path.of("");

    private Path plan = Path.of("");

    @BeforeEach
    void plan() throws IOException {
        plan = Files.createDirectory(folder.resolve("plan"));
        for (String name : List.of("projects.csv", "scenario.yaml")) {
            Files.copy(Path.of(POST).resolve(name), plan.resolve(name));
        }
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, '{'",
        "a.csv, '\uFEFF区,'",
        "A.CSV, '\uFEFF区,'",
        "a.xlsx, 'PK'",
        "a.html, '<!DOCTYPE html>'",
        "a.txt, '一岗'",
        "a, '一岗'"
    })
    void case_51_a_file_has_the_form_that_its_ending_says(String name, String start) throws IOException {
        Run run = Run.of("simulate", POST, "--out", file(name), "--lang", "zh");
        assertThat(run.status()).isZero();
        assertThat(new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8).stripLeading())
                .startsWithIgnoringCase(
                        start.equals("一岗")
                                ? Run.of("simulate", POST).out().stripLeading().substring(0, 4)
                                : start);
    }

    @ParameterizedTest
    @CsvSource({
        "a.json, csv",
        "a.csv, xlsx",
        "a.xlsx, csv",
        "a.xlsx, table",
        "a.txt, xlsx",
        "a.html, json",
        "a.xls, ",
        "a.pdf, ",
        "a.docx, "
    })
    void an_ending_that_says_another_form_is_refused(String name, String format) {
        List<String> words = new ArrayList<>(List.of("simulate", POST, "--out", file(name), "--lang", "en"));
        if (format != null) {
            words.addAll(List.of("--format", format));
        }
        Run run = Run.of(words.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out: \"" + file(name) + "\" is not accepted; expected ");
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "template, plan.xls, .xlsx",
        "template, plan.csv, .xlsx",
        "template, book, .xlsx",
        "simulate PLAN --marked, a.csv, .xlsx",
        "simulate PLAN --marked, a.xlsm, .xlsx",
        "deadlines PLAN --ics, a.txt, .ics"
    })
    void a_file_of_one_form_alone_has_its_ending(String command, String name, String ending) {
        Run run = Run.of((command.replace("PLAN", POST) + " " + file(name) + " --lang en").split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("\"" + file(name) + "\" is not accepted; expected a name that ends with " + ending);
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Test
    void a_key_that_finds_no_room_leaves_the_file_of_keys_as_it_was() throws Exception {
        Path keys = Files.writeString(folder.resolve("keys.txt"), "#" + "x".repeat(998) + "\n");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
        Run run = shell("ulimit -f 1; shegong serve key office --lang zh --keys " + keys);
        assertThat(run).isEqualTo(new Run(2, "", "无法写入 " + keys + "：超出系统允许的文件大小。\n"));
        assertThat(Files.readString(keys)).hasSize(1000).endsWith("x\n");
        assertThat(Run.of("serve", "key", "office", "--keys", keys.toString()).status())
                .isZero();
        assertThat(Files.readString(keys)).contains("x\noffice ").endsWith("\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
        Run nowhere = Run.of("serve", "key", "office", "--lang", "en", "--keys", file("none/keys.txt"));
        assertThat(nowhere)
                .isEqualTo(new Run(2, "", file("none/keys.txt") + " cannot be written: the folder is not there.\n"));
    }

    @Test
    void other_endings_take_the_form_that_is_asked_for() throws IOException {
        assertThat(Run.of("simulate", POST, "--out", file("a.dat"), "--format", "json")
                        .status())
                .isZero();
        assertThat(Files.readString(folder.resolve("a.dat"))).startsWith("{");
        assertThat(Run.of("measures", "--one-pager", "--out", file("a.csv")).status())
                .isEqualTo(2);
        assertThat(Run.of("measures", "--one-pager", "--format", "csv").status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"projects.csv", "scenario.yaml", "link.csv", "hard.csv", "../plan/./projects.csv", "dangling.csv"
            })
    void case_13_no_input_is_written_over_by_whatever_name(String name) throws IOException {
        Files.createSymbolicLink(plan.resolve("link.csv"), plan.resolve("projects.csv"));
        Files.createLink(plan.resolve("hard.csv"), plan.resolve("projects.csv"));
        Files.createSymbolicLink(plan.resolve("dangling.csv"), Path.of("link.csv"));
        String before = Files.readString(plan.resolve("projects.csv"));
        String format = name.endsWith("yaml") ? "table" : "csv";
        Run run = Run.of(
                "simulate",
                plan.toString(),
                "--format",
                format,
                "--out",
                plan.resolve(name).toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("本次要读取的文件，不能覆盖");
        assertThat(Files.readString(plan.resolve("projects.csv"))).isEqualTo(before);
    }

    @Test
    void every_file_of_a_call_counts_as_an_input() throws IOException {
        Path other = Files.copy(plan.resolve("scenario.yaml"), folder.resolve("other.yaml"));
        Path roster = Files.copy(Path.of("../../examples/roster.csv"), folder.resolve("roster.csv"));
        Path answer = folder.resolve("answer.json");
        Run.of("simulate", plan.toString(), "--out", answer.toString());
        String projects = plan.resolve("projects.csv").toString();
        String scenario = plan.resolve("scenario.yaml").toString();
        for (String[] call : new String[][] {
            {"compare", plan.toString(), "--against", other.toString(), "--format", "json", "--out", other.toString()},
            {"check", "--roster", roster.toString(), "--out", roster.toString()},
            {"verify", answer.toString(), plan.toString(), "--out", answer.toString()},
            {"simulate", "--projects", projects, "--scenario", scenario, "--out", projects},
            {"simulate", plan.toString(), "--scenario", other.toString(), "--format", "table", "--out", other.toString()
            },
            {"deadlines", plan.toString(), "--ics", projects},
            {"deadlines", plan.toString(), "--ics", file("a.txt"), "--out", file("a.txt")},
            {"simulate", plan.toString(), "--marked", projects},
        }) {
            assertThat(Run.of(call).status()).as(String.join(" ", call)).isEqualTo(2);
        }
        assertThat(answer).isNotEmptyFile();
        assertThat(Run.of("verify", answer.toString(), plan.toString()).status())
                .isZero();
    }

    @Test
    void case_15_a_file_that_is_there_keeps_its_mode_and_its_links_and_a_new_one_has_the_systems() throws IOException {
        Path old = Files.writeString(folder.resolve("old.csv"), "x");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("old.csv"));
        assertThat(Run.of("simulate", POST, "--out", link.toString()).status()).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(old)).contains("163000.00");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
                .isEqualTo("rw-rw-r--");
        Run.of("simulate", POST, "--out", file("new.csv"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("new.csv")))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any"))));
        Files.createSymbolicLink(folder.resolve("to-be.csv"), Path.of("made.csv"));
        assertThat(Run.of("simulate", POST, "--out", file("to-be.csv")).status())
                .isZero();
        assertThat(folder.resolve("made.csv")).isRegularFile();
    }

    @Test
    void a_pipe_that_is_named_takes_the_answer_as_it_comes() throws Exception {
        Tool.run(folder, "mkfifo", file("pipe"));
        Process reader = new ProcessBuilder("cat", file("pipe"))
                .redirectOutput(folder.resolve("read").toFile())
                .start();
        assertThat(Run.of("simulate", POST, "--format", "csv", "--out", file("pipe"))
                        .status())
                .isZero();
        assertThat(reader.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("read"))).startsWith("district,"); // for a program
        assertThat(Files.readAttributes(folder.resolve("pipe"), "unix:mode").toString())
                .isNotEmpty();
        assertThat(Files.isRegularFile(folder.resolve("pipe"))).isFalse();
    }

    /** A full device of the test's own; only where nodes can be made and used. */
    private String full() throws Exception {
        String node = file("full");
        Process made = new ProcessBuilder("mknod", node, "c", "1", "7")
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assumeThat(made.waitFor()).isZero();
        Process tried = new ProcessBuilder("bash", "-c", "LC_ALL=C echo x > full")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assumeThat(new String(tried.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("No space");
        return node;
    }

    @Test
    void case_16_a_full_device_is_told_and_stays_a_device() throws Exception {
        String full = full();
        Run run = Run.of("simulate", POST, "--out", full);
        assertThat(run).isEqualTo(new Run(2, "", "无法写入 " + full + "：磁盘空间不足。\n"));
        assertThat(Files.isRegularFile(Path.of(full))).isFalse();
    }

    /** The program in a process of its own, as a shell runs it. */
    private Run shell(String line) throws Exception {
        String program = String.join(
                " ",
                Tool.JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", line.replace("shegong", program))
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(folder.resolve("stdout")),
                Files.readString(folder.resolve("stderr")));
    }

    @Test
    void case_14_standard_output_that_is_full_is_told_whatever_is_printed() throws Exception {
        String full = full();
        for (String command : List.of("simulate " + POST + " --format csv", "--help", "measures", "cycles " + POST)) {
            Run run = shell("shegong " + command + " --lang zh > " + full);
            assertThat(run.status()).as(command + run.err()).isEqualTo(2);
            assertThat(run.err()).contains("无法写入 标准输出：磁盘空间不足。").doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void case_53_a_disk_that_takes_no_more_is_told_in_one_sentence_and_leaves_no_trace() throws Exception {
        Path there = Files.writeString(folder.resolve("there.csv"), "as it was");
        String simulate = "ulimit -f 20; shegong simulate " + SHENZHEN + " --by project --lang zh --out ";
        for (String name : List.of("a.csv", "there.csv", "a.xlsx", "a.html", "a.json")) {
            Run run = shell(simulate + file(name));
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("无法写入 " + file(name) + "：超出系统允许的文件大小。\n");
        }
        Run calendar = shell("ulimit -f 20; shegong deadlines " + SHENZHEN + " --lang en --ics " + file("a.ics"));
        assertThat(calendar.err()).contains(file("a.ics") + " cannot be written: it is larger than files may be here.");
        assertThat(calendar.status()).isEqualTo(2);
        assertThat(Files.readString(there)).isEqualTo("as it was");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(each -> String.valueOf(each.getFileName())))
                    .containsExactlyInAnyOrder("plan", "there.csv", "stdout", "stderr");
        }
    }

    @Test
    void a_reader_that_has_seen_enough_ends_it_quietly() throws Exception {
        Run run = shell("shegong simulate " + SHENZHEN
                + " --by project --format json --lang en | head -1; echo ${PIPESTATUS[0]}");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("{\n0\n");
    }

    @Test
    void a_download_of_csv_is_for_people_if_it_is_asked_for_so_and_has_a_name() {
        String plan = """
                {"scenario": {"scenario": "x", "measures": "shenzhen-2020-11", "horizon": {"from": 2027, "to": 2027}},
                 "projects": [{"id": "A", "district": "甲区", "field": 4, "start": "2027-01", "renews": "yes", "g9": 1}]}""";
        Api.Reply people = Api.post("projections?csv=reader", plan, "Accept", "text/csv", "Accept-Language", "zh");
        assertThat(people.body()).startsWith("\uFEFF区,年度,预算,").contains("合计,2027,163000.00");
        assertThat(people.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"projections.csv\"; filename*=UTF-8''"
                        + "%E9%A2%84%E7%AE%97%E6%B5%8B%E7%AE%97.csv");
        assertThat(Api.post("projections", plan, "Accept", "text/csv").body()).startsWith("district,year,budget,");
        assertThat(Api.post("projections", plan).header("Content-Disposition")).isEmpty();
        assertThat(Api.post("projections?csv=x", plan, "Accept", "text/csv").status())
                .isEqualTo(422);
    }

    @Test
    void case_44_an_answer_in_a_file_of_csv_is_read_by_people_and_one_on_standard_output_by_programs()
            throws IOException {
        Run.of("deadlines", POST, "--as-of", "2027-01-01", "--out", file("a.csv"), "--lang", "zh");
        assertThat(Files.readString(folder.resolve("a.csv"))).startsWith("\uFEFF期限,事项,编号,区,周期起始月,周期末月,月数,办理情况,");
        assertThat(Files.readString(folder.resolve("a.csv"))).contains("续期申请").doesNotContain("renewal");
        Run.of("simulate", POST, "--out", file("b.csv"), "--lang", "zh");
        assertThat(Files.readString(folder.resolve("b.csv")))
                .startsWith("\uFEFF区,年度,预算,")
                .contains("\n合计,");
        Run.of("simulate", POST, "--out", file("c.csv"), "--lang", "en");
        assertThat(Files.readString(folder.resolve("c.csv"))).startsWith("\uFEFFDistrict,Year,Budget");
        assertThat(Run.of("simulate", POST, "--format", "csv", "--lang", "zh").out())
                .startsWith("district,year,budget,");
    }
}
