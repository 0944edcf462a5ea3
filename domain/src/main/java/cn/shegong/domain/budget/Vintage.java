package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.PriceTable;
import java.time.YearMonth;

/**
 * 价格期: the prices and standards in force from one change of either to the next.
 *
 * @param from its first month
 * @param text the measures in force
 * @param general the city's package standard of the general pay field, CNY a person a year
 * @param special that of the special pay field
 */
public record Vintage(YearMonth from, Measures text, PriceTable prices, Figure general, Figure special) {

    private static final YearMonth EVER = YearMonth.of(0, 1);

    /** As a text publishes them, before anything has changed. */
    public static Vintage published(Measures text) {
        return published(text, EVER);
    }

    /** Whether nothing has changed before it. */
    public boolean isFirst() {
        return from.equals(EVER);
    }

    /** As a text publishes them. */
    private static Vintage published(Measures text, YearMonth from) {
        return new Vintage(
                from,
                text,
                PriceTable.published(text.pay().table()),
                published(text, PayField.GENERAL),
                published(text, PayField.SPECIAL));
    }

    /** 公布的整体打包标准, CNY a person a year. */
    public static Figure published(Measures text, PayField field) {
        var standard = text.funds().standards().of(field);
        return Figure.given(
                Label.of(Term.PUBLISHED_STANDARD, field.key()),
                standard.value().toFraction(),
                Unit.CNY_A_PERSON_A_YEAR,
                Basis.of(standard.source()));
    }

    public Figure standard(PayField field) {
        return field == PayField.GENERAL ? general : special;
    }
}
