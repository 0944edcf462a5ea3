package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
import cn.shegong.application.input.Quantity;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.input.Unit;
import cn.shegong.application.port.Workbooks.Cell;
import cn.shegong.application.port.Workbooks.State;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Reads the cells of columns of figures into plain numbers in the column's own unit. */
record CellReader(Faults faults) {

    private static final Set<String> DASHES = HashSet.of("-", "--", "–", "—", "——", "―", "/", "无", "\\");

    /**
     * The number as a plain text; blank where a dash stands for nothing, none where it is a fault. What is no number stays
     * as it is, for whoever reads it to tell.
     */
    Option<String> number(Cell cell, TableColumn column, Place at) {
        String text = cell.text();
        if (column.unit().isEmpty() && cell.unit().isEmpty() && cell.state() == State.VALUE && !column.isTerm()) {
            if (isDigits(text)) {
                return Option.some(text);
            }
        }
        if (DASHES.contains(Tidy.text(text))) {
            return Option.some("");
        }
        if (cell.state() == State.SHRUNK) {
            faults.add(at, text, Expected.of("number-as-shown"));
            return Option.none();
        }
        return scaled(cell, column, at);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private Option<String> scaled(Cell cell, TableColumn column, Place at) {
        ColumnKind kind = column.kind();
        Unit.Of of = kind.unit().get();
        String text = cell.text();
        Option<Quantity> quantity = Quantity.of(text);
        Seq<String> stated = quantity.flatMap(Quantity::unit)
                .toVector()
                .appendAll(cell.unit().filter(unit -> !text.contains(unit)));
        Seq<Unit> units = stated.flatMap(unit -> Unit.of(unit, of)).filter(kind::fits);
        if (quantity.isEmpty()
                || (of == Unit.Of.RATE && stated.isEmpty() && column.unit().isEmpty())) {
            return Option.some(text);
        }
        if (units.size() < stated.size()) {
            faults.add(at, text, Expected.of("unit-known"));
            return Option.none();
        }
        Seq<Unit> all = units.appendAll(column.unit());
        if (all.exists(unit -> !unit.agreesWith(all.head()))) {
            faults.add(at, text, Expected.of("units-agree"));
            return Option.none();
        }
        if (column.isTerm() && all.isEmpty()) {
            faults.add(at, text, Expected.of("column-near", Columns.asked(column.key()), column.title()));
            return Option.none();
        }
        BigDecimal number = quantity.get().number();
        String plain = all.isEmpty()
                ? number.toPlainString()
                : Quantity.plain(number.multiply(all.head().factor()));
        return Option.some(of == Unit.Of.RATE ? plain + "%" : plain);
    }

    /** The value of a plain text, where it is a number. */
    Option<BigDecimal> value(String text) {
        return Quantity.of(text).filter(each -> each.unit().isEmpty()).map(Quantity::number);
    }
}
