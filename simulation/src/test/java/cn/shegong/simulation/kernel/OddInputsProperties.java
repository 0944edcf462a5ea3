package cn.shegong.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.Samples;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Horizon;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Inputs at the ends of their ranges: the kernel and the reference agree, or both refuse. */
@Domain(Scenarios.class)
@Domain(DomainContext.Global.class)
class OddInputsProperties {

    private static final YearMonth FIRST = YearMonth.of(2026, 11);

    /** Both ends of what an adjustment may be, and nothing. */
    @Provide
    Arbitrary<Percentage> ends() {
        return Arbitraries.of(Percentage.of(-50), Percentage.ZERO, Percentage.of(100));
    }

    private static Scenario adjusted(Scenario scenario, Percentage uplift) {
        return scenario.withAdjustments(Vector.of(
                new Adjustment(FIRST, Uplift.flat(uplift)),
                new Adjustment(FIRST.plusYears(3), Uplift.flat(uplift)),
                new Adjustment(FIRST.plusYears(6), Uplift.flat(uplift))));
    }

    private static Projection bothWays(Portfolio portfolio, Scenario scenario) {
        ReferenceModel model = ReferenceModel.of(scenario, Texts.alone());
        Projection fast = new KernelProjector(model).project(portfolio, Grouping.DISTRICT, done -> {});
        assertThat(fast).isEqualTo(new Projector(model).project(portfolio, Grouping.DISTRICT, done -> {}));
        return fast;
    }

    @Property(tries = 60)
    void one_year_and_sixty_at_the_ends_of_uplifts(
            @ForAll Portfolio portfolio, @ForAll("ends") Percentage uplift, @ForAll boolean isLong) {
        Scenario scenario = adjusted(Scenarios.usual(2026, isLong ? 2085 : 2026), uplift);
        assertThat(bothWays(portfolio, scenario).years()).hasSize(isLong ? 60 : 1);
    }

    @Example
    void no_year_and_sixty_one_are_none() {
        assertThatThrownBy(() -> new Horizon(2026, 2025)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Horizon(2026, 2086)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void nothing_to_fund_costs_nothing_and_affords_everything() {
        Scenario scenario = adjusted(Scenarios.usual(2026, 2030), Percentage.of(5));
        Projection projection = bothWays(new Portfolio(Vector.empty()), scenario);
        assertThat(projection.groups()).isEmpty();
        assertThat(projection.years()).hasSize(5);
        var budgeting = new KernelBudgeting(new Portfolio(Vector.empty()), Texts.alone());
        assertThat(new Affordability(budgeting, scenario, FIRST, new Target(new Target.Total(), new Target.AllYears()))
                        .within(Yuan.ZERO))
                .isInstanceOf(Affordability.Unbounded.class);
    }

    @Property(tries = 30)
    void heads_beyond_64_bits_are_refused_by_both(@ForAll @IntRange(min = 45, max = 60) int years) {
        var growing = new Portfolio(
                Vector.of(Samples.project("N1", "福田区", 6, "2026-01", Samples.need("6", 10_000_000, 2026, "100%"))));
        ReferenceModel model = ReferenceModel.of(Scenarios.usual(2026 + years - 1, 2026 + years - 1), Texts.alone());
        assertThatThrownBy(() -> new KernelProjector(model).project(growing, Grouping.DISTRICT, done -> {}))
                .isInstanceOf(BeyondFen.class);
        assertThatThrownBy(() -> new Projector(model).project(growing, Grouping.DISTRICT, done -> {}))
                .isInstanceOf(BeyondFen.class);
    }

    @Property(tries = 60)
    void amounts_near_the_end_of_64_bits_are_right_or_refused(
            @ForAll @IntRange(min = 20, max = 45) int years, @ForAll("ends") Percentage uplift) {
        var growing = new Portfolio(Vector.of(
                Samples.project("N1", "福田区", 6, "2026-01", Samples.need("6", 10_000_000, 2026, "100%")),
                Samples.project("N2", "南山区", 6, "2027-05", Samples.need("6", 9_999_999, 2026, "99.99%"))));
        Scenario scenario = adjusted(Scenarios.usual(2026 + years - 1, 2026 + years - 1), uplift);
        ReferenceModel model = ReferenceModel.of(scenario, Texts.alone());
        assertThat(outcome(() -> new KernelProjector(model).project(growing, Grouping.DISTRICT, done -> {})))
                .isEqualTo(outcome(() -> new Projector(model).project(growing, Grouping.DISTRICT, done -> {})));
    }

    private interface Projecting {
        Projection project();
    }

    private static Object outcome(Projecting projecting) {
        try {
            return projecting.project();
        } catch (BeyondFen e) {
            return BeyondFen.class;
        }
    }

    @Example
    void many_needs_are_staffed_each_for_itself() {
        int many = 20_000;
        Vector<Project> needs = Vector.range(0, many)
                .map(i -> Samples.project(
                        "N" + i, "D" + i % 7, 6, "2026-0" + (i % 9 + 1), Samples.need("6", i, 2025, "1.5%")));
        Scenario scenario = Scenarios.usual(2026, 2034);
        Projection all = bothWays(new Portfolio(needs), scenario);
        assertThat(all.groups()).hasSize(7);
    }

    @Property(tries = 40)
    void running_one_scenario_never_changes_another(
            @ForAll Portfolio portfolio, @ForAll Scenario first, @ForAll Scenario second) {
        var one = CompiledScenario.of(ReferenceModel.of(first, Texts.both()));
        var other = CompiledScenario.of(ReferenceModel.of(second, Texts.both()));
        CompiledPortfolio compiled =
                PortfolioCompiler.compile(portfolio, project -> Grouping.DISTRICT.of(project, one.model()));
        Kernel kernel = new Kernel(compiled, Grouping.DISTRICT, 2);
        var alone = kernel.project(one);
        var otherAlone = kernel.project(other);
        assertThat(kernel.project(one)).isEqualTo(alone);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> kernel.project(i % 2 == 0 ? one : other)))
                .containsExactly(alone, otherAlone, alone, otherAlone, alone, otherAlone, alone, otherAlone);
    }
}
