package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Document;
import cn.shegong.domain.Generators;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * Whatever people make of a table that reading knows (titles, units, subtotals, footnotes, headers, encodings, separators,
 * months, numbers), its rows stay what they are; and no cell of it changes in silence.
 */
class DressedTablesProperties {

    private static final int SLICE = 150;
    private static final int MORE = 5_000;
    private static final int LONG = 100_000;

    @Property(tries = SLICE, edgeCases = EdgeCasesMode.NONE)
    void a_table_in_any_dress_has_the_plain_tables_rows(@ForAll("tables") PlainTable table, @ForAll long look) {
        dressed(table, look);
    }

    @Property(tries = MORE, edgeCases = EdgeCasesMode.NONE)
    @Tag("full")
    void a_table_in_any_of_many_dresses_has_the_plain_tables_rows(
            @ForAll("tables") PlainTable table, @ForAll long look) {
        dressed(table, look);
    }

    @Property(tries = LONG, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void a_table_in_any_of_a_hundred_thousand_dresses_has_the_plain_tables_rows(
            @ForAll("tables") PlainTable table, @ForAll long look) {
        dressed(table, look);
    }

    @Property(tries = SLICE, edgeCases = EdgeCasesMode.NONE)
    void no_cell_changes_in_silence(@ForAll("tables") PlainTable table, @ForAll long look) {
        changed(table, look);
    }

    @Property(tries = MORE, edgeCases = EdgeCasesMode.NONE)
    @Tag("full")
    void no_cell_of_many_changes_in_silence(@ForAll("tables") PlainTable table, @ForAll long look) {
        changed(table, look);
    }

    @Property(tries = LONG, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void no_cell_of_a_hundred_thousand_changes_in_silence(@ForAll("tables") PlainTable table, @ForAll long look) {
        changed(table, look);
    }

    /** Of every kind, none empty. */
    @Provide
    Arbitrary<PlainTable> tables() {
        Generators all = new Generators();
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, all.portfolios().map(PlainTable::projects)),
                        net.jqwik.api.Tuple.of(2, all.portfolios().map(PlainTable::needs)),
                        net.jqwik.api.Tuple.of(
                                2,
                                all.proposals().list().ofMinSize(1).ofMaxSize(5).map(PlainTable::proposals)),
                        net.jqwik.api.Tuple.of(
                                2, all.people().list().ofMinSize(1).ofMaxSize(6).map(PlainTable::roster)))
                .filter(table -> table.rows().nonEmpty());
    }

    private static void dressed(PlainTable table, long look) {
        Random random = new Random(look);
        DressedTable dressed = new DressedTable(table, random);
        TableForm form = TableForm.of(random);
        var read = table.kind().read(document(table, dressed, form));
        assertThat(read.isValid()).as("%s %s %s", form, dressed, read).isTrue();
        assertThat((Object) read.get().value())
                .as("%s %s", form, dressed)
                .isEqualTo(table.read().value());
    }

    private static void changed(PlainTable table, long look) {
        Random random = new Random(look);
        DressedTable dressed = new DressedTable(table, random);
        TableForm form = TableForm.of(random);
        String before = outcome(table, dressed, form);
        String told = dressed.change(random);
        assertThat(outcome(table, dressed, form))
                .as("%s %s %s", told, form, dressed)
                .isNotEqualTo(before);
    }

    private static Document document(PlainTable table, DressedTable dressed, TableForm form) {
        String title = table.kind().title();
        return new InMemory(title + "." + form.ending(), form.bytes(dressed, title));
    }

    /** All that an answer could show of a table. */
    private static String outcome(PlainTable table, DressedTable dressed, TableForm form) {
        return table.kind()
                .read(document(table, dressed, form))
                .fold(faults -> faults.mkString("\n"), Object::toString);
    }
}
