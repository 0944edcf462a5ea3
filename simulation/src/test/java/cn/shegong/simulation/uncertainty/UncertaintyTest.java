package cn.shegong.simulation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.NeedSettings;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.Samples;
import cn.shegong.simulation.Scenarios;
import cn.shegong.simulation.kernel.DrawKernel;
import cn.shegong.simulation.kernel.Draws;
import cn.shegong.simulation.projection.Amount;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.projection.YearTable;
import cn.shegong.simulation.scenario.Distribution;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.Uncertainty;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Draws: reproducible, true to their distributions, and exact from their basis points on. */
class UncertaintyTest {

    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final YearMonth SECOND = YearMonth.of(2030, 1);
    private static final Scenario SCENARIO = Scenarios.usual(2027, 2032)
            .withAdjustments(Vector.of(
                    new Adjustment(FIRST, Uplift.flat(Percentage.of(5))),
                    new Adjustment(SECOND, Uplift.flat(Percentage.of(4)))));
    private static final Portfolio PORTFOLIO = Samples.portfolio(
            Samples.project("P1", "福田区", 4, "2027-01", Samples.grade(2, 3)),
            Samples.project("P2", "南山区", 6, "2028-05", Samples.grade(5, 2)),
            Samples.project("N1", "南山区", 6, "2027-01", Samples.need("6", 900, 2026, "2%")));

    private static Percentage rate(String rate) {
        return Percentage.parse(rate);
    }

    private static Distribution normal(String mean, String deviation) {
        return new Distribution.Normal(rate(mean), rate(deviation), rate("-50%"), rate("100%"));
    }

    private static final Portfolio NEED =
            Samples.portfolio(Samples.project("N1", "福田区", 6, "2027-01", Samples.need("6", 100_000, 2020, "0%")));

    private static Uncertainty both(Distribution uplift, String correlation) {
        return new Uncertainty(
                Vector.of(
                        new Uncertainty.UncertainUplift(FIRST, uplift),
                        new Uncertainty.UncertainUplift(SECOND, uplift)),
                new Uncertainty.CertainGrowth(),
                rate(correlation));
    }

    private static Spread spread(Uncertainty uncertainty, int threads) {
        Scenario scenario = SCENARIO.withUncertainty(uncertainty);
        var model = ReferenceModel.of(scenario, Texts.alone());
        return new Spreading(DrawKernel.of(PORTFOLIO, Grouping.DISTRICT, model, threads), scenario)
                .spread(900, 20_201_112, new Spreading.NoCap());
    }

    @Test
    void one_seed_gives_one_answer_on_any_number_of_threads() {
        Uncertainty uncertainty = new Uncertainty(
                both(normal("5%", "2%"), "40%").uplifts(),
                new Uncertainty.DrawnGrowth(new Distribution.Uniform(rate("-0.02%"), rate("0.02%"))),
                rate("40%"));
        Spread one = spread(uncertainty, 1);
        assertThat(spread(uncertainty, 8)).isEqualTo(one);
        assertThat(one.draws()).isEqualTo(900);
        assertThat(one.tornado().map(Spread.Bar::input)).containsExactly("2027-01", "2030-01", "growth");
    }

    @Test
    void another_seed_gives_other_draws() {
        Uncertainty uncertainty = both(normal("5%", "2%"), "0%");
        assertThat(uplifts(new Sampler(uncertainty, 1).draws(50), 0))
                .isNotEqualTo(uplifts(new Sampler(uncertainty, 2).draws(50), 0))
                .isEqualTo(uplifts(new Sampler(uncertainty, 1).draws(50), 0));
    }

    private static int[] uplifts(Draws draws, int adjustment) {
        return IntStream.range(0, draws.count())
                .map(draw -> draws.uplift(adjustment, draw))
                .toArray();
    }

    @Test
    void without_spread_every_quantile_is_the_projection() {
        Scenario flat = SCENARIO.withAdjustments(Vector.of(
                new Adjustment(FIRST, Uplift.flat(rate("3.21%"))), new Adjustment(SECOND, Uplift.flat(rate("3.21%")))));
        var certain =
                new Projector(ReferenceModel.of(flat, Texts.alone())).project(PORTFOLIO, Grouping.DISTRICT, done -> {});
        Spread spread = spread(both(normal("3.21%", "0%"), "0%"), 2);
        assertThat(spread.total().values())
                .allSatisfy(
                        table -> assertThat(table).hasToString(certain.total().toString()));
        assertThat(spread.groups().head().get(rate("95%")).get())
                .hasToString(certain.groups().head().table().toString());
    }

    @ParameterizedTest
    @CsvSource({"0.025, -1.959963984540054", "0.5, 0", "0.8413447460685429, 1", "0.9999, 3.719016485455709"})
    void the_normal_quantile_is_that_of_the_tables(double p, double x) {
        assertThat(Gaussian.quantile(p)).isCloseTo(x, within(1e-9));
        assertThat(Gaussian.cumulative(x)).isCloseTo(p, within(1e-12));
    }

    @Test
    void the_tails_of_the_normal_are_symmetric_and_joined() {
        assertThat(Gaussian.cumulative(-5)).isCloseTo(2.866515718791939e-7, within(1e-15));
        assertThat(Gaussian.cumulative(50)).isEqualTo(1);
        assertThat(Gaussian.cumulative(2.9999999)).isCloseTo(Gaussian.cumulative(3.0000001), within(1e-8));
    }

    @Test
    void draws_have_the_quantiles_of_their_distribution() {
        // 40,000 draws: the standard error of the level is at most 0.25 %, five of them 1.25 %.
        assertQuantiles(normal("5%", "2%"), new double[] {171, 365, 500, 635, 829}, 1.25 * 200 * 10 / 100);
        assertQuantiles(
                new Distribution.Triangular(rate("0%"), rate("4%"), rate("10%")),
                new double[] {141.4, 316.2, 452.3, 612.7, 826.8},
                12);
        assertQuantiles(new Distribution.Uniform(rate("2%"), rate("6%")), new double[] {220, 300, 400, 500, 580}, 6);
    }

    private static void assertQuantiles(Distribution distribution, double[] expected, double error) {
        int[] drawn = uplifts(new Sampler(both(distribution, "0%"), 7).draws(40_000), 0);
        Arrays.sort(drawn);
        for (int i = 0; i < expected.length; i++) {
            double level = Spread.LEVELS.get(i).percent().doubleValue() / 100;
            assertThat((double) drawn[(int) (level * drawn.length)]).isCloseTo(expected[i], within(error));
        }
    }

    @Test
    void a_normal_that_is_cut_off_stays_between_its_ends_and_keeps_its_shape() {
        var cut = new Distribution.Normal(rate("5%"), rate("2%"), rate("5%"), rate("7%"));
        int[] drawn = uplifts(new Sampler(both(cut, "0%"), 7).draws(20_000), 0);
        assertThat(IntStream.of(drawn).min()).hasValue(500);
        assertThat(IntStream.of(drawn).max()).hasValue(700);
        // Its median: Phi(x) half way between 0.5 and 0.8413, x = 0.4430: 588.6.
        Arrays.sort(drawn);
        assertThat((double) drawn[10_000]).isCloseTo(588.6, within(4.0));
    }

    @Test
    void discrete_draws_come_as_often_as_they_weigh() {
        var discrete = new Distribution.Discrete(
                Vector.of(new Distribution.Weighted(rate("0%"), 1), new Distribution.Weighted(rate("5%"), 3)));
        int[] drawn = uplifts(new Sampler(both(discrete, "0%"), 7).draws(10_000), 0);
        assertThat(IntStream.of(drawn).filter(each -> each == 500).count()).isBetween(7_300L, 7_700L);
        assertThat(IntStream.of(drawn).filter(each -> each == 0).count()).isBetween(2_300L, 2_700L);
    }

    @Test
    void draws_may_be_given_and_come_round_again() {
        var given = new Distribution.Given(Vector.of(rate("1%"), rate("2.5%"), rate("-3%")));
        assertThat(uplifts(new Sampler(both(given, "0%"), 7).draws(4), 0)).containsExactly(100, 250, -300, 100);
    }

    @Test
    void uplifts_move_together_as_far_as_they_are_correlated() {
        assertThat(correlation("0%")).isCloseTo(0, within(0.04));
        assertThat(correlation("60%")).isCloseTo(0.6, within(0.04));
        assertThat(correlation("100%")).isCloseTo(1, within(0.001));
    }

    private static double correlation(String rate) {
        Draws draws = new Sampler(both(normal("5%", "2%"), rate), 3).draws(20_000);
        double mean = IntStream.of(uplifts(draws, 0)).average().orElseThrow();
        double other = IntStream.of(uplifts(draws, 1)).average().orElseThrow();
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int draw = 0; draw < draws.count(); draw++) {
            double x = draws.uplift(0, draw) - mean;
            double y = draws.uplift(1, draw) - other;
            product += x * y;
            square += x * x;
            otherSquare += y * y;
        }
        return product / Math.sqrt(square * otherSquare);
    }

    @Test
    void quantiles_are_of_nearest_rank() {
        long[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(Vector.of(5, 25, 50, 75, 95).map(level -> Spreading.at(Percentage.of(level), ten)))
                .containsExactly(1L, 3L, 5L, 8L, 10L);
        assertThat(Spreading.at(Percentage.of(50), new long[] {7})).isEqualTo(7);
    }

    @Test
    void the_chance_of_exceeding_a_cap_counts_the_draws_above_it() {
        Scenario scenario = SCENARIO.withUncertainty(
                both(new Distribution.Given(Vector.of(rate("0%"), rate("10%"), rate("20%"), rate("30%"))), "0%"));
        var model = ReferenceModel.of(scenario, Texts.alone());
        var spreading = new Spreading(DrawKernel.of(PORTFOLIO, Grouping.DISTRICT, model, 1), scenario);
        Yuan median = Yuan.of(spreading
                .spread(4, 1, new Spreading.NoCap())
                .total()
                .get(Percentage.of(50))
                .get()
                .amounts(Series.BUDGET)
                .map(amount -> ((Amount.Money) amount).yuan().toFraction())
                .last());
        Spread spread = spreading.spread(4, 1, new Spreading.CapOf(median));
        assertThat(((Spread.Chances) spread.beyond()).byYear().last()).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void a_tornado_moves_one_input_at_a_time() {
        Spread spread = spread(both(new Distribution.Uniform(rate("0%"), rate("10%")), "0%"), 1);
        Spread.Bar first = spread.tornado().head();
        assertThat(first.low()).isEqualTo(rate("0.5%"));
        assertThat(first.high()).isEqualTo(rate("9.5%"));
        Scenario low = SCENARIO.withAdjustments(Vector.of(
                new Adjustment(FIRST, Uplift.flat(rate("0.5%"))), new Adjustment(SECOND, Uplift.flat(rate("5%")))));
        assertThat(first.atLow())
                .hasToString(new Projector(ReferenceModel.of(low, Texts.alone()))
                        .project(PORTFOLIO, Grouping.DISTRICT, done -> {})
                        .total()
                        .toString());
    }

    @Test
    void points_of_given_and_discrete_rates_are_of_nearest_rank() {
        var given = new Distribution.Given(Vector.of("3%", "1%", "2%", "4%").map(UncertaintyTest::rate));
        assertThat(points(given)).containsExactly(100, 200, 400);
        // Of 20 weights the first stands for 5 %, of 21 the second, by rate and not as listed.
        assertThat(points(discrete(19, 1))).containsExactly(100, 500, 500);
        assertThat(points(discrete(20, 1))).containsExactly(500, 500, 500);
        assertThat(points(discrete(1, 19))).containsExactly(100, 100, 100);
    }

    /** At 5 %, at the median and at 95 %. */
    private static Vector<Integer> points(Distribution distribution) {
        return Vector.of(5, 50, 95).map(level -> Quantile.at(distribution, Percentage.of(level)));
    }

    private static Distribution discrete(long five, long one) {
        return new Distribution.Discrete(
                Vector.of(new Distribution.Weighted(rate("5%"), five), new Distribution.Weighted(rate("1%"), one)));
    }

    @Test
    void a_drawn_growth_stands_in_place_of_the_scenarios_and_else_the_scenarios_stays() {
        Scenario three = growing("3%");
        var drawn = new Uncertainty.DrawnGrowth(new Distribution.Given(Vector.of(rate("1%"))));
        assertThat(median(three, new Uncertainty(Vector.empty(), drawn, Percentage.ZERO)))
                .hasToString(projected(growing("1%")).toString());
        Uncertainty uplift = both(new Distribution.Given(Vector.of(rate("0%"))), "0%");
        assertThat(median(three, uplift))
                .hasToString(projected(three).toString())
                .doesNotHaveToString(projected(growing("1%")).toString());
    }

    private static Scenario growing(String growth) {
        return SCENARIO.withAdjustments(Vector.empty())
                .withNeed(new NeedSettings(SCENARIO.need().end(), rate(growth)));
    }

    private static YearTable median(Scenario scenario, Uncertainty uncertainty) {
        Scenario uncertain = scenario.withUncertainty(uncertainty);
        var kernel = DrawKernel.of(NEED, Grouping.DISTRICT, ReferenceModel.of(uncertain, Texts.alone()), 1);
        return new Spreading(kernel, uncertain)
                .spread(3, 1, new Spreading.NoCap())
                .total()
                .get(Percentage.of(50))
                .get();
    }

    private static YearTable projected(Scenario scenario) {
        return new Projector(ReferenceModel.of(scenario, Texts.alone()))
                .project(NEED, Grouping.DISTRICT, done -> {})
                .total();
    }

    @Test
    void what_is_no_distribution_is_refused() {
        Percentage one = rate("1%");
        Percentage two = rate("2%");
        assertThatThrownBy(() -> new Distribution.Uniform(two, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution.Triangular(one, rate("3%"), two))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution.Triangular(two, one, rate("3%")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution.Normal(one, rate("-1%"), one, two))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution.Normal(one, one, two, one))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution.Discrete(Vector.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution.Weighted(one, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution.Given(Vector.empty())).isInstanceOf(IllegalArgumentException.class);
        Distribution.Uniform uniform = new Distribution.Uniform(one, two);
        assertThatThrownBy(() -> both(uniform, "101%")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Uncertainty.NONE.isNone()).isTrue();
        assertThat(both(uniform, "0%").isNone()).isFalse();
    }
}
