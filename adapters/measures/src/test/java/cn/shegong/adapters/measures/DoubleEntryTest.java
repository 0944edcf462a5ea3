package cn.shegong.adapters.measures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.shegong.domain.Texts;
import cn.shegong.domain.measures.CheckRules;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.RosterRules;
import cn.shegong.domain.measures.Roundings;
import cn.shegong.domain.pay.PayTable;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.staffing.Norm;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** 复式登记: the measures' file against the same figures typed a second time, so that a slip in one is seen. */
class DoubleEntryTest {

    private static final Measures FILE = MeasuresFiles.own().onFile().head();
    private static final Measures TYPED = Texts.SHENZHEN_2020;

    private static <T> void assertSame(Function<Measures, Sourced<T>> figure) {
        assertThat(figure.apply(FILE).value()).isEqualTo(figure.apply(TYPED).value());
    }

    @Test
    void prices_are_the_same() {
        assertThat(FILE.pay().table().rows().map(PayTable.Row::general))
                .isEqualTo(TYPED.pay().table().rows().map(PayTable.Row::general));
        assertThat(FILE.pay().table().rows().map(PayTable.Row::special))
                .isEqualTo(TYPED.pay().table().rows().map(PayTable.Row::special));
        assertSame(text -> text.pay().overallMix());
        assertSame(text -> text.pay().onCost());
        assertSame(text -> text.pay().costing());
    }

    @Test
    void funds_are_the_same() {
        assertSame(text -> text.funds().labourShare());
        assertSame(text -> text.funds().professionalShare());
        assertSame(text -> text.funds().standards().general());
        assertSame(text -> text.funds().standards().special());
        assertSame(text -> text.funds().supervision());
        assertSame(text -> text.funds().cycle());
        assertSame(text -> text.funds().shortCycle());
        assertSame(text -> text.funds().adjustment());
        assertSame(text -> text.heading().validity());
    }

    @Test
    void checks_are_the_same() {
        assertSame(text -> text.checks().certification());
        assertSame(text -> text.checks().education());
        assertSame(text -> text.checks().roster().recruitment());
        assertSame(text -> text.checks().filing());
        assertSame(text -> text.checks().renewal());
        assertThat(CheckRules.class.getRecordComponents()).hasSize(12);
        assertThat(RosterRules.class.getRecordComponents()).hasSize(4);
    }

    @Test
    void roundings_are_the_same() {
        assertSame(text -> text.roundings().price());
        assertSame(text -> text.roundings().bandAverage());
        assertSame(text -> text.roundings().overallAverage());
        assertSame(text -> text.roundings().standard());
        assertSame(text -> text.roundings().amount());
        assertSame(text -> text.roundings().labourOwed());
        assertSame(text -> text.roundings().quantity());
        assertSame(text -> text.roundings().posts());
        assertSame(text -> text.roundings().auxiliary());
        assertThat(Roundings.class.getRecordComponents()).hasSize(9);
    }

    @Test
    void fields_norms_and_categories_are_the_same() {
        assertThat(FILE.staffing().fields().mapValues(field -> field.payField().value()))
                .isEqualTo(TYPED.staffing()
                        .fields()
                        .mapValues(field -> field.payField().value()));
        assertThat(FILE.staffing().norms().values().map(DoubleEntryTest::figures))
                .isEqualTo(TYPED.staffing().norms().values().map(DoubleEntryTest::figures));
        assertThat(FILE.staffing().categories().mapValues(rule -> rule.binding().value()))
                .isEqualTo(TYPED.staffing()
                        .categories()
                        .mapValues(rule -> rule.binding().value()));
    }

    private static String figures(Norm norm) {
        return norm.id() + " of " + norm.field() + ": " + norm.ratio() + ", at least " + norm.atLeast() + ", "
                + norm.category();
    }
}
