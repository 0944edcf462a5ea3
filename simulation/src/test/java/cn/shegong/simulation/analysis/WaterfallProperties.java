package cn.shegong.simulation.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.kernel.KernelBudgeting;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What lies between two plans adds up, whatever they hold. */
@Domain(Scenarios.class)
@Domain(DomainContext.Global.class)
class WaterfallProperties {

    private static BetweenPlans between(Portfolio first, Scenario one, Portfolio second, Scenario other) {
        return new BetweenPlans(
                new KernelBudgeting(first, Texts.alone()),
                new BetweenPlans.Side(first, one),
                new BetweenPlans.Side(second, other.withHorizon(one.horizon())));
    }

    private static DistrictYears sum(Seq<Tuple2<Step, DistrictYears>> steps) {
        return steps.map(Tuple2::_2).reduce(DistrictYears::plus);
    }

    private static DistrictYears budgets(Portfolio portfolio, Scenario scenario, Vector<String> districts) {
        return new ReferenceBudgeting(portfolio, Texts.alone()).under(scenario).over(districts);
    }

    @Property(tries = 60)
    void steps_add_up_to_the_fen_in_every_district_and_year_and_back_again(
            @ForAll Portfolio first, @ForAll Scenario one, @ForAll Portfolio second, @ForAll Scenario other) {
        BetweenPlans there = between(first, one, second, other);
        Waterfall waterfall = there.waterfall();
        Scenario shared = other.withHorizon(one.horizon());
        DistrictYears difference =
                budgets(second, shared, there.districts()).minus(budgets(first, one, there.districts()));
        assertThat(sum(waterfall.inOrder())).isEqualTo(difference);
        assertThat(sum(waterfall.orderFree())).isEqualTo(difference);
        Waterfall back = between(second, shared, first, one).waterfall();
        assertThat(sum(back.inOrder()).total()).isEqualTo(difference.total().map(amount -> Yuan.ZERO.minus(amount)));
    }

    @Property(tries = 60)
    void compared_with_itself_every_step_is_nothing_and_all_that_counts_is_the_same(
            @ForAll Portfolio portfolio, @ForAll Scenario scenario) {
        BetweenPlans same = between(portfolio, scenario, portfolio, scenario);
        assertThat(same.waterfall()
                        .inOrder()
                        .appendAll(same.waterfall().orderFree())
                        .flatMap(step -> step._2.amounts().flatMap(row -> row)))
                .allSatisfy(amount -> assertThat(amount).isEqualTo(Yuan.ZERO));
        Incidence.Counts total = same.incidence().total();
        assertThat(total.more().appendAll(total.less()))
                .allSatisfy(count -> assertThat(count).isZero());
        assertThat(total.first()).isEqualTo(total.second());
    }

    @Property(tries = 60)
    void rows_that_entered_left_or_stayed_make_up_the_second_portfolio(
            @ForAll Portfolio first, @ForAll Portfolio second, @ForAll Scenario scenario) {
        Waterfall waterfall = between(first, scenario, second, scenario).waterfall();
        Vector<Step> rows = Vector.of(Step.ENTERED, Step.LEFT, Step.CHANGED);
        assertThat(waterfall.inOrder().filter(step -> !rows.contains(step._1)).flatMap(step -> step._2.total()))
                .allSatisfy(amount -> assertThat(amount).isEqualTo(Yuan.ZERO));
    }

    @Property(tries = 60)
    void every_row_with_a_month_and_a_head_is_counted_once(
            @ForAll Portfolio portfolio, @ForAll Scenario one, @ForAll Scenario other) {
        Scenario shared = other.withHorizon(one.horizon());
        Budgeting budgeting = new ReferenceBudgeting(portfolio, Texts.alone());
        Incidence incidence = new BetweenScenarios(budgeting, one, shared).incidence();
        Seq<RowYears> before = budgeting.rows(one);
        Seq<RowYears> after = budgeting.rows(shared);
        for (int year = 0; year < incidence.years().size(); year++) {
            int at = year;
            long active = before.zip(after)
                    .count(row -> row._1.budgets().get(at).fen() > 0
                            || row._2.budgets().get(at).fen() > 0);
            assertThat(counted(incidence.total(), at)).isEqualTo(active);
            assertThat(incidence
                            .byDistrict()
                            .map(each -> counted(each, at))
                            .sum()
                            .longValue())
                    .isEqualTo(active);
            assertThat(incidence
                            .byDistrict()
                            .map(each -> each.first().get(at))
                            .sum()
                            .longValue())
                    .isEqualTo(incidence.total().first().get(at));
        }
        assertThat(incidence.districts())
                .isEqualTo(portfolio
                        .projects()
                        .map(Project::district)
                        .map(each -> each.name())
                        .distinct()
                        .toVector());
    }

    private static long counted(Incidence.Counts counts, int year) {
        return counts.more().get(year) + counts.less().get(year) + counts.same().get(year);
    }
}
