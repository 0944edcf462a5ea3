package cn.shegong.domain.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Grades, bands, prices and adjustments. */
class PayTest {

    private static final Measures TEXT = Texts.SHENZHEN_2020;
    private static final PriceTable PUBLISHED = PriceTable.published(TEXT.pay().table());
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void ten_grades_stand_in_four_bands() {
        assertThat(Grade.of(Band.SENIOR)).containsExactly(Grade.G1, Grade.G2, Grade.G3);
        assertThat(Grade.of(Band.INTERMEDIATE)).containsExactly(Grade.G4, Grade.G5, Grade.G6);
        assertThat(Grade.of(Band.ASSISTANT)).containsExactly(Grade.G7, Grade.G8, Grade.G9);
        assertThat(Grade.of(Band.AUXILIARY)).containsExactly(Grade.G10);
        assertThat(Grade.CERTIFIED).hasSize(9).doesNotContain(Grade.G10);
        assertThat(Grade.of(1)).isEqualTo(Grade.G1);
        assertThat(Grade.of(10)).isEqualTo(Grade.G10);
        assertThat(Grade.G10.key()).isEqualTo("g10");
        assertThat(Grade.G4.band()).isEqualTo(Band.INTERMEDIATE);
        assertThatThrownBy(() -> Grade.of(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(Vector.of(Band.values()).map(Band::key))
                .containsExactly("senior", "intermediate", "assistant", "auxiliary");
        assertThat(PayField.GENERAL.key()).isEqualTo("general");
        assertThat(PayField.SPECIAL.key()).isEqualTo("special");
        assertThat(Costing.GRADES.key()).isEqualTo("grades");
        assertThat(Costing.AVERAGE.key()).isEqualTo("average");
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, SENIOR, 16244", // 18,000 + 16,183 + 14,549 = 48,732; a third
        "GENERAL, INTERMEDIATE, 11805", // 35,414 / 3 = 11,804.67
        "GENERAL, ASSISTANT, 8579", // 25,737 / 3
        "SPECIAL, SENIOR, 16950",
        "SPECIAL, INTERMEDIATE, 12318", // 36,955 / 3 = 12,318.33
        "SPECIAL, ASSISTANT, 8952", // 26,856 / 3
        "SPECIAL, AUXILIARY, 5245"
    })
    void band_averages_are_those_that_the_annex_prints(PayField field, Band band, long average) {
        Figure figure = PUBLISHED.bandAverage(field, band, TEXT.roundings().bandAverage());
        assertThat(figure.whole()).isEqualTo(average);
        assertThat(figure.evaluate()).isEqualTo(figure.value());
    }

    @Test
    void the_overall_average_weighs_exact_band_means() {
        // 0.2 x 35,414 / 3 + 0.7 x 8,579 + 0.1 x 5,245 = 8,890.7333...
        assertThat(PUBLISHED
                        .overallAverage(PayField.GENERAL, TEXT.pay().overallMix())
                        .value())
                .isEqualTo(Fraction.of(133_361, 15));
        // 0.2 x 36,955 / 3 + 0.7 x 8,952 + 0.1 x 5,245 = 9,254.5666...
        assertThat(PUBLISHED
                        .overallAverage(PayField.SPECIAL, TEXT.pay().overallMix())
                        .value())
                .isEqualTo(Fraction.of(277_637, 30));
    }

    @Test
    void an_adjustment_raises_each_price_and_rounds_it_to_the_yuan() {
        var raised = PUBLISHED.adjusted(
                new Adjustment(NOVEMBER, Uplift.flat(Percentage.of(5))),
                TEXT.roundings().price());
        assertThat(raised.price(PayField.GENERAL, Grade.G9).whole()).isEqualTo(8068); // 8,068.2
        assertThat(raised.price(PayField.SPECIAL, Grade.G9).whole()).isEqualTo(8419); // 8,418.9
        assertThat(raised.price(PayField.GENERAL, Grade.G2).whole()).isEqualTo(16992); // 16,992.15
    }

    @Test
    void what_is_not_raised_stays_the_figure_it_was() {
        var raised = PUBLISHED.adjusted(
                new Adjustment(NOVEMBER, Uplift.of(HashMap.of(Band.SENIOR, Percentage.of(3)), HashMap.empty())),
                TEXT.roundings().price());
        assertThat(raised.price(PayField.GENERAL, Grade.G4)).isSameAs(PUBLISHED.price(PayField.GENERAL, Grade.G4));
        assertThat(raised.price(PayField.GENERAL, Grade.G1).whole()).isEqualTo(18_540);
    }

    @Test
    void a_grades_own_rate_wins_over_its_bands() {
        Uplift uplift = Uplift.of(HashMap.of(Band.ASSISTANT, Percentage.of(5)), HashMap.of(Grade.G8, Percentage.of(7)));
        assertThat(uplift.rates().drop(6).map(Percentage::toString)).containsExactly("5%", "7%", "5%", "0%");
        assertThat(uplift.rate(Grade.G8)).isEqualTo(Percentage.of(7));
        assertThat(uplift.isFlat()).isFalse();
        assertThat(Uplift.flat(Percentage.of(5)).isFlat()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-50.01%", "100.01%"})
    void an_uplift_out_of_range_is_refused(String rate) {
        Percentage beyond = Percentage.parse(rate);
        assertThatThrownBy(() -> Uplift.flat(beyond)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_ends_of_an_uplifts_range_are_in_it_and_ten_rates_are_asked_for() {
        assertThat(Uplift.flat(Uplift.LEAST).rates()).hasSize(10);
        assertThat(Uplift.flat(Uplift.MOST).rates()).hasSize(10);
        var nine = Vector.fill(9, Percentage.ZERO);
        assertThatThrownBy(() -> new Uplift(nine)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 10_000_001})
    void a_guidance_price_out_of_range_is_refused(long yuan) {
        assertThatThrownBy(() -> new GuidancePrice(yuan)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new GuidancePrice(10_000_000)).hasToString("10000000 CNY a month");
        assertThat(new GuidancePrice(1).toFraction()).isEqualTo(Fraction.ONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 100_000_001})
    void a_package_standard_out_of_range_is_refused(long yuan) {
        assertThatThrownBy(() -> new PackageStandard(yuan)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new PackageStandard(100_000_000)).hasToString("100000000 CNY a person a year");
        assertThat(new PackageStandard(1)).isLessThan(new PackageStandard(2));
        assertThat(new PackageStandard(163_000).toFraction()).isEqualTo(Fraction.of(163_000));
    }

    @Test
    void a_pay_table_has_the_ten_grades_in_order() {
        PayTable table = TEXT.pay().table();
        PayTable.Row seventh = table.rows().get(Grade.G7.ordinal());
        assertThat(seventh.price(PayField.GENERAL)).isEqualTo(new GuidancePrice(9506));
        assertThat(seventh.price(PayField.SPECIAL)).isEqualTo(new GuidancePrice(9920));
        assertThatThrownBy(() -> new PayTable(table.rows().reverse(), table.source(), table.median()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_overall_mix_adds_up_to_the_whole() {
        var shares = TEXT.pay().overallMix().value().shares();
        assertThat(new OverallMix(shares).share(Band.ASSISTANT)).isEqualTo(Percentage.of(70));
        assertThatThrownBy(() -> new OverallMix(HashMap.ofEntries(shares).put(Band.SENIOR, Percentage.of(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OverallMix(HashMap.ofEntries(shares)
                        .put(Band.SENIOR, Percentage.of(-10))
                        .put(Band.AUXILIARY, Percentage.of(20))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OverallMix(HashMap.of(Band.SENIOR, Percentage.of(100))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void standards_come_in_two() {
        Standards standards = Standards.of(163_000, 169_000);
        assertThat(standards.of(PayField.GENERAL)).isEqualTo(new PackageStandard(163_000));
        assertThat(standards.of(PayField.SPECIAL)).isEqualTo(new PackageStandard(169_000));
    }
}
