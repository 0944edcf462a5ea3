package cn.shegong.adapters.file.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers as people write them. */
class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "'薪级\n9\n（人）', g9",
        "'项目\n编号', id",
        "薪级 9, g9",
        "薪级九, g9",
        "九级, g9",
        "9级, g9",
        "G9, g9",
        "Ｇ１０, g10",
        "*开始月份（必填）, start",
        "结束月份, end",
        "资金来源, funding"
    })
    void a_name_is_known_without_blanks_breaks_and_remarks(String header, String key) {
        assertThat(Columns.PORTFOLIO.match(header)).isEqualTo(new Columns.Known(key));
    }

    @ParameterizedTest
    @CsvSource({"截止月份, end", "用人数, heads", "编制, heads", "薪级11, g", "是否续斯, renews", "增幅, growth"})
    void a_name_that_is_nearly_known_is_near(String header, String key) {
        assertThat(Columns.PORTFOLIO.match(header))
                .isInstanceOfSatisfying(
                        Columns.Near.class, near -> assertThat(near.key()).startsWith(key));
    }

    @ParameterizedTest
    @CsvSource({"服务期限", "合同期（年）", "期限"})
    void a_term_says_its_unit(String header) {
        assertThat(Columns.PORTFOLIO.match(header)).isEqualTo(new Columns.Term("months"));
    }

    @ParameterizedTest
    @CsvSource({"备注, 备注", "其他：薪级11, 薪级11", "其它:人数, 人数", "联系电话, 联系电话"})
    void any_other_is_a_further_column(String header, String name) {
        assertThat(Columns.PORTFOLIO.match(header)).isEqualTo(new Columns.Further(name));
    }

    @ParameterizedTest
    @CsvSource({"abcd, abcd, false", "abcd, abce, true", "abcd, abc, true", "abcd, abcde, true", "abcd, abdc, false"})
    void one_edit_is_a_letter_more_less_or_other(String one, String other, boolean near) {
        assertThat(Columns.isOneEdit(one, other)).isEqualTo(near);
    }
}
