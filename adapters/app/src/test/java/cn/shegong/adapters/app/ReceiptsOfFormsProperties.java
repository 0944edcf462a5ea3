package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Generators;
import cn.shegong.domain.project.Portfolio;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whichever form holds a portfolio, its whole projection has one receipt: of the inputs and of the answer. */
@Domain(Generators.class)
@Domain(DomainContext.Global.class)
class ReceiptsOfFormsProperties {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("forms");
        Files.writeString(
                folder.resolve("scenario.yaml"),
                "scenario: x\nmeasures: shenzhen-2020-11\nhorizon: {from: 2024, to: 2028}\n"
                        + "adjustments: [{effective: 2026-11, uplift: 5%}]\n");
    }

    @AfterContainer
    static void takeAway() throws IOException {
        for (String name : Vector.of("projects.csv", "needs.csv", "book.xlsx", "scenario.yaml")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Property(tries = 40)
    void a_projection_has_one_receipt_by_csv_in_each_encoding_and_by_a_workbook(
            @ForAll Portfolio portfolio, @ForAll long look) throws IOException {
        Assume.that(portfolio.projects().nonEmpty());
        PortfolioTables tables = PortfolioTables.of(portfolio);
        String first = csv(tables, "", StandardCharsets.UTF_8);
        assertThat(first).contains("\"measures\"", "\"inputs\"", "\"answer\"");
        assertThat(csv(tables, BYTE_ORDER_MARK, StandardCharsets.UTF_8)).isEqualTo(first);
        assertThat(csv(tables, "", Charset.forName("GB18030"))).isEqualTo(first);
        Charset gbk = Charset.forName("GBK");
        if (gbk.newEncoder().canEncode(text(tables.projects()) + text(tables.needs()))) {
            assertThat(csv(tables, "", gbk)).isEqualTo(first);
        }
        assertThat(workbook(tables, look)).isEqualTo(first);
    }

    private static String csv(PortfolioTables tables, String mark, Charset charset) throws IOException {
        Files.write(folder.resolve("projects.csv"), (mark + text(tables.projects())).getBytes(charset));
        Files.write(folder.resolve("needs.csv"), (mark + text(tables.needs())).getBytes(charset));
        return receipt(tables, "projects.csv", "needs.csv");
    }

    private static String workbook(PortfolioTables tables, long look) throws IOException {
        try (TypedSheets sheets = new TypedSheets(look)) {
            if (tables.projects().nonEmpty()) {
                sheets.add("项目", tables.projects());
            }
            if (tables.needs().nonEmpty()) {
                sheets.add("需求", tables.needs());
            }
            Files.write(folder.resolve("book.xlsx"), sheets.bytes());
        }
        return receipt(tables, "book.xlsx", "book.xlsx");
    }

    private static String text(Seq<Map<String, String>> table) {
        return table.isEmpty() ? "" : PortfolioTables.csv(table);
    }

    /** As it stands in the answer. */
    private static String receipt(PortfolioTables tables, String projects, String needs) {
        Vector<String> words = Vector.of("simulate", "--scenario", file("scenario.yaml"), "--format", "json");
        words = tables.projects().isEmpty() ? words : words.append("--projects").append(file(projects));
        words = tables.needs().isEmpty() ? words : words.append("--needs").append(file(needs));
        Run run = Run.of(words.toJavaArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run.out().substring(run.out().indexOf("\"receipt\""));
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }
}
