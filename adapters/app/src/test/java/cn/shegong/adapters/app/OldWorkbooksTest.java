package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.port.Workbooks;
import cn.shegong.application.port.Workbooks.Row;
import cn.shegong.application.port.Workbooks.State;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of the old form (.xls, .et): read as the new ones are, and bounded as they are. */
@Timeout(60)
class OldWorkbooksTest {

    private static final String SCENARIO = "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2027, to: 2029}\n";
    private static final int BOF = 0x809;
    private static final int[] BEGIN = {BOF, 0x600, 0x10, 0, 0, 0, 0, 0, 0};
    private static final int[] ONE = {0x203, 0, 0, 0, 0, 0, 0, 0x3FF0};
    private static final int[] END = {0x0A};

    @TempDir
    private Path folder = Path.of("");

    private static Seq<Fault> faults(byte[] bytes) {
        Faults faults = new Faults();
        for (Workbooks.Workbook book : faults.take(new WorkbookFiles().open(new InMemory("book.xls", bytes)))) {
            for (String sheet : book.sheets()) {
                book.layout(sheet, faults);
                book.read(sheet, faults, row -> {});
            }
        }
        return faults.unlessAny(() -> "").fold(all -> all, none -> io.vavr.collection.Vector.empty());
    }

    /** All that a workbook tells, in lines. */
    private static List<String> told(byte[] bytes) {
        Workbooks.Workbook book =
                new WorkbookFiles().open(new InMemory("book", bytes)).get();
        List<String> told = new ArrayList<>();
        told.add(book.sheets() + " " + book.hiddenSheets());
        Faults faults = new Faults();
        for (String sheet : book.sheets()) {
            Workbooks.Layout layout = book.layout(sheet, faults);
            told.add(layout.hiddenColumns().toSortedSet() + " " + layout.merged());
            book.read(sheet, faults, row -> told.add(row.toString()));
        }
        assertThat(faults.isEmpty()).isTrue();
        return told;
    }

    private static byte[] filled(Workbook book) throws IOException {
        OldWorkbook.fill(book);
        var out = new ByteArrayOutputStream();
        book.write(out);
        book.close();
        return out.toByteArray();
    }

    @Test
    void the_same_cells_tell_the_same_in_either_form() throws IOException {
        List<String> old = told(OldWorkbook.example());
        assertThat(old).isEqualTo(told(filled(new XSSFWorkbook()))).hasSizeGreaterThan(10);
        assertThat(String.join("\n", old))
                .contains("2027-01-01 09:00", "SHRUNK", "unit=Some(万元)", "hidden=true", "#DIV/0!");
    }

    @Test
    void days_may_be_counted_from_1904() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            OldWorkbook.fill(book);
            book.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
            assertThat(told(OldWorkbook.bytes(book)).toString()).contains("2031-01-02 09:00");
        }
    }

    @ParameterizedTest
    @CsvSource({"false, VALUE", "true, NOT_RECKONED"})
    void formulas_of_which_none_has_a_value_were_never_reckoned(boolean alone, State state) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var row = book.createSheet("项目").createRow(0);
            row.createCell(0).setCellFormula("1-1");
            row.createCell(1).setCellFormula("1+1");
            if (!alone) {
                row.getCell(1).setCellValue(2);
            }
            List<State> states = new ArrayList<>();
            new WorkbookFiles()
                    .open(new InMemory("book.et", OldWorkbook.bytes(book)))
                    .get()
                    .read("项目", new Faults(), line -> line.cells().forEach(cell -> states.add(cell.state())));
            assertThat(states).containsExactly(state, state);
        }
    }

    private static byte[] projects() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            String[][] rows = {{"编号", "区", "领域", "开始", "续期", "薪级8"}, {"P1", "福田区", "4", "2027-01", "是", "1"}};
            var sheet = book.createSheet("项目");
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    (j == 0 ? sheet.createRow(i) : sheet.getRow(i))
                            .createCell(j)
                            .setCellValue(rows[i][j]);
                }
            }
            return OldWorkbook.bytes(book);
        }
    }

    private Run simulate(String name, byte[] bytes, String language) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Path scenario = Files.writeString(folder.resolve("scenario.yaml"), SCENARIO);
        return Run.of(
                "simulate",
                "--projects",
                file.toString(),
                "--scenario",
                scenario.toString(),
                "--format",
                "json",
                "--lang",
                language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"book.xls", "book.et", "BOOK.XLS", "book.xlsx", "book.XlsM"})
    void a_table_is_read_whatever_form_its_name_says(String name) throws IOException {
        Run run = simulate(name, projects(), "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("163000.00");
        byte[] newer = new RawWorkbook()
                .withRows(RawWorkbook.row(1, "id", "district", "field", "start", "renews", "g8")
                        + RawWorkbook.row(2, "P1", "福田区", "4", "2027-01", "yes", "1"))
                .bytes();
        assertThat(simulate(name, newer, "en").out()).isEqualTo(run.out());
    }

    @Test
    void the_sheets_of_a_workbook_with_macros_are_read_and_its_macros_passed_over() throws IOException {
        Run run = simulate("book.xls", with("_VBA_PROJECT_CUR"), "zh");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(simulate("book.xls", projects(), "zh").out());
    }

    static Stream<Arguments> foreign() throws IOException {
        String page =
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>编号</td></tr></table></html>";
        String csv = "编号,区\nP1,福田区\n";
        return Stream.of(
                Arguments.of("a page", "book.xls", page.getBytes(StandardCharsets.UTF_8), "网页表格"),
                Arguments.of("a page in UTF-16", "book.xls", page.getBytes(StandardCharsets.UTF_16), "网页表格"),
                Arguments.of(
                        "XML of 2003",
                        "book.xls",
                        "<?xml version=\"1.0\"?><Workbook/>".getBytes(StandardCharsets.UTF_8),
                        "网页表格"),
                Arguments.of("CSV", "book.xls", csv.getBytes(Charset.forName("GB18030")), "结尾改为.csv"),
                Arguments.of("CSV in UTF-16", "book.xls", csv.getBytes(StandardCharsets.UTF_16LE), "结尾改为.csv"),
                Arguments.of(
                        "an OpenDocument",
                        "book.ods",
                        new RawWorkbook().with("content.xml", "<a/>").bytes(),
                        "另存为 .xlsx"),
                Arguments.of(
                        "one by another name",
                        "book.xlsx",
                        new RawWorkbook().with("content.xml", "<a/>").bytes(),
                        "不是.ods：请另存为.xlsx"),
                Arguments.of(
                        "Numbers",
                        "book.numbers",
                        new RawWorkbook().with("Index/Document.iwa", "x").bytes(),
                        "另存为 .xlsx"),
                Arguments.of(
                        "a binary one",
                        "book.xlsb",
                        new RawWorkbook().with("xl/workbook.bin", "x").bytes(),
                        "另存为 .xlsx"),
                Arguments.of("with a password", "book.xls", locked("secret", EncryptionMode.cryptoAPI), "取消密码"),
                Arguments.of("of Excel 95", "book.xls", OldWorkbook.container("Book", stream(0x500)), "更早的格式"),
                Arguments.of("of Excel 4", "book.xls", new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0}, "更早的格式"),
                Arguments.of(
                        "a text document",
                        "book.xls",
                        OldWorkbook.container("WordDocument", new byte[5000]),
                        "完整的Excel工作簿"),
                Arguments.of("of the name alone", "book.xls", new byte[] {1, 2, 3}, "完整的Excel工作簿"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void foreign(String kind, String name, byte[] bytes, String told) throws IOException {
        Run run = simulate(name, bytes, "zh");
        assertThat(run.err()).contains(name).contains(told);
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"binaryRC4", "cryptoAPI"})
    void what_opens_without_a_question_is_read_though_it_is_enciphered(EncryptionMode mode) throws IOException {
        byte[] enciphered = locked(Decryptor.DEFAULT_PASSWORD, mode);
        assertThat(OldWorkbook.stream(enciphered)).isNotEqualTo(OldWorkbook.stream(OldWorkbook.example()));
        assertThat(told(enciphered)).isEqualTo(told(OldWorkbook.example()));
        assertThat(faults(locked("secret", mode)).map(fault -> fault.expected().code()))
                .containsExactly("workbook-open");
    }

    private static byte[] locked(String password, EncryptionMode mode) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            OldWorkbook.fill(book);
            book.setEncryptionMode(mode);
            return OldWorkbook.bytes(book);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] with(String directory) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDirectory(directory);
            container.createDocument(new java.io.ByteArrayInputStream(OldWorkbook.stream(projects())), "Workbook");
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Records, each a number and its data in numbers of two bytes. */
    private static byte[] stream(int version, int[]... records) {
        int size = Arrays.stream(records).mapToInt(each -> 2 + 2 * each.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(20 + size).order(ByteOrder.LITTLE_ENDIAN);
        record(bytes, BOF, version, 5, 0, 0, 0, 0, 0, 0);
        for (int[] record : records) {
            record(bytes, record[0], Arrays.copyOfRange(record, 1, record.length));
        }
        return Arrays.copyOf(bytes.array(), Math.max(5000, bytes.position()));
    }

    private static void record(ByteBuffer into, int type, int... data) {
        into.putShort((short) type).putShort((short) (2 * data.length));
        Arrays.stream(data).forEach(each -> into.putShort((short) each));
    }

    /** Sheets and where each says that it begins, counted from behind what the workbook says of itself. */
    private static byte[] sheets(int[] starts, int[]... records) {
        int first = 24 + 14 * starts.length;
        Stream<int[]> listed =
                IntStream.range(0, starts.length).mapToObj(i -> new int[] {0x85, first + starts[i], 0, 0, 1, 'a' + i});
        return OldWorkbook.container(
                "Workbook",
                stream(
                        0x600,
                        Stream.of(listed, Stream.of(END), Arrays.stream(records))
                                .flatMap(each -> each)
                                .toArray(int[][]::new)));
    }

    static Stream<Arguments> overlapping() {
        return Stream.of(
                Arguments.of("beside one another", sheets(new int[] {0, 42}, BEGIN, ONE, END, BEGIN, ONE, END), true),
                Arguments.of("one and the same", sheets(new int[] {0, 0}, BEGIN, ONE, END), false),
                Arguments.of(
                        "one within the other", sheets(new int[] {0, 20}, BEGIN, BEGIN, ONE, END, ONE, END), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void overlapping(String kind, byte[] book, boolean read) {
        assertThat(faults(book).isEmpty()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"256, true", "257, false"})
    void a_row_has_as_many_cells_as_there_are_columns(int count, boolean read) {
        Stream<int[]> cells = IntStream.range(0, count).mapToObj(i -> ONE);
        assertThat(faults(sheet(cells)).map(fault -> fault.expected().code()))
                .isEqualTo(io.vavr.collection.Vector.fill(read ? 0 : 1, () -> "workbook-bounds"));
    }

    @Test
    void merged_areas_are_no_more_than_in_the_new_form() {
        int[] thousand = new int[2 + 4 * 1024];
        thousand[0] = 0xE5;
        thousand[1] = 1024;
        Stream<int[]> areas =
                Stream.concat(Stream.of(ONE), IntStream.range(0, 257).mapToObj(i -> thousand));
        assertThat(faults(sheet(areas)))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.expected().code()).isEqualTo("workbook-bounds"));
    }

    private static byte[] sheet(Stream<int[]> records) {
        return sheets(
                new int[] {0},
                Stream.of(Stream.of(BEGIN), records, Stream.of(END))
                        .flatMap(each -> each)
                        .toArray(int[][]::new));
    }

    static Stream<Arguments> hostile() throws IOException {
        byte[] whole = projects();
        byte[] header = Arrays.copyOf(whole, 512);
        byte[] greedy = whole.clone();
        ByteBuffer.wrap(greedy).order(ByteOrder.LITTLE_ENDIAN).putInt(44, 32_000);
        byte[] cyclic = whole.clone();
        int table =
                512 * (1 + ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(76));
        for (int i = 0; i < 64; i++) {
            ByteBuffer.wrap(cyclic).order(ByteOrder.LITTLE_ENDIAN).putInt(table + 4 * i, i);
        }
        return Stream.of(
                Arguments.of("its header alone", header),
                Arguments.of("its first bytes alone", Arrays.copyOf(whole, 8)),
                Arguments.of("cut short", Arrays.copyOf(whole, whole.length / 2)),
                Arguments.of("a chain that goes round", cyclic),
                Arguments.of("no records", OldWorkbook.container("Workbook", new byte[5000])),
                Arguments.of(
                        "many strings that are not there",
                        OldWorkbook.container("Workbook", stream(0x600, new int[] {0xFC, 0, 0, 0xFFFF, 0x7FFF}))),
                Arguments.of("strings cut short", OldWorkbook.container("Workbook", stream(0x600, new int[] {
                    0xFC, 0, 0, 5, 0, 0xFFFF
                }))),
                Arguments.of(
                        "a sheet beyond the end",
                        OldWorkbook.container(
                                "Workbook",
                                stream(0x600, new int[] {0x85, 0xFFFF, 0x7FFF, 0, 1, 'x'}, new int[] {0x0A}))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostile(String kind, byte[] bytes) {
        assertThat(faults(bytes)).isNotEmpty();
    }

    @Test
    void a_header_that_asks_for_two_thousand_million_bytes_gets_what_there_is() throws IOException {
        byte[] greedy = projects();
        ByteBuffer.wrap(greedy).order(ByteOrder.LITTLE_ENDIAN).putInt(44, 32_000);
        assertThat(faults(greedy)).isEmpty();
    }

    @Test
    void folders_may_lie_in_one_another_as_deep_as_they_will() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(OldWorkbook.stream(projects())), "Workbook");
            DirectoryEntry inner = container.createDirectory("d");
            for (int i = 0; i < 500; i++) {
                inner = inner.createDirectory("d");
            }
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            assertThat(faults(out.toByteArray())).isEmpty();
        }
    }

    @Test
    void damaged_bytes_are_refused_or_read_and_never_a_fault_of_the_program() throws IOException {
        Random random = new Random(20_201_112);
        byte[] whole = OldWorkbook.example();
        byte[] stream = OldWorkbook.stream(whole);
        byte[] enciphered = OldWorkbook.stream(locked(Decryptor.DEFAULT_PASSWORD, EncryptionMode.cryptoAPI));
        IntStream.range(0, 900).forEach(i -> {
            byte[] damaged = List.of(whole, stream, enciphered).get(i % 3).clone();
            for (int j = 0; j < 1 + random.nextInt(8); j++) {
                int near = random.nextInt(3) == 0 ? damaged.length : Math.min(damaged.length, 3000);
                damaged[random.nextInt(near)] = (byte) random.nextInt(256);
            }
            faults(i % 3 == 0 ? damaged : OldWorkbook.container("Workbook", damaged));
        });
    }

    @Test
    void the_marked_copy_of_an_old_workbook_is_a_new_one() throws IOException {
        Path book = folder.resolve("book.xls");
        try (HSSFWorkbook old = new HSSFWorkbook(new java.io.ByteArrayInputStream(projects()));
                OutputStream out = Files.newOutputStream(book)) {
            old.getSheetAt(0).getRow(1).getCell(2).setCellValue("99");
            old.write(out);
        }
        Files.writeString(folder.resolve("scenario.yaml"), SCENARIO);
        Path marked = folder.resolve("marked.xlsx");
        Run run = Run.of(
                "simulate",
                "--projects",
                book.toString(),
                "--scenario",
                folder.resolve("scenario.yaml").toString(),
                "--marked",
                marked.toString(),
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(2);
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook copy = new XSSFWorkbook(in)) {
            var cell = copy.getSheet("项目").getRow(1).getCell(2);
            assertThat(cell.getStringCellValue()).isEqualTo("99");
            assertThat(cell.getCellComment()).isNotNull();
        }
    }

    @Test
    @Tag("full")
    void what_libreoffice_saves_as_xls_tells_what_it_told_before() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("book.xlsx"), filled(new XSSFWorkbook()));
        byte[] old = Files.readAllBytes(
                new Office(folder).convert(List.of(file), "xls").resolve("book.xls"));
        List<String> rows = new ArrayList<>();
        new WorkbookFiles()
                .open(new InMemory("book.xls", old))
                .get()
                .read(
                        "项目",
                        new Faults(),
                        (Row row) -> rows.add(
                                row.number() + " " + row.hidden() + row.cells().map(Workbooks.Cell::text)));
        List<String> before = new ArrayList<>();
        new WorkbookFiles()
                .open(new InMemory("book.xlsx", Files.readAllBytes(file)))
                .get()
                .read(
                        "项目",
                        new Faults(),
                        (Row row) -> before.add(
                                row.number() + " " + row.hidden() + row.cells().map(Workbooks.Cell::text)));
        assertThat(rows).isEqualTo(before);
    }
}
