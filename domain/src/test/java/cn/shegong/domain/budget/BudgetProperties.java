package cn.shegong.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Generators;
import cn.shegong.domain.Texts;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.PostRange;
import cn.shegong.domain.staffing.RangeEnd;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of posts and of accrual. */
@Domain(Generators.class)
@Domain(DomainContext.Global.class)
class BudgetProperties {

    private static final Measures TEXT = Texts.SHENZHEN_2020;

    @Provide
    Arbitrary<Norm> counted() {
        return Arbitraries.of(TEXT.staffing()
                .norms()
                .values()
                .filter(norm -> norm.ratio().isStated())
                .toJavaList());
    }

    @Property
    void one_client_more_never_asks_for_fewer_posts(
            @ForAll("counted") Norm norm, @ForAll @LongRange(max = 9_999_999) long quantity) {
        NormPosts posts = new NormPosts(norm, TEXT.roundings().posts());
        PostRange before = posts.range(quantity);
        PostRange after = posts.range(quantity + 1);
        assertThat(after.min()).isGreaterThanOrEqualTo(before.min());
        assertThat(after.max()).isGreaterThanOrEqualTo(before.max()).isGreaterThanOrEqualTo(after.min());
    }

    @Provide
    Arbitrary<Project> projectsByNeed() {
        return new Generators().projects().filter(project -> project.workforce() instanceof Workforce.Need);
    }

    @Property
    void heads_as_bare_numbers_are_those_of_the_figures(
            @ForAll("projectsByNeed") Project project,
            @ForAll RangeEnd end,
            @ForAll @IntRange(min = -5, max = 5) int growth,
            @ForAll @IntRange(min = 2018, max = 2060) int year) {
        NeedSettings settings = new NeedSettings(end, Percentage.of(growth));
        YearMonth opening = YearMonth.of(year, 7);
        var staff = (Staff.ByGrade) new Staffing(settings).staff(project, opening, TEXT);
        long[] heads = new Headcount((Workforce.Need) project.workforce(), settings).of(opening, TEXT);
        assertThat(heads)
                .containsExactly(
                        staff.byGrade().toJavaStream().mapToLong(Figure::whole).toArray());
    }

    @Property
    void a_range_of_months_accrues_the_same_in_one_run_as_in_two(
            @ForAll @LongRange(max = 10_000_000_000_000L) long fen,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second,
            @ForAll @IntRange(max = 60) int third) {
        Vector<Integer> ends = Vector.of(first, second, third).sorted();
        assertThat(accrued(fen, ends.get(0), ends.get(1)).plus(accrued(fen, ends.get(1), ends.get(2))))
                .isEqualTo(accrued(fen, ends.get(0), ends.get(2)));
    }

    @Property
    void a_cycle_accrues_its_months_over_twelve_of_a_year(
            @ForAll @LongRange(max = 10_000_000_000_000L) long fen, @ForAll @IntRange(min = 12, max = 60) int months) {
        Fraction exact = Fraction.of(fen, 100).times(Fraction.of(months, 12));
        assertThat(accrued(fen, 0, months).toFraction())
                .isEqualTo(new Rounding(Fraction.of(1, 100), RoundingMode.HALF_UP).round(exact));
    }

    private static Yuan accrued(long fen, int from, int to) {
        Figure annual = Figure.given(Label.of(Term.ANNUAL_BUDGET), Fraction.of(fen, 100), Unit.CNY, Basis.ARITHMETIC);
        return new Accrual(from, to, TEXT.roundings().amount()).ofAnnual(annual).yuan();
    }

    @Property
    void cycles_follow_one_another_without_a_gap(@ForAll Contract contract, @ForAll YearMonth before) {
        var cycles = contract.cyclesBefore(before, opening -> 36);
        assertThat(cycles.isEmpty()).isEqualTo(!contract.start().isBefore(before));
        assertThat(cycles.zip(cycles.drop(1)))
                .allSatisfy(pair -> assertThat(pair._2.opening()).isEqualTo(pair._1.end()));
        assertThat(cycles).allSatisfy(cycle -> assertThat(cycle.opening()).isBefore(before));
        assertThat(cycles.size()).isLessThanOrEqualTo(contract.renews() ? Integer.MAX_VALUE : 1);
    }
}
