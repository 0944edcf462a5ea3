package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that went through a spreadsheet: LibreOffice's own CSV export has the receipt of the table that it opened. */
@Tag("full")
class LibreOfficeTest {

    private static final String TABLE = """
            id,区,field,start,renews,g8,g10,months,街道
            P1,福田区,4,2027-01,是,1200,3,,"沙头, 园岭"
            P2,南山区,精神卫生,2026-07,否,2,,24,
            """;
    private static final Pattern RECEIPT = Pattern.compile("\"inputs\" : \"([0-9a-f]{64})\"");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"44, 76, UTF-8", "59, 76, UTF-8", "9, 76, UTF-8", "44, 85, GB18030", "59, 85, GB18030", "9, 85, GB18030"
    })
    void an_export_has_the_receipt_of_its_table(int separator, int filterCharset, Charset charset) throws Exception {
        Path original =
                Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("projects.csv"), TABLE);
        office(original, "ods", "--infilter=CSV:44,34,76,1");
        Path exported = office(
                folder.resolve("in/projects.ods"),
                "csv:Text - txt - csv (StarCalc):" + separator + ",34," + filterCharset + ",1");
        assertThat(Files.readString(exported, charset))
                .isNotEqualTo(TABLE)
                .contains("福田区")
                .contains(Character.toString(separator));
        assertThat(receipt(exported)).isEqualTo(receipt(original));
    }

    /** Converts a file beside itself and keeps a CSV apart from its source. */
    private Path office(Path file, String to, String... options) throws IOException, InterruptedException {
        Path into = to.startsWith("csv") ? Files.createDirectory(folder.resolve("out")) : folder.resolve("in");
        ProcessBuilder office = new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri());
        office.command().addAll(List.of(options));
        office.command().addAll(List.of("--convert-to", to, "--outdir", into.toString(), file.toString()));
        File log = folder.resolve("office.log").toFile();
        Process process = office.redirectErrorStream(true).redirectOutput(log).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Path made = into.resolve("projects." + to.split(":", 2)[0]);
        assertThat(made).as(Files.readString(log.toPath())).exists();
        return made;
    }

    private String receipt(Path projects) throws IOException {
        Path scenario = Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2029}\n");
        Run run = Run.of(
                "simulate", "--projects", projects.toString(), "--scenario", scenario.toString(), "--format", "json");
        assertThat(run.err()).isEmpty();
        return RECEIPT.matcher(run.out())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }
}
