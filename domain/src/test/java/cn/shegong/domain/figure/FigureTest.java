package cn.shegong.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.source.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures: a formula computes and prints, and evaluating gives the value. */
class FigureTest {

    private static final Seq<String> NAMES = Vector.of("a", "b", "c");
    private static final Source SOURCE = new Source(new Source.Measure(13, "…"), new Source.AsStated());
    private static final Formula A = Formula.input(0);
    private static final Formula B = Formula.input(1);
    private static final Formula C = Formula.input(2);

    private static Figure given(long value) {
        return Figure.given(Label.of(Term.HEADS), value, Unit.HEADS, Basis.ARITHMETIC);
    }

    /** With a = 6, b = 4, c = 2. */
    static Stream<Object[]> formulas() {
        return Stream.of(
                new Object[] {A.plus(B).times(C), "(a + b) × c", Fraction.of(20)},
                new Object[] {A.times(C).plus(B), "a × c + b", Fraction.of(16)},
                new Object[] {A.minus(B.minus(C)), "a − (b − c)", Fraction.of(4)},
                new Object[] {A.minus(B).dividedBy(C), "(a − b) ÷ c", Fraction.of(1)},
                new Object[] {A.dividedBy(B.plus(C)), "a ÷ (b + c)", Fraction.of(1)},
                new Object[] {Formula.constant(1).plus(A).toThe(C), "(1 + a) ^ c", Fraction.of(49)},
                new Object[] {A.minus(B).max(C), "max(a − b, c)", Fraction.of(2)},
                new Object[] {new Formula.Total(), "a + b + c", Fraction.of(12)},
                new Object[] {new Formula.Mean(), "(a + b + c) ÷ 3", Fraction.of(4)},
                new Object[] {new Formula.LargestRemainder(1), "a × c ÷ Σ", Fraction.of(2)});
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void a_formula_prints_what_it_computes(Formula formula, String printed, Fraction value) {
        assertThat(formula.print(NAMES)).isEqualTo(printed);
        assertThat(formula.apply(Vector.of(Fraction.of(6), Fraction.of(4), Fraction.of(2))))
                .isEqualTo(value);
    }

    @Test
    void sums_of_many_are_printed_short_and_means_of_one_plain() {
        assertThat(new Formula.Total().print(NAMES.append("d"))).isEqualTo("Σ");
        assertThat(new Formula.Total().print(Vector.empty())).isEqualTo("Σ");
        assertThat(new Formula.Mean().print(Vector.of("a"))).isEqualTo("a");
        assertThat(new Formula.Total().isSum()).isTrue();
        assertThat(new Formula.Mean().isSum()).isFalse();
        assertThat(A.isSum()).isFalse();
        assertThat(A.plus(B).isSum()).isTrue();
        assertThat(A.minus(B).isSum()).isTrue();
        assertThat(A.times(B).isSum()).isFalse();
    }

    @Test
    void a_computed_figure_is_settled_to_its_precision_and_evaluates_to_its_value() {
        var fen = new Sourced<>(new Rounding(Fraction.of(1, 100), RoundingMode.HALF_UP), SOURCE);
        Figure third = Figure.computed(
                Label.of(Term.ANNUAL_BUDGET, 2027),
                Unit.CNY,
                A.dividedBy(B),
                Precision.of(fen),
                Basis.of(SOURCE),
                given(2),
                given(3));
        assertThat(third.value()).isEqualTo(Fraction.of(67, 100)).isEqualTo(third.evaluate());
        assertThat(third.yuan()).isEqualTo(new Yuan(67));
        assertThat(third.label()).isEqualTo(new Label(Term.ANNUAL_BUDGET, "2027"));
        assertThat(third.inputs()).hasSize(2);
        assertThat(third.isZero()).isFalse();
        assertThat(Figure.total(Label.of(Term.HEADS), Unit.HEADS, Vector.empty())
                        .isZero())
                .isTrue();
    }

    @Test
    void a_whole_number_is_asked_of_whole_figures_within_64_bits_alone() {
        assertThat(given(7).whole()).isEqualTo(7);
        assertThat(given(7).inputs()).isEmpty();
        Figure half = Figure.given(Label.of(Term.HEADS), Fraction.of(1, 2), Unit.HEADS, Basis.ARITHMETIC);
        assertThatThrownBy(half::whole).isInstanceOf(ArithmeticException.class);
        Figure large = Figure.computed(
                Label.of(Term.HEADS), Unit.HEADS, A.times(B), Basis.ARITHMETIC, given(Long.MAX_VALUE), given(2));
        assertThatThrownBy(large::whole).isInstanceOf(BeyondFen.class);
        assertThatThrownBy(large::yuan).isInstanceOf(BeyondFen.class);
        assertThat(given(Long.MAX_VALUE).whole()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_source_is_read_another_way_or_at_a_cell_of_its_own() {
        Source annex = new Source(new Source.Annex(2, ""), new Source.PutRight(new Text("校", "put right")));
        assertThat(annex.withCell("g5").place()).isEqualTo(new Source.Annex(2, "g5"));
        assertThat(annex.withCell("g5").reading()).isEqualTo(annex.reading());
        assertThat(SOURCE.withCell("g5")).isEqualTo(SOURCE);
        Source interpreted = SOURCE.read(new Source.Interpretation(new Text("因", "because")));
        assertThat(interpreted.place()).isEqualTo(SOURCE.place());
        assertThat(interpreted.isInterpretation()).isTrue();
        assertThat(SOURCE.isInterpretation()).isFalse();
        assertThat(annex.isInterpretation()).isFalse();
        assertThat(new Sourced<>(2, SOURCE).map(number -> number * 2)).isEqualTo(new Sourced<>(4, SOURCE));
    }
}
