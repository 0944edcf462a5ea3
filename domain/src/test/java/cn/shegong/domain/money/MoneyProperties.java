package cn.shegong.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Generators;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Laws of money. */
@Domain(Generators.class)
class MoneyProperties {

    @Property
    void an_amount_is_read_as_it_is_printed(@ForAll Yuan amount) {
        assertThat(Yuan.parse(amount.toString())).isEqualTo(amount);
    }

    @Property
    void a_rate_is_read_as_it_is_printed(@ForAll Percentage rate) {
        assertThat(Percentage.parse(rate.toString())).isEqualTo(rate);
    }

    @Property
    void an_amount_survives_jsr_354(@ForAll Yuan amount) {
        assertThat(Yuan.of(amount.toMonetaryAmount())).isEqualTo(amount);
    }

    @Property
    void what_is_added_can_be_taken_away(@ForAll Fraction first, @ForAll Fraction second) {
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
    }

    @Property
    void what_is_multiplied_can_be_divided(@ForAll Fraction first, @ForAll Fraction second) {
        Assume.that(second.signum() != 0);
        assertThat(first.times(second).dividedBy(second)).isEqualTo(first);
    }

    @Property
    void the_order_of_fractions_is_the_sign_of_their_difference(@ForAll Fraction first, @ForAll Fraction second) {
        assertThat(Integer.signum(first.compareTo(second)))
                .isEqualTo(first.minus(second).signum());
    }
}
