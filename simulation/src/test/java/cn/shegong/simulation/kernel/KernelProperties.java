package cn.shegong.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.analysis.ReferenceBudgeting;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The kernel and the reference are one, to the fen. */
@Domain(Scenarios.class)
@Domain(DomainContext.Global.class)
class KernelProperties {

    @Provide
    Arbitrary<Succession> texts() {
        return Arbitraries.of(Texts.alone(), Texts.both());
    }

    @Provide
    Arbitrary<Grouping> groupings() {
        return Arbitraries.of("district", "field", "category", "norm", "project", "机构")
                .map(Grouping::named);
    }

    private static Kernel kernel(Portfolio portfolio, ReferenceModel model, Grouping by, int threads) {
        return new Kernel(PortfolioCompiler.compile(portfolio, project -> by.of(project, model)), by, threads);
    }

    @Property(tries = 300)
    void what_each_row_costs_and_how_much_of_it_at_the_floor_is_the_references(
            @ForAll Portfolio portfolio, @ForAll Scenario scenario, @ForAll("texts") Succession texts) {
        assertThat(new KernelBudgeting(portfolio, texts).rows(scenario))
                .isEqualTo(new ReferenceBudgeting(portfolio, texts).rows(scenario));
    }

    @Property(tries = 400)
    void every_series_of_every_group_is_the_references(
            @ForAll Portfolio portfolio,
            @ForAll Scenario scenario,
            @ForAll("texts") Succession texts,
            @ForAll("groupings") Grouping by,
            @ForAll @IntRange(min = 1, max = 3) int threads) {
        ReferenceModel model = ReferenceModel.of(scenario, texts);
        Projection reference = new Projector(model).project(portfolio, by, done -> {});
        Kernel kernel = kernel(portfolio, model, by, threads);
        assertThat(kernel.project(CompiledScenario.of(model))).contains(reference);
        assertThat(Vector.of(kernel.budgets(CompiledScenario.of(model)).get())
                        .map(row -> Vector.ofAll(row).map(Object::toString)))
                .isEqualTo(reference
                        .groups()
                        .toVector()
                        .map(group -> group.table()
                                .amounts(Series.BUDGET)
                                .map(amount -> Long.toString(
                                        ((Amount.Money) amount).yuan().fen()))));
    }

    @Property(tries = 100)
    void a_compiled_scenario_serves_every_portfolio(
            @ForAll Portfolio one, @ForAll Portfolio other, @ForAll Scenario scenario) {
        ReferenceModel model = ReferenceModel.of(scenario, Texts.both());
        CompiledScenario compiled = CompiledScenario.of(model);
        for (Portfolio portfolio : List.of(one, other, one)) {
            assertThat(kernel(portfolio, model, Grouping.DISTRICT, 2).project(compiled))
                    .contains(new Projector(model).project(portfolio, Grouping.DISTRICT, done -> {}));
        }
    }

    /** Of the later contracts nothing is kept. */
    @Property(tries = 5)
    void a_compiled_scenario_serves_more_contracts_than_it_keeps(@ForAll Scenario scenario) {
        ReferenceModel model = ReferenceModel.of(scenario, Texts.both());
        Portfolio portfolio = new Portfolio(Vector.range(0, 150).map(KernelProperties::startingLater));
        Projection reference = new Projector(model).project(portfolio, Grouping.DISTRICT, done -> {});
        CompiledScenario compiled = CompiledScenario.of(model);
        for (int round = 0; round < 3; round++) {
            assertThat(kernel(portfolio, model, Grouping.DISTRICT, 3).project(compiled))
                    .contains(reference);
        }
    }

    private static Project startingLater(int months) {
        YearMonth start = YearMonth.of(2018, 1).plusMonths(months);
        return new Project(
                new ProjectId("P" + months),
                new District("福田区"),
                4,
                new Contract(start, true, CycleLength.USUAL),
                new Workforce.ByGrade(Vector.fill(10, 1L)),
                LinkedHashMap.empty());
    }

    @Property
    void a_rounded_ratio_is_the_domains_rounding(
            @ForAll @LongRange(max = 1_000_000_000) long over,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long under,
            @ForAll("modes") RoundingMode mode,
            @ForAll @LongRange(max = 1_000_000_000_000L) long number) {
        Fraction ratio = Fraction.of(over, under);
        RoundedRatio rounded = RoundedRatio.of(ratio, mode).get();
        Fraction exact = new Rounding(Fraction.ONE, mode).round(ratio.times(Fraction.of(number)));
        if (rounded.reaches(number)) {
            assertThat(Fraction.of(rounded.wide(number))).isEqualTo(exact);
        }
        if (rounded.isNarrow(number)) {
            assertThat(Fraction.of(rounded.narrow(number))).isEqualTo(exact);
        }
    }

    @Property
    void small_numbers_and_ratios_take_the_shorter_way(
            @ForAll @LongRange(min = 1, max = 1_000) long over,
            @ForAll @LongRange(min = 1, max = 1_000) long under,
            @ForAll("modes") RoundingMode mode,
            @ForAll @LongRange(max = 500_000) long number) {
        RoundedRatio rounded = RoundedRatio.of(Fraction.of(over, under), mode).get();
        assertThat(rounded.isNarrow(number)).isTrue();
        assertThat(rounded.narrow(number)).isEqualTo(rounded.wide(number));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(
                RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.FLOOR, RoundingMode.UP, RoundingMode.CEILING);
    }

    @Property
    void sums_accrue_as_their_parts(
            @ForAll @Size(max = 50) List<@LongRange(max = 10_000_000_000L) Long> amounts,
            @ForAll @IntRange(max = 60) int month,
            @ForAll boolean several) {
        Rounding fen = Texts.SHENZHEN_2020.roundings().amount().value();
        Rounding whole = new Rounding(Fraction.ONE, fen.mode());
        Sums sums = new Sums(50);
        sums.begin(several ? Cut.SEVERAL : new Cut(month % Cut.MONTHS, Cut.plus(fen)));
        long most = amounts.stream().mapToLong(Long::longValue).max().orElse(0);
        sums.add(amounts.stream().mapToLong(Long::longValue).toArray(), amounts.size(), most);
        sums.end();
        Fraction exact = amounts.stream()
                .map(amount -> whole.round(Fraction.of(amount).times(Fraction.of(month, 12))))
                .reduce(Fraction.ZERO, Fraction::plus);
        assertThat(Fraction.of(sums.accruedTo(month, Cut.plus(fen)))).isEqualTo(exact);
    }
}
