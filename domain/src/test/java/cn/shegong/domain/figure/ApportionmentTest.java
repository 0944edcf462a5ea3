package cn.shegong.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** 最大余数法 by hand. */
class ApportionmentTest {

    @Test
    void what_is_left_goes_to_the_largest_remainders_ties_to_the_earlier() {
        // 10 by 1, 1, 1: 3 each, and the one left to the first. 7 by 1, 2, 4: exact.
        assertThat(Apportionment.byLargestRemainder(10, Vector.of(1L, 1L, 1L))).containsExactly(4L, 3L, 3L);
        assertThat(Apportionment.byLargestRemainder(7, Vector.of(1L, 2L, 4L))).containsExactly(1L, 2L, 4L);
        // 5 by 1, 3, 3: 5/7, 15/7, 15/7; remainders 5/7, 1/7, 1/7.
        assertThat(Apportionment.byLargestRemainder(5, Vector.of(1L, 3L, 3L))).containsExactly(1L, 2L, 2L);
        assertThat(Apportionment.byLargestRemainder(0, Vector.of(0L, 0L))).containsExactly(0L, 0L);
    }

    @Test
    void what_cannot_be_split_is_refused() {
        assertThatThrownBy(() -> Apportionment.byLargestRemainder(1, Vector.of(0L, 0L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot split 1 by the weights 0,0");
        assertThatThrownBy(() -> Apportionment.byLargestRemainder(-1, Vector.of(1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.byLargestRemainder(1, Vector.of(2L, -1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_in_steps_are_rounded_half_up() {
        assertThat(Apportionment.inSteps(14_999, 10_000)).isEqualTo(1);
        assertThat(Apportionment.inSteps(15_000, 10_000)).isEqualTo(2);
        assertThat(Apportionment.inSteps(-15_000, 10_000)).isEqualTo(-1);
        assertThat(Apportionment.inSteps(-15_001, 10_000)).isEqualTo(-2);
    }

    @Test
    void parts_in_steps_add_up_to_the_whole_in_steps() {
        assertThat(Apportionment.inSteps(1, Vector.of(4L, 4L, 4L), 10)).containsExactly(1L, 0L, 0L);
        assertThat(Apportionment.inSteps(-1, Vector.of(-4L, -4L), 10)).containsExactly(0L, -1L);
        assertThatThrownBy(() -> Apportionment.inSteps(3, Vector.of(4L, 4L), 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.inSteps(-1, Vector.of(4L, 4L), 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("4,4 in steps of 10 do not add up to -1");
    }

    @Test
    void exact_parts_become_whole_and_still_add_up() {
        Vector<Fraction> thirds = Vector.of(Fraction.of(4, 3), Fraction.of(-1, 3), Fraction.of(1));
        assertThat(Apportionment.exact(thirds)).containsExactly(1L, 0L, 1L);
        assertThat(Apportionment.exact(Vector.of(Fraction.of(1, 2), Fraction.of(1, 2))))
                .containsExactly(1L, 0L);
        assertThatThrownBy(() -> Apportionment.exact(Vector.of(Fraction.of(1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
