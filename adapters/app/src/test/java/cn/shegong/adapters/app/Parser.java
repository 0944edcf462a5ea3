package cn.shegong.adapters.app;

import cn.shegong.adapters.file.read.PortfolioFiles;
import cn.shegong.adapters.file.read.ProposalFiles;
import cn.shegong.adapters.file.read.RosterFiles;
import cn.shegong.adapters.file.read.ScenarioFiles;
import cn.shegong.adapters.file.read.StaffingFiles;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.office.read.XlsxWorkbooks;
import cn.shegong.application.input.Document;
import cn.shegong.application.port.Portfolios;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Vector;
import java.nio.file.Path;

/** What reads input from outside, each with a file that it can read. */
enum Parser {
    PROJECTS_CSV("projection/11-city-200/projects.csv"),
    NEEDS_CSV("projection/13-edges/needs.csv"),
    PROJECTS_JSON("projects.json"),
    NEEDS_JSON("needs.json"),
    SCENARIO("projection/20-grade-before-band/scenario.yaml"),
    STAFFING("staffing.csv"),
    PROPOSAL("proposal.yaml"),
    PROPOSALS("proposals.csv"),
    ROSTER("roster.csv"),
    MEASURES("measures.yaml");

    private static final Path ROOT = Path.of(System.getProperty("shegong.root", "../.."));
    private static final Measures TEXT = MeasuresFiles.own().onFile().head();

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
                new PortfolioFiles(new XlsxWorkbooks()).read(new Portfolios.Documents(one, Vector.empty()), TEXT);
            case NEEDS_CSV, NEEDS_JSON ->
                new PortfolioFiles(new XlsxWorkbooks()).read(new Portfolios.Documents(Vector.empty(), one), TEXT);
            case SCENARIO -> new ScenarioFiles(new XlsxWorkbooks()).read(document, Vector.of(TEXT.id()));
            case STAFFING -> new StaffingFiles(new XlsxWorkbooks()).read(document, TEXT);
            case PROPOSAL, PROPOSALS -> new ProposalFiles(new XlsxWorkbooks()).read(one, TEXT);
            case ROSTER -> new RosterFiles(new XlsxWorkbooks()).read(document, TEXT);
            case MEASURES -> MeasuresFiles.with(one);
        }
    }

    /** A file to start from. */
    Path example() {
        return switch (this) {
            case MEASURES -> ROOT.resolve("adapters/measures/src/test/resources/measures/successor-2029.yaml");
            case PROPOSAL, PROPOSALS, ROSTER -> ROOT.resolve("examples").resolve(example);
            case PROJECTS_JSON, NEEDS_JSON -> Cases.ROOT.resolve("../forms").resolve(example);
            default -> Cases.ROOT.resolve(example);
        };
    }
}
