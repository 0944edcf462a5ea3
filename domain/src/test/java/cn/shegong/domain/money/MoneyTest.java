package cn.shegong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Yuan, fractions, roundings and rates at their edges. */
class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "163000, CNY 163000.00",
        "163000.5, CNY 163000.50",
        "-0.01, CNY -0.01",
        "CNY 7.00, CNY 7.00",
        "+1, CNY 1.00"
    })
    void yuan_are_read_and_printed_with_two_places(String text, String printed) {
        assertThat(Yuan.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.005", "1,000", "USD 1.00", "1e3", "1.", ".5", "1234567890123456789"})
    void what_is_no_amount_of_yuan_is_refused(String text) {
        assertThatThrownBy(() -> Yuan.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("not an amount of yuan: " + text);
    }

    @Test
    void yuan_beyond_64_bits_of_fen_are_refused_and_the_last_that_fit_are_not() {
        assertThat(Yuan.of(92_233_720_368_547_758L).fen()).isEqualTo(9_223_372_036_854_775_800L);
        assertThatThrownBy(() -> Yuan.of(92_233_720_368_547_759L)).isInstanceOf(BeyondFen.class);
        Yuan most = new Yuan(Long.MAX_VALUE);
        Yuan least = new Yuan(Long.MIN_VALUE);
        assertThatThrownBy(() -> most.plus(new Yuan(1))).isInstanceOf(BeyondFen.class);
        assertThatThrownBy(() -> least.plus(new Yuan(-1))).isInstanceOf(BeyondFen.class);
        assertThatThrownBy(() -> most.minus(new Yuan(-1))).isInstanceOf(BeyondFen.class);
        assertThatThrownBy(() -> Yuan.ZERO.minus(least)).isInstanceOf(BeyondFen.class);
        assertThat(most.plus(least)).isEqualTo(new Yuan(-1));
        assertThat(most.minus(most)).isEqualTo(Yuan.ZERO);
        assertThat(Yuan.of(Fraction.of(Long.MAX_VALUE, 100))).isEqualTo(most);
        assertThatThrownBy(() -> Yuan.of(Fraction.of(Long.MAX_VALUE, 100).plus(Fraction.of(1, 100))))
                .isInstanceOf(BeyondFen.class);
    }

    @Test
    void amounts_are_turned_round_multiplied_and_summed_exactly() {
        Yuan fee = Yuan.parse("350.25");
        assertThat(fee.negated()).isEqualTo(Yuan.parse("-350.25"));
        assertThat(fee.multipliedBy(12)).isEqualTo(Yuan.parse("4203.00"));
        assertThat(fee.multipliedBy(-1)).isEqualTo(fee.negated());
        assertThat(Yuan.total(Vector.of(fee, fee, fee.negated()))).isEqualTo(fee);
        assertThat(Yuan.total(Vector.empty())).isEqualTo(Yuan.ZERO);
        assertThat(fee.isPositive()).isTrue();
        assertThat(fee.isNegative()).isFalse();
        assertThat(fee.negated().isPositive()).isFalse();
        assertThat(fee.negated().isNegative()).isTrue();
        assertThat(Yuan.ZERO.isPositive() || Yuan.ZERO.isNegative()).isFalse();
        assertThatThrownBy(new Yuan(Long.MIN_VALUE)::negated).isInstanceOf(BeyondFen.class);
        assertThatThrownBy(() -> new Yuan(Long.MAX_VALUE).multipliedBy(2)).isInstanceOf(BeyondFen.class);
        assertThatThrownBy(() -> Yuan.total(Vector.of(new Yuan(Long.MAX_VALUE), new Yuan(1))))
                .isInstanceOf(BeyondFen.class);
    }

    @Test
    void a_part_of_a_fen_is_no_amount() {
        assertThat(Yuan.of(Fraction.of(163_001, 100))).isEqualTo(new Yuan(163_001));
        assertThatThrownBy(() -> Yuan.of(Fraction.of(1, 3)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("1/3 CNY is not a whole number of fen");
    }

    @Test
    void yuan_are_ordered_and_turn_into_fractions_and_decimals() {
        assertThat(new Yuan(1)).isGreaterThan(Yuan.ZERO).isLessThan(new Yuan(2));
        assertThat(new Yuan(16_300_050).toFraction()).isEqualTo(Fraction.of(326_001, 2));
        assertThat(new Yuan(16_300_050).toDecimal()).isEqualTo(new BigDecimal("163000.50"));
    }

    @Test
    void yuan_travel_through_jsr_354_and_back() {
        var amount = Yuan.parse("140590.09").toMonetaryAmount();
        assertThat(amount.getCurrency().getCurrencyCode()).isEqualTo("CNY");
        assertThat(Yuan.of(amount)).isEqualTo(Yuan.parse("140590.09"));
        assertThat(Yuan.of(amount.add(amount))).isEqualTo(Yuan.parse("281180.18"));
    }

    @Test
    void another_currency_or_a_part_of_a_fen_is_not_taken_from_jsr_354() {
        var factory = Monetary.getDefaultAmountFactory();
        var dollars = factory.setCurrency("USD").setNumber(1).create();
        var third =
                factory.setCurrency("CNY").setNumber(new BigDecimal("0.001")).create();
        assertThatThrownBy(() -> Yuan.of(dollars)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Yuan.of(third)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_fraction_is_in_lowest_terms_over_a_positive_denominator() {
        assertThat(Fraction.of(-6, -4)).isEqualTo(Fraction.of(3, 2)).hasToString("3/2");
        assertThat(Fraction.of(6, -3)).isEqualTo(Fraction.of(-2)).hasToString("-2");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(new BigDecimal("0.296"))).isEqualTo(Fraction.of(37, 125));
        assertThat(Fraction.of(new BigDecimal("3E2"))).isEqualTo(Fraction.of(300));
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void fractions_compute_exactly() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 4));
        assertThat(third.dividedBy(Fraction.of(-2))).isEqualTo(Fraction.of(-1, 6));
        assertThatThrownBy(() -> third.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThat(Fraction.of(2, 3).power(3)).isEqualTo(Fraction.of(8, 27));
        assertThat(Fraction.of(2, 3).power(-2)).isEqualTo(Fraction.of(9, 4));
        assertThat(third.power(0)).isEqualTo(Fraction.ONE);
        assertThat(third.max(Fraction.of(1, 2))).isEqualTo(Fraction.of(1, 2));
        assertThat(third.max(Fraction.ZERO)).isEqualTo(third);
        assertThat(third.signum()).isOne();
        assertThat(third.isWhole()).isFalse();
        assertThat(third.toDecimal(4)).isEqualTo(new BigDecimal("0.3333"));
        assertThat(Fraction.of(2, 3).toDecimal(2)).isEqualTo(new BigDecimal("0.67"));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2, HALF_UP, 3",
        "-5, 2, HALF_UP, -3",
        "9, 4, UP, 3",
        "11, 4, DOWN, 2",
        "-1, 4, FLOOR, -1",
        "8, 4, UP, 2"
    })
    void a_fraction_is_rounded_in_the_direction_asked_for(long over, long under, RoundingMode mode, long rounded) {
        assertThat(Fraction.of(over, under).rounded(mode)).isEqualTo(BigInteger.valueOf(rounded));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, HALF_UP, 170500, 171000",
        "1000, HALF_UP, 170499, 170000",
        "0.01, HALF_UP, 0.005, 0.01",
        "0.01, DOWN, 0.019, 0.01"
    })
    void a_rounding_goes_to_its_step(BigDecimal step, RoundingMode mode, BigDecimal value, BigDecimal rounded) {
        assertThat(new Rounding(Fraction.of(step), mode).round(Fraction.of(value)))
                .isEqualTo(Fraction.of(rounded));
    }

    @Test
    void a_rounding_has_a_step_above_zero() {
        assertThatThrownBy(() -> new Rounding(Fraction.ZERO, RoundingMode.UP))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Rounding(Fraction.of(1, 100), RoundingMode.DOWN)).hasToString("DOWN to 1/100");
    }

    @ParameterizedTest
    @CsvSource({
        "5.25%, 5.25%",
        "5.250 %, 5.25%",
        "-50%, -50%",
        "+0.0%, 0%",
        "1000000%, 1000000%",
        "0.0000000001%, 0.0000000001%"
    })
    void a_percentage_is_read_with_its_sign_and_printed_shortest(String text, String printed) {
        assertThat(Percentage.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05", "5", "%", "5%%", "five%", "0.00000000001%", "10000000%"})
    void a_rate_without_its_sign_or_out_of_range_is_refused(String text) {
        assertThatThrownBy(() -> Percentage.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void percentages_are_exact_ratios() {
        assertThat(Percentage.parse("29.6%").toFraction()).isEqualTo(Fraction.of(37, 125));
        assertThat(Percentage.ofBasisPoints(310)).isEqualTo(Percentage.parse("3.1%"));
        assertThat(Percentage.of(5).plus(Percentage.parse("-5%"))).isEqualTo(Percentage.ZERO);
        assertThat(Percentage.of(5).isBetween(Percentage.of(5), Percentage.of(5)))
                .isTrue();
        assertThat(Percentage.of(5).isBetween(Percentage.of(6), Percentage.of(7)))
                .isFalse();
        assertThat(Percentage.of(5).isBetween(Percentage.of(3), Percentage.of(4)))
                .isFalse();
        assertThatThrownBy(() -> new Percentage(new BigDecimal("1000000.1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Percentage(new BigDecimal("-1000000.1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
