package cn.shegong.adapters.file.read;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.application.input.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units as they stand in brackets, above tables, in formats and behind numbers. */
class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "元, MONEY, 1",
        "千元, MONEY, 1000",
        "万元, MONEY, 10000",
        "万, MONEY, 10000",
        "亿元, MONEY, 100000000",
        "单位：万元, MONEY, 10000",
        "元/人·年, MONEY, 1",
        "万元/年, MONEY, 10000",
        "人, COUNT, 1",
        "个, COUNT, 1",
        "名, COUNT, 1",
        "百人, COUNT, 100",
        "千人, COUNT, 1000",
        "万人, COUNT, 10000",
        "月, TIME, 1",
        "年, TIME, 12",
        "%, RATE, 1",
        "％, RATE, 1",
        "学时, HOURS, 1"
    })
    void a_unit_counts(String text, Unit.Of of, BigDecimal factor) {
        assertThat(Unit.isMeant(text) || of == Unit.Of.HOURS).isTrue();
        assertThat(Unit.of(text, of).map(Unit::factor)).containsExactly(factor);
    }

    @ParameterizedTest
    @CsvSource({
        "美元, MONEY",
        "角, MONEY",
        "十万元, MONEY",
        "亿人, COUNT",
        "人, MONEY",
        "元, COUNT",
        "日, TIME",
        "‰, RATE",
        "打, COUNT",
        "箱, MONEY"
    })
    void another_unit_is_not_read(String text, Unit.Of of) {
        assertThat(Unit.of(text, of)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"必填", "是/否", "年-月", "不含税", "沙头街道"})
    void a_remark_is_no_unit(String text) {
        assertThat(Unit.isMeant(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"元, 元/年, true", "元/月, 元/年, false", "元, 万元, false", "万, 万元, true"})
    void units_agree(String one, String other, boolean agree) {
        Unit first = Unit.of(one, Unit.Of.MONEY).get();
        assertThat(first.agreesWith(Unit.of(other, Unit.Of.MONEY).get())).isEqualTo(agree);
    }
}
