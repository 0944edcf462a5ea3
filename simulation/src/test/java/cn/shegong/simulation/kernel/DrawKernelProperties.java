package cn.shegong.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Every draw is the reference's projection under what was drawn, to the fen. */
@Domain(Scenarios.class)
@Domain(DomainContext.Global.class)
class DrawKernelProperties {

    @Provide
    Arbitrary<Succession> texts() {
        return Arbitraries.of(Texts.alone(), Texts.both());
    }

    private static DrawKernel kernel(Portfolio portfolio, Scenario scenario, Succession texts, int threads) {
        return DrawKernel.of(portfolio, Grouping.DISTRICT, ReferenceModel.of(scenario, texts), threads);
    }

    /** Some of the scenario's adjustments, with as many draws as asked for. */
    private static Draws draws(Scenario scenario, int count, boolean growth, long seed) {
        Random random = new Random(seed);
        Vector<YearMonth> months = scenario.adjustments()
                .map(Adjustment::effective)
                .filter(month -> random.nextInt(4) > 0)
                .toVector();
        int[][] uplifts = new int[months.size()][];
        for (int k = 0; k < uplifts.length; k++) {
            uplifts[k] = random.ints(count, -300, 1_200).toArray();
        }
        return new Draws(months, uplifts, growth ? random.ints(count, -2, 3).toArray() : new int[count]);
    }

    @Property(tries = 250)
    void every_series_of_every_draw_is_the_references(
            @ForAll Portfolio portfolio,
            @ForAll Scenario scenario,
            @ForAll("texts") Succession texts,
            @ForAll boolean growth,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll long seed) {
        Draws draws = draws(scenario, 5, growth, seed);
        DrawTotals totals = kernel(portfolio, scenario, texts, threads)
                .fast(scenario, draws, false)
                .get();
        for (int draw = 0; draw < draws.count(); draw++) {
            ReferenceModel model = ReferenceModel.of(draws.drawn(scenario, draw), texts);
            Projection reference = new Projector(model).project(portfolio, Grouping.DISTRICT, done -> {});
            for (Series series : Series.values()) {
                for (int group = 0; group < reference.groups().size(); group++) {
                    assertThat(amounts(totals, series, group, draw))
                            .as(series + " of draw " + draw)
                            .isEqualTo(reference
                                    .groups()
                                    .get(group)
                                    .table()
                                    .amounts(series)
                                    .map(DrawKernelProperties::number));
                }
            }
        }
    }

    private static Vector<Long> amounts(DrawTotals totals, Series series, int group, int draw) {
        return Vector.range(0, totals.years())
                .map(year -> series.needsPay() && totals.isWithheld(group, year)
                        ? Long.MIN_VALUE
                        : totals.amounts(series, group, year)[draw]);
    }

    private static long number(Amount amount) {
        if (amount instanceof Amount.Money money) {
            return money.yuan().fen();
        }
        return amount instanceof Amount.Count count ? count.number() : Long.MIN_VALUE;
    }

    @Test
    void ten_thousand_draws_of_a_thousand_projects_meet_their_checksum() {
        DrawTotals totals = new DrawKernel(
                        new Portfolio(Vector.empty()), Workload.compiled(1_000), Grouping.DISTRICT, Texts.alone(), 2)
                .fast(Workload.model().scenario(), Workload.draws(10_000), true)
                .get();
        assertThat(Workload.checksum(totals)).isEqualTo(6_082_930_852_127_825_763L);
        long[] last = totals.total(Series.BUDGET, 8);
        Arrays.sort(last);
        assertThat(Vector.of(499, 4_999, 9_499).map(rank -> last[rank]))
                .containsExactly(343_763_301_136L, 359_635_408_811L, 375_962_848_346L);
    }
}
