package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Emphasis;
import cn.shegong.adapters.office.sheet.Grid;
import cn.shegong.adapters.office.sheet.Letters;
import cn.shegong.adapters.office.sheet.Look;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.Difference;
import cn.shegong.application.answer.Result;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** 差异表: each figure that a given answer has otherwise, and by how much, reckoned on the sheet. */
record DifferencesPage(Grid grid, Phrases phrases) {

    /** As JSON carries money and counts. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{2})?");

    private static final int GIVEN = 1;
    private static final int COMPUTED = 2;

    void write(Result.Verified result, String footer) {
        grid.line(Emphasis.TITLE, phrases.of("verify.at"));
        grid.head(Vector.of("verify.at", "verify.given", "verify.computed")
                .map(key -> phrases.value(key))
                .append(phrases.value("verify.by")));
        grid.freeze(1);
        result.differences()
                .filter(difference -> difference.kind() == Difference.Kind.FIGURE)
                .forEach(this::row);
        grid.finish(footer);
    }

    private void row(Difference difference) {
        Option<BigDecimal> given = number(difference.given());
        Option<BigDecimal> computed = number(difference.computed());
        int at = grid.next();
        Value by = given.flatMap(from -> computed.map(to ->
                        numeral(to.subtract(from)).by(Letters.cell(COMPUTED, at) + "-" + Letters.cell(GIVEN, at))))
                .getOrElse(Value.blank());
        grid.row(
                Emphasis.PLAIN,
                Vector.of(
                        Value.of(difference.at()),
                        given.map(DifferencesPage::numeral).getOrElse(() -> words(difference.given())),
                        computed.map(DifferencesPage::numeral).getOrElse(() -> words(difference.computed())),
                        by));
    }

    private static Option<BigDecimal> number(Difference.Held held) {
        return held instanceof Difference.Value value
                        && NUMBER.matcher(value.text()).matches()
                ? Option.some(new BigDecimal(value.text()))
                : Option.none();
    }

    private static Value numeral(BigDecimal number) {
        return new Value.Numeral(number, number.scale() == 0 ? Look.COUNT : Look.MONEY);
    }

    private Value words(Difference.Held held) {
        if (held instanceof Difference.Value value) {
            return Value.worded(value.text());
        }
        if (held instanceof Difference.Several several) {
            return phrases.value("verify.several", several.size());
        }
        return held instanceof Difference.Null ? Value.withheld() : phrases.value("verify.absent");
    }
}
