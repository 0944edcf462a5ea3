package cn.shegong.adapters.file.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.file.read.PortfolioFiles;
import cn.shegong.adapters.file.read.ProposalFiles;
import cn.shegong.adapters.file.read.ScenarioFiles;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Portfolios;
import cn.shegong.application.port.Proposals;
import cn.shegong.application.port.Workbooks;
import cn.shegong.domain.Texts;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.scenario.Distribution;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.Uncertainty;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What receipts hash says all that was put in: read as a file, it is the same again. */
@Domain(Scenarios.class)
class CanonicalInputsProperties {

    private static final Workbooks NONE = new Workbooks() {
        @Override
        public boolean holds(Document document) {
            return false;
        }

        @Override
        public Validation<Seq<Fault>, Workbook> open(Document document) {
            throw new UnsupportedOperationException(document.name());
        }
    };

    /** A file in memory. */
    private record Given(String name, String text) implements Document {
        static Given of(Json json) {
            return new Given("given.json", new String(JsonWriter.canonical(json), StandardCharsets.UTF_8));
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void assertReadAgain(Scenario scenario) {
        assertThat(new ScenarioFiles(NONE)
                        .read(Given.of(ScenarioJson.of(scenario)), Vector.of(scenario.measures()))
                        .get()
                        .value())
                .isEqualTo(scenario);
    }

    @Property(tries = 300)
    void scenarios(@ForAll Scenario scenario) {
        assertReadAgain(scenario);
    }

    @Example
    void what_is_uncertain() {
        Percentage low = Percentage.parse("-1.5%");
        Percentage high = Percentage.of(7);
        Vector<Distribution> all = Vector.of(
                new Distribution.Normal(Percentage.of(5), Percentage.of(2), low, high),
                new Distribution.Triangular(low, Percentage.ZERO, high),
                new Distribution.Uniform(low, high),
                new Distribution.Discrete(
                        Vector.of(new Distribution.Weighted(low, 1), new Distribution.Weighted(high, 3))),
                new Distribution.Given(Vector.of(high, low)));
        all.forEach(each -> assertReadAgain(Scenarios.usual(2026, 2030)
                .withUncertainty(new Uncertainty(
                        Vector.of(new Uncertainty.UncertainUplift(YearMonth.of(2027, 1), each)),
                        new Uncertainty.DrawnGrowth(each),
                        Percentage.of(30)))));
    }

    private static Json row(Project project) {
        Json.Obj row = Json.object(Tuple.of("id", Json.text(project.id().id()))).and(ProjectJson.shared(project));
        Json own = ProjectJson.own(project.workforce());
        if (own instanceof Json.Obj keys) {
            return row.and(keys);
        }
        if (!(own instanceof Json.Array heads)) {
            return row.with("heads", own);
        }
        return Vector.ofAll(heads.items())
                .zipWithIndex()
                .foldLeft(row, (all, each) -> all.with("g" + (each._2 + 1), each._1));
    }

    private static Given file(Seq<Project> projects) {
        return Given.of(Json.list(projects.map(CanonicalInputsProperties::row)));
    }

    @Property(tries = 300)
    void portfolios(@ForAll Portfolio portfolio) {
        Seq<Project> needs = portfolio.projects().filter(project -> project.workforce() instanceof Workforce.Need);
        Seq<Project> projects = portfolio.projects().removeAll(needs);
        var documents = new Portfolios.Documents(
                Vector.of(file(projects)),
                Vector.of(new Given("needs.json", file(needs).text())));
        assertThat(new PortfolioFiles(NONE)
                        .read(documents, Texts.SHENZHEN_2020)
                        .get()
                        .portfolio()
                        .projects())
                .isEqualTo(projects.appendAll(needs));
    }

    @Property(tries = 300)
    void proposals(@ForAll Proposal proposal) {
        var listed = new Proposals.Listed(Vector.of(Given.of(Json.list(Vector.of(ProposalJson.of(proposal))))), 10);
        assertThat(new ProposalFiles(NONE)
                        .read(listed, Texts.SHENZHEN_2020)
                        .get()
                        .value())
                .containsExactly(proposal);
    }

    @Property(tries = 300)
    void a_row_of_grades_has_one_line_by_columns_and_by_objects(@ForAll Portfolio portfolio) {
        Seq<Project> projects =
                portfolio.projects().filter(project -> project.workforce() instanceof Workforce.ByGrade);
        CanonicalRows columns = new CanonicalRows();
        for (Project project : projects) {
            byte[] id = project.id().id().getBytes(StandardCharsets.UTF_8);
            Vector<Long> heads = ((Workforce.ByGrade) project.workforce()).heads();
            columns.row(
                    columns.group(project),
                    id,
                    id.length,
                    heads.toJavaStream().mapToInt(Long::intValue).toArray());
        }
        assertThat(columns.digest()).isEqualTo(CanonicalRows.digest(projects));
    }

    @Example
    void rows_stand_below_the_line_of_what_they_share() throws NoSuchAlgorithmException {
        String lines = """
                {"district":"福田区","field":4,"renews":true,"start":"2027-01"}
                ["P1",0,[0,0,0,0,0,0,0,1,2,0]]
                ["P\\"2",0,[0,0,0,0,0,0,0,1,2,0]]
                {"district":"南山区","field":4,"months":12,"other":{"机构":"甲"},"renews":false,"start":"2027-01"}
                ["P3",1,7]
                """;
        Json.Obj first = Json.object(
                Tuple.of("id", Json.text("P1")),
                Tuple.of("district", Json.text("福田区")),
                Tuple.of("field", Json.number(4)),
                Tuple.of("start", Json.text("2027-01")),
                Tuple.of("renews", new Json.Bool(true)),
                Tuple.of("g8", Json.number(1)),
                Tuple.of("g9", Json.number(2)));
        Json.Obj third = first.without("g8")
                .without("g9")
                .with("id", Json.text("P3"))
                .with("district", Json.text("南山区"))
                .with("renews", new Json.Bool(false))
                .with("months", Json.number(12))
                .with("heads", Json.number(7))
                .with("other", Json.object(Tuple.of("机构", Json.text("甲"))));
        Given file = Given.of(Json.list(Vector.of(first, first.with("id", Json.text("P\"2")), third)));
        Seq<Project> projects = new PortfolioFiles(NONE)
                .read(new Portfolios.Documents(Vector.of(file), Vector.empty()), Texts.SHENZHEN_2020)
                .get()
                .portfolio()
                .projects();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(CanonicalRows.digest(projects)).isEqualTo(HexFormat.of().formatHex(digest));
    }
}
