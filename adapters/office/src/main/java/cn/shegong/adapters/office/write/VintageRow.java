package cn.shegong.adapters.office.write;

import static cn.shegong.adapters.office.write.Prices.AVERAGE;
import static cn.shegong.adapters.office.write.Prices.FIRST_GRADE;
import static cn.shegong.adapters.office.write.Prices.STANDARD;

import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 价格期的一行: a vintage's prices and standards in a pay field, each reckoned from those beside or above it where it follows
 * from them.
 *
 * @param uplift the row of its adjustment's uplifts; none where it has none
 * @param row in which it stands, from 1
 */
record VintageRow(Option<Integer> uplift, Vintage vintage, PayField field, int row) {

    /**
     * @param raised the row whose prices the adjustment raises; none where these are published
     */
    Value price(Grade grade, Option<Integer> raised) {
        int column = FIRST_GRADE + grade.ordinal();
        Value price = Value.number(vintage.prices().price(field, grade).value());
        return raised.flatMap(before -> uplift.flatMap(by -> Rounded.formula(
                        vintage.text().roundings().price().value(),
                        Letters.cell(column, before) + "*(1+" + Letters.cell(column, by) + ")")))
                .map(price::by)
                .getOrElse(price);
    }

    private String mean(Band band) {
        Seq<Grade> grades = Grade.of(band);
        return "AVERAGE("
                + Letters.across(
                        FIRST_GRADE + grades.head().ordinal(),
                        FIRST_GRADE + grades.last().ordinal(),
                        row)
                + ")";
    }

    Value bandAverage(Band band) {
        var rounding = vintage.text().roundings().bandAverage();
        Value average =
                Value.number(vintage.prices().bandAverage(field, band, rounding).value());
        return Rounded.formula(rounding.value(), mean(band)).map(average::by).getOrElse(average);
    }

    private Figure overall() {
        return vintage.prices().overallAverage(field, vintage.text().pay().overallMix());
    }

    /**
     * @param mix the row of the text's overall mix
     */
    Value average(int mix) {
        return Value.number(overall().value())
                .by(Vector.of(Band.values())
                        .map(band -> Letters.fixed(1 + band.ordinal(), mix) + "*" + mean(band))
                        .mkString("+"));
    }

    Value roundedAverage() {
        var rounding = vintage.text().roundings().overallAverage().value();
        Value average = Value.number(rounding.round(overall().value()));
        return Rounded.formula(rounding, Letters.cell(AVERAGE, row))
                .map(average::by)
                .getOrElse(average);
    }

    /**
     * The scenario's own is held against the published one; what moves with the overall average is reckoned from it.
     *
     * @param published the row of the text's prices as published
     */
    Value standard(int published) {
        Figure figure = vintage.standard(field);
        Value standard = Value.number(figure.value());
        if (!(figure instanceof Figure.Computed higher) || published == row) {
            return standard;
        }
        String least = Letters.cell(STANDARD, published);
        return own(higher.inputs().head(), published)
                .map(own -> standard.by("MAX(" + own + "," + least + ")"))
                .getOrElse(standard);
    }

    private Option<String> own(Figure own, int published) {
        return own instanceof Figure.Computed
                ? Rounded.formula(
                        vintage.text().roundings().standard().value(),
                        Letters.cell(STANDARD, published) + "*" + Letters.cell(AVERAGE, row) + "/"
                                + Letters.cell(AVERAGE, published))
                : Option.some(own.value().numerator().toString());
    }
}
