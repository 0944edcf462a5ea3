package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.adapters.file.read.PortfolioFiles;
import cn.shegong.adapters.measures.MeasuresFiles;
import cn.shegong.adapters.office.read.WorkbookFiles;
import cn.shegong.application.input.Document;
import cn.shegong.application.port.Portfolios;
import cn.shegong.domain.Generators;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import io.vavr.collection.Vector;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * Whatever people make of a table that reading knows (titles, units, subtotals, footnotes, headers, encodings, separators,
 * months, numbers), its projects stay what they are; and no cell of it changes in silence.
 */
@Domain(Generators.class)
@Domain(DomainContext.Global.class)
class DressedTablesProperties {

    private static final Measures TEXT = MeasuresFiles.own().onFile().head();
    private static final int SLICE = 150;
    private static final int MORE = 3_000;
    private static final int LONG = 100_000;

    @Property(tries = SLICE)
    void a_table_in_any_dress_has_the_plain_tables_projects(@ForAll Portfolio portfolio, @ForAll long look) {
        dressed(portfolio, look);
    }

    @Property(tries = MORE)
    @Tag("full")
    void a_table_in_any_of_many_dresses_has_the_plain_tables_projects(@ForAll Portfolio portfolio, @ForAll long look) {
        dressed(portfolio, look);
    }

    @Property(tries = LONG)
    @Tag("long")
    void a_table_in_any_of_a_hundred_thousand_dresses_has_the_plain_tables_projects(
            @ForAll Portfolio portfolio, @ForAll long look) {
        dressed(portfolio, look);
    }

    @Property(tries = SLICE)
    void no_cell_changes_in_silence(@ForAll Portfolio portfolio, @ForAll long look) {
        changed(portfolio, look);
    }

    @Property(tries = MORE)
    @Tag("full")
    void no_cell_of_many_changes_in_silence(@ForAll Portfolio portfolio, @ForAll long look) {
        changed(portfolio, look);
    }

    @Property(tries = LONG)
    @Tag("long")
    void no_cell_of_a_hundred_thousand_changes_in_silence(@ForAll Portfolio portfolio, @ForAll long look) {
        changed(portfolio, look);
    }

    /** Heads by grade alone: what else a portfolio may hold stands in tables of other columns. */
    private static PortfolioTables table(Portfolio portfolio) {
        return PortfolioTables.of(new Portfolio(portfolio
                .projects()
                .filter(project -> project.workforce() instanceof Workforce.ByGrade)
                .zipWithIndex((project, number) -> new Project(
                        project.id(),
                        project.district(),
                        project.field(),
                        project.contract(),
                        project.workforce(),
                        io.vavr.collection.LinkedHashMap.empty()))
                .toVector()));
    }

    private static void dressed(Portfolio portfolio, long look) {
        PortfolioTables tables = table(portfolio);
        Assume.that(tables.projects().nonEmpty());
        Portfolios.OnFile plain = read(InMemory.of("projects.csv", PortfolioTables.csv(tables.projects())));
        DressedTable dressed = new DressedTable(tables.projects(), new Random(look));
        Portfolios.OnFile read = read(new InMemory("projects.csv", dressed.bytes()));
        assertThat(read.portfolio()).as(dressed.text()).isEqualTo(plain.portfolio());
    }

    private static void changed(Portfolio portfolio, long look) {
        PortfolioTables tables = table(portfolio);
        Assume.that(tables.projects().nonEmpty());
        Random random = new Random(look);
        DressedTable dressed = new DressedTable(tables.projects(), random);
        String before = outcome(new InMemory("projects.csv", dressed.bytes()));
        String told = dressed.change(random);
        assertThat(outcome(new InMemory("projects.csv", dressed.bytes())))
                .as(told + "\n" + dressed.text())
                .isNotEqualTo(before);
    }

    private static Portfolios.OnFile read(Document document) {
        var read = portfolio(document);
        return read.getOrElseThrow(() -> new AssertionError(read.getError()));
    }

    private static io.vavr.control.Validation<
                    io.vavr.collection.Seq<cn.shegong.application.input.Fault>, Portfolios.OnFile>
            portfolio(Document document) {
        return new PortfolioFiles(new WorkbookFiles())
                .read(new Portfolios.Documents(Vector.of(document), Vector.empty()), TEXT);
    }

    /** All that an answer could show of a table. */
    private static String outcome(Document document) {
        return portfolio(document)
                .fold(faults -> faults.mkString("\n"), read -> read.portfolio() + "\n" + read.notices());
    }
}
