package cn.shegong.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;

/** Laws of 最大余数法. */
class ApportionmentProperties {

    @Property
    void parts_add_up_and_each_is_within_one_of_its_exact_share(
            @ForAll @LongRange(max = 1_000_000_000) long whole,
            @ForAll @NotEmpty List<@LongRange(min = 1, max = 1_000_000) Long> weights) {
        Vector<Long> all = Vector.ofAll(weights);
        Vector<Long> parts = Apportionment.byLargestRemainder(whole, all);
        assertThat(parts.sum().longValue()).isEqualTo(whole);
        Fraction sum = Fraction.of(all.sum().longValue());
        parts.zip(all).forEach(part -> {
            Fraction off = Fraction.of(part._1)
                    .minus(Fraction.of(whole).times(Fraction.of(part._2)).dividedBy(sum));
            assertThat(off.max(Fraction.ZERO.minus(off))).isLessThan(Fraction.ONE);
        });
    }

    @Property
    void parts_in_steps_add_up_to_their_rounded_sum(
            @ForAll List<@LongRange(min = -1_000_000_000, max = 1_000_000_000) Long> amounts,
            @ForAll @LongRange(min = 1, max = 10_000) long step) {
        Vector<Long> parts = Vector.ofAll(amounts);
        long whole = Apportionment.inSteps(parts.sum().longValue(), step);
        Vector<Long> printed = Apportionment.inSteps(whole, parts, step);
        assertThat(printed.sum().longValue()).isEqualTo(whole);
        assertThat(printed.zip(parts))
                .allSatisfy(
                        part -> assertThat(Math.abs(part._1 * step - part._2)).isLessThan(step));
    }

    @Property
    void exact_parts_add_up_to_their_sum(
            @ForAll @NotEmpty List<@LongRange(min = -1_000_000, max = 1_000_000) Long> numerators,
            @ForAll @LongRange(min = 1, max = 120) long denominator) {
        Vector<Fraction> parts = Vector.ofAll(numerators).map(numerator -> Fraction.of(numerator, denominator));
        Fraction rest = parts.fold(Fraction.ZERO, Fraction::plus);
        Vector<Fraction> all = parts.append(Fraction.of(Math.floorMod(
                        -rest.numerator().longValue(), rest.denominator().longValue()))
                .dividedBy(new Fraction(rest.denominator(), Fraction.ONE.denominator())));
        assertThat(Fraction.of(Apportionment.exact(all).sum().longValue()))
                .isEqualTo(all.fold(Fraction.ZERO, Fraction::plus));
    }
}
