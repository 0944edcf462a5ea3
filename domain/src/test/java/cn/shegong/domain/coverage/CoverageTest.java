package cn.shegong.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import cn.shegong.domain.check.RuleId;
import cn.shegong.domain.deadline.DeadlineKind;
import cn.shegong.domain.measures.Clause;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What is done for a measure: all sources of the text at hand are Measure 13, but for the prices of Annex 2. */
class CoverageTest {

    private static final Text TITLE = new Text("题", "title");

    private static Coverage of(Clause clause) {
        Measures text = Texts.SHENZHEN_2020;
        Measures with = new Measures(
                text.heading(),
                Vector.of(clause, new Clause(13, TITLE, ""))
                        .distinctBy(Clause::number)
                        .sortBy(Clause::number),
                text.annexNotes(),
                text.roundings(),
                text.pay(),
                text.funds(),
                text.staffing(),
                text.checks());
        return Coverage.of(with).find(each -> each.clause().equals(clause)).get();
    }

    @Test
    void what_stands_in_a_measure_is_computed_checked_and_due_by_it() {
        assertThat(of(new Clause(13, TITLE, "条文")).uses())
                .contains(
                        new Use.Calculated(Calculation.LABOUR_SHARE),
                        new Use.Checked(new RuleId("labour-share")),
                        new Use.Checked(new RuleId("renewal-application")),
                        new Use.Due(DeadlineKind.RENEWAL),
                        new Use.Due(DeadlineKind.CYCLE_END));
    }

    @Test
    void what_stands_in_an_annex_is_of_the_measure_that_refers_to_it() {
        assertThat(of(new Clause(6, TITLE, "按照价位表（见附件 2）核算")).uses())
                .containsExactly(new Use.Calculated(Calculation.PRICES));
        assertThat(of(new Clause(6, TITLE, "见附件2")).uses()).containsExactly(new Use.Calculated(Calculation.PRICES));
        assertThat(of(new Clause(6, TITLE, "见附件 1")).uses()).isEmpty();
    }

    @Test
    void a_measure_that_nothing_rests_on_is_unexplained_unless_it_says_why() {
        Coverage nothing = of(new Clause(8, TITLE, "条文"));
        assertThat(nothing.uses()).isEmpty();
        assertThat(nothing.isUnexplained()).isTrue();
        assertThat(of(new Clause(8, TITLE, "条文", new Clause.NotForSoftware(TITLE)))
                        .isUnexplained())
                .isFalse();
        assertThat(of(new Clause(8, TITLE, "条文", new Clause.RecordedLater(TITLE)))
                        .isUnexplained())
                .isFalse();
        assertThat(of(new Clause(13, TITLE, "条文")).isUnexplained()).isFalse();
    }

    @Test
    void keys_are_words_with_hyphens() {
        assertThat(Calculation.LABOUR_SHARE.key()).isEqualTo("labour-share");
    }
}
