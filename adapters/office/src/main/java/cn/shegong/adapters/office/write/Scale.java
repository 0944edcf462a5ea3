package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Look;
import cn.shegong.adapters.office.sheet.Phrases;
import cn.shegong.adapters.office.sheet.Value;
import cn.shegong.application.answer.Presentation.MoneyUnit;
import cn.shegong.domain.figure.Apportionment;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Amount;
import io.vavr.collection.Vector;
import java.math.BigDecimal;

/** 金额单位: money in hundredths of a unit, so that what is printed adds up. */
record Scale(MoneyUnit unit) {

    /** Whether nothing is rounded, so that a spreadsheet's sums are the amounts themselves. */
    boolean isExact() {
        return unit == MoneyUnit.YUAN;
    }

    String unitLine(Phrases phrases) {
        return phrases.of(isExact() ? "table.unit.yuan" : "table.unit.wan");
    }

    /** The parts' amounts and their total, which they add up to as they are printed. */
    Vector<Value> column(Vector<Amount> parts, Amount total) {
        if (!(total instanceof Amount.Money whole)) {
            return parts.append(total).map(this::alone);
        }
        long steps = Apportionment.inSteps(whole.yuan().fen(), unit.step());
        return Apportionment.inSteps(
                        steps, parts.map(part -> ((Amount.Money) part).yuan().fen()), unit.step())
                .append(steps)
                .map(Scale::value);
    }

    private Value alone(Amount amount) {
        return amount instanceof Amount.Money money ? value(money.yuan()) : Value.of(amount);
    }

    Value value(Yuan amount) {
        return value(Apportionment.inSteps(amount.fen(), unit.step()));
    }

    private static Value value(long steps) {
        return new Value.Numeral(BigDecimal.valueOf(steps, 2), Look.MONEY);
    }
}
