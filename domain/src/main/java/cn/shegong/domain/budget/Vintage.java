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
 * @param from its first month; January of year 0 where nothing has changed before it
 * @param text the measures in force
 * @param prices the guidance prices in force, CNY a month
 * @param general the city's package standard of the general pay field, CNY a person a year
 * @param special that of the special pay field
 */
public record Vintage(YearMonth from, Measures text, PriceTable prices, Figure general, Figure special) {

    private static final YearMonth EVER = YearMonth.of(0, 1);

    /**
     * {@return the prices and standards as a text publishes them, before anything has changed}
     *
     * @param text the measures
     */
    public static Vintage published(Measures text) {
        return published(text, EVER);
    }

    /** {@return whether nothing has changed before it} */
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

    /**
     * {@return 公布的整体打包标准, CNY a person a year}
     *
     * @param text the measures that publish it
     * @param field general or special
     */
    public static Figure published(Measures text, PayField field) {
        var standard = text.funds().standards().of(field);
        return Figure.given(
                Label.of(Term.PUBLISHED_STANDARD, field.key()),
                standard.value().toFraction(),
                Unit.CNY_A_PERSON_A_YEAR,
                Basis.of(standard.source()));
    }

    /**
     * {@return the city's package standard of a pay field, CNY a person a year}
     *
     * @param field general or special
     */
    public Figure standard(PayField field) {
        return field == PayField.GENERAL ? general : special;
    }
}
