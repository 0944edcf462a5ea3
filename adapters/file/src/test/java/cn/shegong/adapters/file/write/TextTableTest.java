package cn.shegong.adapters.file.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final Seq<Seq<String>> ROWS =
            Vector.of(Vector.of("区", "2027", "2028"), Vector.of("福田区", "1.00", "10.00"), Vector.of("AB", "2", "3"));

    @Test
    void a_chinese_character_takes_two_places() {
        assertThat(new TextTable(ROWS, 1).lines(0))
                .containsExactly("区      2027   2028", "福田区  1.00  10.00", "AB         2      3");
    }

    @Test
    void columns_that_do_not_fit_follow_in_a_further_block_with_the_words_again() {
        assertThat(new TextTable(ROWS, 1).lines(14))
                .containsExactly(
                        "区      2027", "福田区  1.00", "AB         2", "", "区       2028", "福田区  10.00", "AB          3");
    }

    @Test
    void a_page_too_narrow_for_one_number_still_gets_one_a_block() {
        assertThat(new TextTable(ROWS, 1).lines(1)).hasSize(7);
    }
}
