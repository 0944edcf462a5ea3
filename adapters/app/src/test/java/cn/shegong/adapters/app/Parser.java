package cn.shegong.adapters.app;

import cn.shegong.adapters.file.read.PortfolioFiles;
import cn.shegong.adapters.file.read.ProposalFiles;
import cn.shegong.adapters.file.read.RosterFiles;
import cn.shegong.adapters.file.read.ScenarioFiles;
import cn.shegong.adapters.file.read.StaffingFiles;
import cn.shegong.adapters.http.Settings;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Faults;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.port.Proposals;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What reads input from outside, each with a file that it can read. */
enum Parser {
    WORKBOOK("book.xlsx"),
    WORKBOOK_SHEET("sheet.xml"),
    WORKBOOK_STRINGS("strings.xml"),
    WORKBOOK_STYLES("styles.xml"),
    WORKBOOK_SHEETS("workbook.xml"),
    WORKBOOK_OLD("book.xls"),
    WORKBOOK_OLD_STREAM("book.xls"),
    TABLES_OF_WORKBOOK("sheet.xml"),
    PROJECTS_CSV("projection/11-city-200/projects.csv"),
    NEEDS_CSV("projection/13-edges/needs.csv"),
    PROJECTS_JSON("projects.json"),
    NEEDS_JSON("needs.json"),
    SCENARIO("projection/20-grade-before-band/scenario.yaml"),
    STAFFING("staffing.csv"),
    PROPOSAL("proposal.yaml"),
    PROPOSALS("proposals.csv"),
    ROSTER("roster.csv"),
    MEASURES("measures.yaml"),
    SETTINGS("settings.yaml");

    /** What parsers look for, to be put together by the fuzzer. */
    static final Path WORDS = Cases.ROOT.resolve("../fuzz/words.dict");

    private static final Path ROOT = Path.of(System.getProperty("shegong.root", "../.."));
    private static final Measures TEXT = MeasuresFiles.own().onFile().head();

    private static final Map<String, byte[]> WHOLE = whole();

    private final String example;

    Parser(String example) {
        this.example = example;
    }

    /** Reads what may be anything: faults are answers, exceptions are not. */
    void read(byte[] bytes) {
        Document document = new InMemory(example, bytes);
        Vector<Document> one = Vector.of(document);
        switch (this) {
            case PROJECTS_CSV, PROJECTS_JSON ->
                new PortfolioFiles(new WorkbookFiles()).read(new Portfolios.Documents(one, Vector.empty()), TEXT);
            case NEEDS_CSV, NEEDS_JSON ->
                new PortfolioFiles(new WorkbookFiles()).read(new Portfolios.Documents(Vector.empty(), one), TEXT);
            case SCENARIO -> new ScenarioFiles(new WorkbookFiles()).read(document, Vector.of(TEXT.id()));
            case STAFFING -> new StaffingFiles(new WorkbookFiles()).read(document, TEXT, Integer.MAX_VALUE);
            case PROPOSAL, PROPOSALS ->
                new ProposalFiles(new WorkbookFiles()).read(new Proposals.Listed(one, Integer.MAX_VALUE), TEXT);
            case ROSTER -> new RosterFiles(new WorkbookFiles()).read(document, TEXT, Integer.MAX_VALUE);
            case WORKBOOK -> sheets(bytes);
            case WORKBOOK_SHEET -> sheets(part("xl/worksheets/sheet1.xml", bytes));
            case WORKBOOK_STRINGS -> sheets(part("xl/sharedStrings.xml", bytes));
            case WORKBOOK_STYLES -> sheets(part("xl/styles.xml", bytes));
            case WORKBOOK_SHEETS -> sheets(part("xl/workbook.xml", bytes));
            case WORKBOOK_OLD -> sheets(bytes);
            case WORKBOOK_OLD_STREAM -> sheets(OldWorkbook.container("Workbook", bytes));
            case TABLES_OF_WORKBOOK -> tables(part("xl/worksheets/sheet1.xml", bytes));
            case MEASURES -> MeasuresFiles.with(one);
            case SETTINGS -> Settings.read(document);
        }
    }

    /** As any of the tables that it may hold. */
    private static void tables(byte[] bytes) {
        WorkbookFiles workbooks = new WorkbookFiles();
        Vector<Document> one = Vector.of(new InMemory("book.xlsx", bytes));
        new PortfolioFiles(workbooks).read(new Portfolios.Documents(one, one), TEXT);
        new ScenarioFiles(workbooks).read(one.head(), Vector.of(TEXT.id()));
    }

    /** As sheets alone, whatever they hold: once, so that an execution takes no longer than it needs. */
    private static void sheets(byte[] bytes) {
        new WorkbookFiles()
                .open(new InMemory("book.xlsx", bytes))
                .forEach(book -> book.sheets().forEach(sheet -> {
                    book.layout(sheet, new Faults());
                    book.read(sheet, new Faults(), row -> {});
                }));
    }

    /** A part of a workbook whose others are whole; always of letters, or hardly an execution would get beyond the first. */
    private static byte[] part(String name, byte[] bytes) {
        RawWorkbook book = new RawWorkbook();
        WHOLE.forEach(book::with);
        return book.with(name, new String(bytes, StandardCharsets.UTF_8)).bytes(false);
    }

    private static Map<String, byte[]> whole() {
        return Map.of(
                "xl/worksheets/sheet1.xml", WORKBOOK_SHEET.exampleBytes(),
                "xl/sharedStrings.xml", WORKBOOK_STRINGS.exampleBytes(),
                "xl/styles.xml", WORKBOOK_STYLES.exampleBytes());
    }

    byte[] exampleBytes() {
        try {
            return switch (this) {
                case WORKBOOK -> part("xl/workbook.xml", WORKBOOK_SHEETS.exampleBytes());
                case WORKBOOK_OLD -> OldWorkbook.example();
                case WORKBOOK_OLD_STREAM -> OldWorkbook.stream(OldWorkbook.example());
                default -> Files.readAllBytes(example());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> corpus() throws IOException {
        Path folder = Cases.ROOT.resolve("../fuzz/corpus").resolve(name());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Those of workbooks ten million in all, the others a million. */
    String longRun() {
        return isOfWorkbooks() ? "2000000" : "150000";
    }

    /** In bytes: parts of workbooks say in few what others say in many. */
    String longest() {
        return isOfWorkbooks() && !example.startsWith("book") ? "2048" : "8192";
    }

    /** What leads the fuzzer: the reader itself and, where the whole file may be anything, that of archives. */
    String followed() {
        if (this == WORKBOOK) {
            return "cn.shegong.adapters.office.read.**:org.apache.commons.compress.archivers.zip.**";
        }
        return isOfWorkbooks() ? "cn.shegong.adapters.office.read.**" : "cn.shegong.**";
    }

    private boolean isOfWorkbooks() {
        return name().startsWith("WORKBOOK");
    }

    /** A file to start from. */
    Path example() {
        return switch (this) {
            case MEASURES -> ROOT.resolve("examples/successor-2029.yaml");
            case PROPOSAL, PROPOSALS, ROSTER -> ROOT.resolve("examples").resolve(example);
            case WORKBOOK_SHEET, WORKBOOK_STRINGS, WORKBOOK_STYLES, WORKBOOK_SHEETS, TABLES_OF_WORKBOOK ->
                Cases.ROOT.resolve("../fuzz").resolve(example);
            case SETTINGS -> Cases.ROOT.resolve("../fuzz").resolve(example);
            case PROJECTS_JSON, NEEDS_JSON -> Cases.ROOT.resolve("../forms").resolve(example);
            default -> Cases.ROOT.resolve(example);
        };
    }
}
