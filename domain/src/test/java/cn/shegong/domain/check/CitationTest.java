package cn.shegong.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.measures.Clause;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.StaffingRules;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import cn.shegong.domain.staffing.CategoryRule;
import io.vavr.collection.Vector;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A finding quotes the words that ask for something. */
class CitationTest {

    private static final Text NAME = new Text("名", "name");
    private static final Source.Reading READ = new Source.Interpretation(NAME);
    private static final Measures TEXT = text();

    /** Two clauses, three notes, and each category resting on its note. */
    private static Measures text() {
        Measures plain = Texts.SHENZHEN_2020;
        StaffingRules staffing = plain.staffing();
        var categories = staffing.categories()
                .mapValues(rule -> new CategoryRule(
                        rule.category(),
                        rule.title(),
                        new Sourced<>(
                                rule.binding().value(),
                                new Source(
                                        new Source.Annex(
                                                1, "note " + (rule.category().ordinal() + 1)),
                                        READ))));
        return new Measures(
                plain.heading(),
                Vector.of(new Clause(12, NAME, "十二条全文"), new Clause(13, NAME, "十三条全文")),
                Vector.of("甲", "乙", "丙"),
                plain.roundings(),
                plain.pay(),
                plain.funds(),
                new StaffingRules(categories, staffing.fields(), staffing.norms(), staffing.posts(), staffing.names()),
                plain.checks());
    }

    private static Citation of(Source.Place place) {
        return Citation.of(new Source(place, READ), TEXT);
    }

    @Test
    void what_a_source_quotes_is_cited_with_how_it_is_read() {
        assertThat(of(new Source.Measure(13, "十三"))).isEqualTo(new Citation(13, "十三", READ));
    }

    @Test
    void where_nothing_is_quoted_the_whole_measure_is_cited() {
        assertThat(of(new Source.Measure(13, ""))).isEqualTo(new Citation(13, "十三条全文", READ));
        assertThat(of(new Source.Measure(12, ""))).isEqualTo(new Citation(12, "十二条全文", READ));
        assertThatThrownBy(() -> of(new Source.Measure(1, ""))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void an_annex_has_no_words_of_its_own() {
        assertThatThrownBy(() -> of(new Source.Annex(1, "13"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void staffing_cites_the_note_of_its_category_under_the_measure_of_the_annex() {
        assertThat(new StaffingRatioFloor().citations(TEXT).asJava())
                .containsExactly(
                        new Citation(13, 1, "甲", READ), new Citation(13, 2, "乙", READ), new Citation(13, 3, "丙", READ));
        Yardstick yardstick =
                new Yardstick(cn.shegong.domain.budget.Vintage.published(TEXT), Sample.PUBLISHED.settings());
        assertThat(new StaffingRatioFloor()
                        .check(Sample.needing(9, "9", 1_201), yardstick)
                        .get()
                        .citation())
                .isEqualTo(new Citation(13, 2, "乙", READ));
        assertThat(new StaffingRatioFloor().citations(Texts.SHENZHEN_2020).asJava())
                .as("without a note the measure itself")
                .containsExactly(new Citation(13, "", new Source.AsStated()));
    }

    @Test
    void the_package_standard_cites_the_words_of_its_pay_field() {
        assertThat(new PackageStandardFloor().citations(TEXT).asJava())
                .containsExactly(
                        new Citation(13, "十三条全文", new Source.AsStated()),
                        new Citation(13, "十三条全文", new Source.AsStated()));
    }
}
