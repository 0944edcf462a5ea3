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
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Model to file to model: whichever form holds a portfolio, it is the same. */
@Domain(Generators.class)
@Domain(DomainContext.Global.class)
class TableFormsProperties {

    private static final Measures TEXT = MeasuresFiles.own().onFile().head();

    @Property(tries = 200)
    void a_portfolio_by_csv_in_either_encoding_is_the_same(@ForAll Portfolio portfolio) {
        PortfolioTables tables = PortfolioTables.of(portfolio);
        for (Charset charset : Vector.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            assertThat(read(csv(tables.projects(), charset), csv(tables.needs(), charset)))
                    .isEqualTo(PortfolioTables.asFiled(portfolio));
        }
    }

    @Property(tries = 200)
    void a_portfolio_by_a_workbook_is_the_same(@ForAll Portfolio portfolio, @ForAll long look) throws IOException {
        PortfolioTables tables = PortfolioTables.of(portfolio);
        try (TypedSheets sheets = new TypedSheets(look)) {
            if (tables.projects().nonEmpty()) {
                sheets.add("项目", tables.projects());
            }
            if (tables.needs().nonEmpty()) {
                sheets.add("需求", tables.needs());
            }
            if (portfolio.projects().isEmpty()) {
                sheets.add("项目", Vector.empty());
            }
            Vector<Document> book = Vector.of(new InMemory("book.xlsx", sheets.bytes()));
            assertThat(read(
                            tables.projects().isEmpty() ? Vector.empty() : book,
                            tables.needs().isEmpty() ? Vector.empty() : book))
                    .isEqualTo(PortfolioTables.asFiled(portfolio));
        }
    }

    private static Seq<Document> csv(Seq<Map<String, String>> table, Charset charset) {
        return table.isEmpty()
                ? Vector.empty()
                : Vector.of(new InMemory("table.csv", PortfolioTables.csv(table).getBytes(charset)));
    }

    private static Portfolio read(Seq<Document> projects, Seq<Document> needs) {
        var read = new PortfolioFiles(new WorkbookFiles()).read(new Portfolios.Documents(projects, needs), TEXT);
        return read.getOrElseThrow(() -> new AssertionError(read.getError())).portfolio();
    }
}
