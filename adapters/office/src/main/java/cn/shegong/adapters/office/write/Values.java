package cn.shegong.adapters.office.write;

import cn.shegong.adapters.office.sheet.Value;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/** Numbers of cells. */
final class Values {

    private Values() {}

    static boolean areNumbers(Seq<Value> cells) {
        return cells.forAll(cell -> !(cell instanceof Value.Text));
    }

    /** Of the cells that are numbers; looks as the first of all. */
    static Value sum(Seq<Value> cells) {
        return new Value.Numeral(
                cells.reject(Value.Text.class::isInstance).map(Values::number).fold(BigDecimal.ZERO, BigDecimal::add),
                cells.head().look());
    }

    static BigDecimal number(Value cell) {
        return cell instanceof Value.Live live ? live.value().number() : ((Value.Numeral) cell).number();
    }
}
