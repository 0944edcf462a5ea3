package cn.shegong.adapters.file.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.port.Workbooks.Cell;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of sums, of words below a table, and of instructions are told by their words. */
class RowKindTest {

    private static Seq<Cell> cells(String row) {
        return TableText.cells(List.of(row.split("\\|", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "小计|3",
                "福田区小计|3",
                "合 计|",
                "总计（人）|4",
                "累计：|4",
                "本页合计|4",
                "Total|4",
                "sub-total|4",
                "12|合计|4",
                "|合计|4"
            })
    void sums(String row) {
        assertThat(RowKind.sumLabel(cells(row), Option.some(0))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1|福田区|合计社区", "会计项目|福田区", "设计|4", "合计划项目|4", "Totally|4"})
    void projects_whose_names_look_alike_are_no_sums(String row) {
        assertThat(RowKind.sumLabel(cells(row), Option.some(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "填表人：张三, true",
        "审核人:, true",
        "制表日期：2027-01-05, true",
        "注：按月计, true",
        "说明, true",
        "备注：, true",
        "※ 不含税, true",
        "第1页 共2页, true",
        "注册社工项目, false",
        "P1, false"
    })
    void words_below(String first, boolean below) {
        assertThat(RowKind.isBelow(cells(first + "|"))).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({"示例-001, true", "例：P1, true", "example: P1, true", "样例, true", "P1, false", "实例, false"})
    void examples(String first, boolean example) {
        assertThat(RowKind.isExample(cells(first + "|4"))).isEqualTo(example);
    }

    @ParameterizedTest
    @CsvSource({"'1,200', true", "１２, true", "5%, true", "-3.5, true", "约3, false", "P1, false"})
    void numbers(String text, boolean number) {
        assertThat(RowKind.isNumber(text)).isEqualTo(number);
    }
}
