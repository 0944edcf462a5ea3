package cn.shegong.domain.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.NormPosts;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ratios, norms and mixes (Annex 1). */
class StaffingTest {

    private static final Measures TEXT = Texts.SHENZHEN_2020;

    @ParameterizedTest
    @ValueSource(strings = {"70:1", "(65-70):1", "1:3", "1:(5-8)", "none", "1:1"})
    void a_ratio_is_printed_as_it_is_read(String text) {
        assertThat(StaffingRatio.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0:1", "1:0", "70", "70:2", "(70-65):1", "1:(8-5)", "1:(5–8)", "(70):1", "1234567:1"})
    void what_is_no_ratio_is_refused(String text) {
        assertThatThrownBy(() -> StaffingRatio.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 0, 0, 0",
        "6, 1, 1, 1",
        "6, 50, 1, 1",
        "6, 51, 2, 2",
        "4, 12, 60, 96",
        "15, 700, 10, 11", // 700 / 70 = 10; 700 / 65 = 10.77
        "15, 1, 1, 1",
        "12, 0, 0, 0",
        "12, 1, 2, 2", // at least 2
        "12, 200, 2, 2",
        "12, 201, 3, 3",
        "13, 1, 1, 1",
        "10, 5, 15, 15",
        "17.1, 3, 6, 6"
    })
    void a_norm_asks_for_a_range_of_posts(String norm, long quantity, long min, long max) {
        var posts = new NormPosts(TEXT.norm(new NormId(norm)), TEXT.roundings().posts());
        assertThat(posts.range(quantity)).isEqualTo(new PostRange(min, max));
    }

    @Test
    void a_norm_without_ratio_counts_nothing() {
        Norm none = TEXT.norm(new NormId("16"));
        assertThat(none.ratio().isStated()).isFalse();
        assertThat(TEXT.norm(new NormId("6")).ratio().isStated()).isTrue();
        var rounding = TEXT.roundings().posts();
        assertThatThrownBy(() -> new NormPosts(none, rounding))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("norm 16 has no ratio: its posts are given");
    }

    @Test
    void a_grade_mix_has_nine_weights_in_range() {
        assertThat(new GradeMix(Vector.fill(9, 0L)).isEmpty()).isTrue();
        assertThat(new GradeMix(Vector.fill(8, 0L).append(GradeMix.MOST)).isEmpty())
                .isFalse();
        var ten = Vector.fill(10, 1L);
        var negative = Vector.fill(8, 1L).append(-1L);
        var beyond = Vector.fill(8, 1L).append(GradeMix.MOST + 1);
        for (var weights : Vector.of(ten, negative, beyond)) {
            assertThatThrownBy(() -> new GradeMix(weights)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void range_ends_have_their_words() {
        assertThat(RangeEnd.MIN.key()).isEqualTo("min");
        assertThat(RangeEnd.MAX.key()).isEqualTo("max");
        assertThat(new NormId("17.1")).hasToString("17.1");
    }
}
