package cn.shegong.domain.pay;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.source.Source;
import cn.shegong.domain.source.Sourced;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/**
 * 价目: the guidance prices in force at some time, CNY a month: as published, or after adjustments.
 *
 * @param prices of each pay field, one a grade in order, CNY a month
 */
public record PriceTable(Map<PayField, Vector<Figure>> prices) {

    private static final Formula RAISED =
            Formula.input(0).times(Formula.constant(1).plus(Formula.input(1)));
    private static final Formula WEIGHTED = Formula.input(0).times(Formula.input(1));

    /**
     * {@return the prices as published, each with its cell of the annex}
     *
     * @param table of the measures
     */
    public static PriceTable published(PayTable table) {
        return new PriceTable(HashMap.of(
                PayField.GENERAL, table.rows().map(row -> published(row, PayField.GENERAL, table.source())),
                PayField.SPECIAL, table.rows().map(row -> published(row, PayField.SPECIAL, table.source()))));
    }

    private static Figure published(PayTable.Row row, PayField field, Source source) {
        return Figure.given(
                Label.of(Term.GUIDANCE_PRICE, row.grade().key()),
                row.price(field).toFraction(),
                Unit.CNY_A_MONTH,
                Basis.of(source.withCell(row.grade().key() + " " + field.key())));
    }

    /**
     * {@return each price x (1 + uplift), rounded; a price that is not raised stays the figure it was}
     *
     * @param adjustment one; several are applied one after the other, in order of month
     * @param rounding of an adjusted price, to the yuan as published
     */
    public PriceTable adjusted(Adjustment adjustment, Sourced<Rounding> rounding) {
        return new PriceTable(prices.mapValues(
                byGrade -> byGrade.zipWith(Grade.ALL, (price, grade) -> adjusted(price, grade, adjustment, rounding))));
    }

    private static Figure adjusted(Figure price, Grade grade, Adjustment adjustment, Sourced<Rounding> rounding) {
        var rate = adjustment.uplift().rate(grade).toFraction();
        if (rate.signum() == 0) {
            return price;
        }
        return Figure.computed(
                price.label(),
                Unit.CNY_A_MONTH,
                RAISED,
                Precision.of(rounding),
                Basis.of(rounding.source().read(new Source.AsStated())),
                price,
                Figure.given(
                        Label.of(Term.UPLIFT, adjustment.effective()),
                        rate,
                        Unit.SHARE,
                        new Basis.Setting("adjustments")));
    }

    /**
     * {@return 薪酬指导价: the guidance price of a grade, CNY a month}
     *
     * @param field general or special
     * @param grade any
     */
    public Figure price(PayField field, Grade grade) {
        return prices.get(field).get().get(grade.ordinal());
    }

    /**
     * {@return 职级平均值: the mean of a band's prices, rounded, CNY a month}
     *
     * @param field general or special
     * @param band any
     * @param rounding of a band's average, to the yuan as published
     */
    public Figure bandAverage(PayField field, Band band, Sourced<Rounding> rounding) {
        return bandMean(Term.BAND_AVERAGE, field, band, Precision.of(rounding), Basis.of(rounding.source()));
    }

    /**
     * {@return 总体平均值: the exact means of the bands, weighted by the overall mix; exact, CNY a month}
     *
     * @param field general or special
     * @param mix each band's share of heads
     */
    public Figure overallAverage(PayField field, Sourced<OverallMix> mix) {
        Vector<Figure> parts = Vector.of(Band.values()).map(band -> weightedMean(field, band, mix));
        return Figure.total(Label.of(Term.OVERALL_AVERAGE, field.key()), Unit.CNY_A_MONTH, parts);
    }

    private Figure weightedMean(PayField field, Band band, Sourced<OverallMix> mix) {
        return Figure.computed(
                Label.of(Term.WEIGHTED_MEAN, band.key()),
                Unit.CNY_A_MONTH,
                WEIGHTED,
                Basis.ARITHMETIC,
                bandMean(Term.BAND_MEAN, field, band, Precision.EXACT, Basis.ARITHMETIC),
                Figure.given(
                        Label.of(Term.BAND_SHARE, band.key()),
                        mix.value().share(band).toFraction(),
                        Unit.SHARE,
                        Basis.of(mix.source())));
    }

    private Figure bandMean(Term term, PayField field, Band band, Precision precision, Basis basis) {
        return Figure.computed(
                Label.of(term, band.key()),
                Unit.CNY_A_MONTH,
                new Formula.Mean(),
                precision,
                basis,
                Grade.of(band).map(grade -> price(field, grade)).toJavaArray(Figure[]::new));
    }
}
