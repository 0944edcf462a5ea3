package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
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
    private static final Formula HIGHER = Formula.input(0).max(Formula.input(1));

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
     * {@return the plan's own standard, or the published where that is higher (Measure 13: 不低于), CNY a person a year}
     *
     * @param text the measures that publish a standard
     * @param field general or special
     * @param own the plan's own, derived or set
     */
    public static Figure notBelowPublished(Measures text, PayField field, Figure own) {
        Figure published = published(text, field);
        return Figure.computed(
                Label.of(Term.PACKAGE_STANDARD, field.key()),
                Unit.CNY_A_PERSON_A_YEAR,
                HIGHER,
                published.basis(),
                own,
                published);
    }

    /**
     * {@return whether the plan's own standard is below the published, which counts in its place}
     *
     * @param field general or special
     */
    public boolean isBelowPublished(PayField field) {
        return standard(field) instanceof Figure.Computed higher
                && higher.formula().equals(HIGHER)
                && higher.inputs().head().value().compareTo(higher.value()) < 0;
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
