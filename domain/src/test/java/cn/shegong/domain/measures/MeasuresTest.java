package cn.shegong.domain.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.staffing.NormId;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of measures and their succession. */
class MeasuresTest {

    private static final Measures FIRST = Texts.SHENZHEN_2020;
    private static final Measures SECOND = Texts.SUCCESSOR;

    @ParameterizedTest
    @CsvSource({
        "2000-01, shenzhen-2020-11",
        "2030-03, shenzhen-2020-11",
        "2030-04, invented-2030",
        "2090-01, invented-2030"
    })
    void a_successor_counts_from_the_first_of_its_first_days_month(YearMonth month, String text) {
        assertThat(Texts.both().at(month).id()).isEqualTo(new MeasuresId(text));
    }

    @Test
    void a_succession_starts_where_it_is_asked_to_and_is_in_order() {
        assertThat(Texts.both().texts()).containsExactly(FIRST, SECOND);
        assertThat(Texts.both().first()).isEqualTo(FIRST);
        assertThat(Succession.from(SECOND, Vector.of(FIRST, SECOND)).texts()).containsExactly(SECOND);
        assertThatThrownBy(() -> new Succession(Vector.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Succession(Vector.of(SECOND, FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a successor holds from a later month: invented-2030, shenzhen-2020-11");
        assertThatThrownBy(() -> new Succession(Vector.of(FIRST, FIRST))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void texts_that_replace_each_other_are_no_succession() {
        Heading of = FIRST.heading();
        var back = new Heading(
                of.id(),
                of.number(),
                of.title(),
                of.place(),
                of.issuer(),
                of.checked(),
                of.validity(),
                new Origin.Replaces(SECOND.id(), of.validity().source()));
        var first = new Measures(
                back,
                FIRST.clauses(),
                FIRST.annexNotes(),
                FIRST.roundings(),
                FIRST.pay(),
                FIRST.funds(),
                FIRST.staffing(),
                FIRST.checks());
        var onFile = Vector.of(first, SECOND);
        assertThatThrownBy(() -> Succession.from(first, onFile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a successor holds from a later month: shenzhen-2020-11, invented-2030, shenzhen-2020-11");
    }

    @ParameterizedTest
    @CsvSource({"2020-10, false", "2020-11, true", "2025-11, true", "2025-12, false"})
    void a_text_covers_the_months_of_its_first_and_last_days(YearMonth month, boolean covered) {
        assertThat(FIRST.validity().covers(month)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-11, NOT_YET",
        "2020-11-12, IN_FORCE",
        "2025-11-11, IN_FORCE",
        "2025-11-12, EXPIRED",
    })
    void a_text_is_in_force_from_its_first_day_to_its_last(LocalDate day, Standing standing) {
        assertThat(FIRST.validity().standing(day)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2020-10, NOT_YET", "2020-11, IN_FORCE", "2025-11, IN_FORCE", "2025-12, EXPIRED"})
    void by_months_a_text_stands_as_it_does_on_one_of_their_days(YearMonth month, Standing standing) {
        assertThat(FIRST.validity().standing(month)).isEqualTo(standing);
    }

    @Test
    void months_in_a_row_that_are_alike_are_one_spell() {
        Seq<YearMonth> months = Vector.range(0, 190).map(YearMonth.of(2020, 9)::plusMonths);
        assertThat(Texts.both()
                        .spells(months)
                        .map(spell ->
                                spell.text() + " " + spell.standing().key() + " " + spell.from() + " " + spell.to()))
                .containsExactly(
                        "shenzhen-2020-11 not-yet 2020-09 2020-10",
                        "shenzhen-2020-11 in-force 2020-11 2025-11",
                        "shenzhen-2020-11 expired 2025-12 2030-03",
                        "invented-2030 in-force 2030-04 2035-04",
                        "invented-2030 expired 2035-05 2036-06");
        assertThat(Texts.both().spells(Vector.empty())).isEmpty();
    }

    @Test
    void a_validity_does_not_end_before_it_starts() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        assertThat(new Validity(day, day)).hasToString("2027-01-01 to 2027-01-01");
        assertThatThrownBy(() -> new Validity(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(FIRST.validity().lastMonth()).isEqualTo(YearMonth.of(2025, 11));
    }

    @Test
    void fields_and_norms_are_found_by_code() {
        assertThat(FIRST.payField(4)).isEqualTo(PayField.GENERAL);
        assertThat(FIRST.payField(6)).isEqualTo(PayField.SPECIAL);
        assertThat(FIRST.norm(new NormId("12")).atLeast()).isEqualTo(2);
        assertThat(FIRST.field(17).code()).isEqualTo(17);
        assertThatThrownBy(() -> FIRST.field(18)).isInstanceOf(NoSuchElementException.class);
        var unknown = new NormId("18");
        assertThatThrownBy(() -> FIRST.norm(unknown)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void auxiliary_heads_are_what_professional_posts_leave() {
        assertThat(FIRST.funds().mostAuxiliary()).isEqualTo(Percentage.of(20));
    }

    @Test
    void a_supervision_fee_is_above_zero() {
        assertThatThrownBy(() -> new Supervision(0, HashSet.of(Band.SENIOR)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new MeasuresId("x")).hasToString("x");
    }
}
