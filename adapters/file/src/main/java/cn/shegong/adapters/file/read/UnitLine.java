package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Unit;
import cn.shegong.application.port.Workbooks.Row;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The units that a line beside a table gives, such as 单位：万元、人.
 *
 * @param row its number
 * @param units as they stand
 */
record UnitLine(int row, Seq<String> units) {

    private static final int MOST_LETTERS = 2;

    /** That of a row; none where it gives none: 填报单位 names an office. */
    static Option<UnitLine> of(Row row) {
        Seq<String> units = row.cells().flatMap(cell -> {
            var line = RowKind.UNIT_LINE.matcher(cell.text());
            boolean office = cell.text().matches(".*(?:填报|编制|用人|购买|报送|填表|制表)单位.*");
            return line.find() && !office ? Vector.of(line.group(1).split(" ?[、,，;；] ?", -1)) : Vector.<String>empty();
        });
        return Option.when(
                units.exists(UnitLine::isMeant), () -> new UnitLine(row.number(), units.filter(UnitLine::isMeant)));
    }

    /** An office has a longer name. */
    private static boolean isMeant(String text) {
        return Unit.isMeant(text) || (!text.isBlank() && text.strip().length() <= MOST_LETTERS);
    }

    /** The unit for a column; a multiple by itself is of money. */
    Option<Unit> of(ColumnKind kind) {
        return kind.unit()
                .filter(of -> of == Unit.Of.MONEY || of == Unit.Of.COUNT)
                .flatMap(of -> units.flatMap(unit -> of == Unit.Of.COUNT && unit.length() == 1 && "百千万".contains(unit)
                                ? Option.<Unit>none()
                                : Unit.of(unit, of))
                        .headOption());
    }

    /** Units that are not read. */
    Seq<String> unknown() {
        return units.reject(unit ->
                Vector.of(Unit.Of.values()).exists(of -> Unit.of(unit, of).isDefined()));
    }
}
