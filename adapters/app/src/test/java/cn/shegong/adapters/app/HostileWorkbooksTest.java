package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes by the name of a workbook: a clear word, in little time and memory. */
@Timeout(30)
class HostileWorkbooksTest {

    private static final String HEAD = RawWorkbook.row(1, "id", "district", "field", "start", "renews", "g8");
    private static final String WHOLE = "an Excel workbook (.xlsx) that is whole";
    private static final String BOUNDS = "a workbook of ordinary size";
    private static final int MANY = 1 << 20;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void scenario() throws IOException {
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2029}\n");
    }

    private Run simulate(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Run.of(
                "simulate",
                "--projects",
                file.toString(),
                "--scenario",
                folder.resolve("scenario.yaml").toString(),
                "--format",
                "json",
                "--lang",
                "en");
    }

    private void assertRefused(byte[] bytes, String expected) throws IOException {
        Run run = simulate("book.xlsx", bytes);
        assertThat(run.err()).contains("book.xlsx").contains(expected);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    private static RawWorkbook book() {
        return new RawWorkbook();
    }

    private static String good(int row, String id) {
        return RawWorkbook.row(row, id, "福田区", "4", "2027-01", "yes", "1");
    }

    private static byte[] plain() {
        return book().withRows(HEAD + good(2, "P1")).bytes();
    }

    @Test
    void an_ordinary_one_of_this_make_is_read() throws IOException {
        Run run = simulate("book.xlsx", plain());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("163000.00");
    }

    @Test
    void a_workbook_with_macros_is_read_in_a_folder_and_marked_without_them() throws IOException {
        Path plain = folder.resolve("plain.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(plain)) {
            String[][] rows = {
                {"id", "district", "field", "start", "renews", "g8"}, {"P1", "福田区", "4", "2027-01", "yes", "1"}
            };
            var sheet = book.createSheet("项目");
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(out);
        }
        Path macros = MacroBook.write(folder.resolve("projects.xlsm"), plain);
        Files.delete(plain);
        Run run = Run.of("simulate", folder.toString(), "--format", "json", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("163000.00");
        try (InputStream in = Files.newInputStream(macros);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheetAt(0).getRow(1).getCell(2).setCellValue("99");
            try (OutputStream out = Files.newOutputStream(macros)) {
                book.write(out);
            }
        }
        Path marked = folder.resolve("marked.xlsx");
        assertThat(Run.of("simulate", folder.toString(), "--marked", marked.toString())
                        .status())
                .isEqualTo(2);
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook copy = new XSSFWorkbook(in)) {
            assertThat(copy.isMacroEnabled()).isFalse();
            assertThat(copy.getPackage().getPartsByName(java.util.regex.Pattern.compile(".*vba.*")))
                    .isEmpty();
            assertThat(copy.getSheetAt(0).getRow(1).getCell(2).getCellComment()).isNotNull();
        }
    }

    static Stream<Arguments> hostile() throws IOException {
        String laughs = "<!DOCTYPE worksheet [<!ENTITY a \"ha\">"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "<!ENTITY a" + i + " \"&a" + (i == 1 ? "" : i - 1) + ";&a"
                                + (i == 1 ? "" : i - 1) + ";\">")
                        .collect(Collectors.joining())
                + "]>";
        String file = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        byte[] text = "id,district\n1,2\n".getBytes(StandardCharsets.UTF_8);
        byte[] whole = plain();
        return Stream.of(
                Arguments.of("no bytes", new byte[0], WHOLE),
                Arguments.of("a text", text, "plain text by the name of one"),
                Arguments.of(
                        "a page",
                        "<html><table><tr><td>id</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                        "a web page by the name of one"),
                Arguments.of("an archive of something else", new RawWorkbook().bytes(), "a sheet named"),
                Arguments.of("cut short", Arrays.copyOf(whole, whole.length / 2), WHOLE),
                Arguments.of("cut at its end", Arrays.copyOf(whole, whole.length - 4), WHOLE),
                Arguments.of("with a password", locked(), "without a password"),
                Arguments.of(
                        "laughing",
                        book().with("xl/worksheets/sheet1.xml", laughs + "<worksheet>&a29;</worksheet>")
                                .bytes(),
                        WHOLE),
                Arguments.of(
                        "asking for a file",
                        book().with(
                                        "xl/worksheets/sheet1.xml",
                                        file
                                                + "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>")
                                .bytes(),
                        WHOLE),
                Arguments.of(
                        "entities in the list of strings",
                        book().withRows(HEAD)
                                .with("xl/sharedStrings.xml", file + "<sst><si><t>&a;</t></si></sst>")
                                .bytes(),
                        WHOLE),
                Arguments.of("no XML", book().withRows("<row><c>").bytes(), WHOLE),
                Arguments.of(
                        "a bomb of a sheet",
                        book().with(
                                        "xl/worksheets/sheet1.xml",
                                        zeros("<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>", 1L << 28))
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "a bomb of rows",
                        book().with(
                                        "xl/worksheets/sheet1.xml",
                                        repeated(
                                                "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>id</v></c></row>",
                                                "<row/>",
                                                30 * MANY))
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "a bomb of strings",
                        book().withRows(HEAD)
                                .with("xl/sharedStrings.xml", repeated("<sst>", "<si><t>a</t></si>", 30 * MANY))
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "a bomb in a part that no one knows",
                        book().withRows(HEAD)
                                .with("xl/other.xml", zeros("<other a=\"", 1L << 28))
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "deep",
                        book().with("xl/worksheets/sheet1.xml", repeated("<worksheet>", "<a>", MANY))
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "a long attribute",
                        book().with("xl/worksheets/sheet1.xml", "<worksheet a=\"" + "x".repeat(2 * MANY) + "\"/>")
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "a long text",
                        book().withRows(HEAD + "<row><c t=\"str\"><v>" + "x".repeat(300_000) + "</v></c></row>")
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "a column beyond the last",
                        book().withRows(HEAD + "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>")
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "a column far beyond",
                        book().withRows(HEAD + "<row r=\"2\"><c r=\"ZZZZZZZZZZ2\"><v>1</v></c></row>")
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "no column",
                        book().withRows(HEAD + "<row r=\"2\"><c r=\"7\"><v>1</v></c></row>")
                                .bytes(),
                        WHOLE),
                Arguments.of(
                        "a row beyond the last",
                        book().withRows(HEAD + "<row r=\"1048577\"><c><v>1</v></c></row>")
                                .bytes(),
                        BOUNDS),
                Arguments.of(
                        "no row",
                        book().withRows(HEAD + "<row r=\"-1\"><c><v>1</v></c></row>")
                                .bytes(),
                        WHOLE),
                Arguments.of(
                        "a string that is not there",
                        book().withRows(HEAD + "<row><c t=\"s\"><v>2000000000</v></c></row>")
                                .bytes(),
                        WHOLE),
                Arguments.of(
                        "many columns",
                        book().withRows(HEAD.replace("</row>", columns(1000) + "</row>") + good(2, "P1"))
                                .bytes(),
                        "at most 256 columns"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostile(String name, byte[] bytes, String expected) throws IOException {
        assertRefused(bytes, expected);
    }

    private static String columns(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<c t=\"str\"><v>c" + i + "</v></c>")
                .collect(Collectors.joining());
    }

    private static InputStream zeros(String first, long count) {
        return repeated(first, "0".repeat(1024), count / 1024);
    }

    private static InputStream repeated(String first, String part, long times) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        return new java.io.SequenceInputStream(
                new java.io.ByteArrayInputStream(first.getBytes(StandardCharsets.UTF_8)), new Repeated(bytes, times));
    }

    /** The same bytes over and over. */
    private static final class Repeated extends InputStream {

        private final byte[] bytes;
        private long left;

        Repeated(byte[] bytes, long times) {
            this.bytes = bytes.clone();
            left = times * bytes.length;
        }

        @Override
        public int read() {
            return left == 0 ? -1 : bytes[(int) (left-- % bytes.length)];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = 0;
            for (; count < length && left > 0; count++, left--) {
                into[offset + count] = bytes[(int) ((bytes.length - left % bytes.length) % bytes.length)];
            }
            return count;
        }
    }

    private static byte[] locked() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(plain());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_million_empty_rows_are_passed_over_in_seconds() throws IOException {
        String rows = IntStream.rangeClosed(3, MANY)
                .mapToObj(row -> "<row r=\"" + row + "\" spans=\"1:6\" ht=\"15\"><c r=\"A" + row + "\" s=\"1\"/></row>")
                .collect(Collectors.joining());
        long begun = System.nanoTime();
        Run run = simulate(
                "book.xlsx", book().withRows(HEAD + good(2, "P1") + rows).bytes());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("163000.00");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_workbook_by_the_name_of_a_plain_table_is_told_to_change_its_name() throws IOException {
        assertThat(simulate("book.csv", plain()).err()).contains("this is a workbook, so name it .xlsx");
        assertThat(simulate("book.xlsm", plain()).out()).contains("163000.00");
    }

    @Test
    void a_formula_by_the_name_of_a_project_stays_a_text() throws IOException {
        String evil = "=cmd|' /C calc'!A0";
        Path projects = Files.write(
                folder.resolve("evil.xlsx"),
                book().withRows(HEAD + good(2, evil) + good(3, "+1+1") + good(4, "@SUM(A1)") + good(5, "-2+3"))
                        .bytes());
        Path out = folder.resolve("out.xlsx");
        String[] arguments = {
            "simulate",
            "--projects",
            projects.toString(),
            "--scenario",
            folder.resolve("scenario.yaml").toString(),
            "--by",
            "project"
        };
        Run csv = Run.of(Stream.concat(Stream.of(arguments), Stream.of("--format", "csv"))
                .toArray(String[]::new));
        assertThat(csv.out())
                .contains("\n'" + evil + ",2027,")
                .contains("\n'+1+1,")
                .contains("\n'@SUM(A1),")
                .contains("\n'-2+3,");
        Run.of(Stream.concat(Stream.of(arguments), Stream.of("--format", "xlsx", "--out", out.toString()))
                .toArray(String[]::new));
        try (InputStream in = Files.newInputStream(out);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            var cell = book.getSheet("项目").getRow(3).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo(evil);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 'book.xlsx：“1000 B”；应为完整的Excel工作簿'", "en, 'book.xlsx: \"1000 B\"; expected an Excel workbook'"})
    void a_file_that_was_cut_off_is_told_once_by_its_size(String language, String said) throws IOException {
        byte[] whole = new RawWorkbook()
                .withRows(RawWorkbook.row(1, "id", "district").repeat(99))
                .bytes(false);
        Path file = Files.write(folder.resolve("book.xlsx"), Arrays.copyOf(whole, 1000));
        String told = Run.of("simulate", file.toString(), "--lang", language).err();
        assertThat(told).containsOnlyOnce(said);
    }

    @Test
    void damaged_bytes_are_refused_or_read_and_never_a_fault_of_the_program() throws IOException {
        Random random = new Random(20_201_112);
        byte[] whole = plain();
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + random.nextInt(8); j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(simulate("book.xlsx", damaged).status()).isIn(0, 2);
        }
    }
}
