package cn.shegong.adapters.file.read;

import cn.shegong.application.input.Months;
import cn.shegong.application.input.Quantity;
import cn.shegong.application.input.Tidy;
import cn.shegong.application.input.Unit;
import cn.shegong.application.input.YesNo;
import io.vavr.control.Option;
import java.time.DateTimeException;

/** What stands in a column, as far as reading must know before a value is read. */
enum ColumnKind {
    TEXT,
    MONTH,
    DATE,
    YES_NO,
    COUNT,
    /** Yuan a year. */
    MONEY,
    /** Yuan a month. */
    PAY,
    /** Yuan a person a year. */
    STANDARD,
    LENGTH,
    RATE,
    HOURS;

    /** Whether figures stand there, which a unit or a merged cell could change. */
    boolean isNumber() {
        return unit().isDefined();
    }

    /** Whether sums of it make sense. */
    boolean isSummed() {
        return this == COUNT || this == MONEY || this == PAY || this == HOURS;
    }

    /** What its units count. */
    Option<Unit.Of> unit() {
        return switch (this) {
            case COUNT -> Option.some(Unit.Of.COUNT);
            case MONEY, PAY, STANDARD -> Option.some(Unit.Of.MONEY);
            case LENGTH -> Option.some(Unit.Of.TIME);
            case RATE -> Option.some(Unit.Of.RATE);
            case HOURS -> Option.some(Unit.Of.HOURS);
            case TEXT, MONTH, DATE, YES_NO -> Option.none();
        };
    }

    /** Whether a unit says nothing else than what the column is of. */
    boolean fits(Unit unit) {
        return unit.per().isEmpty()
                || switch (this) {
                    case MONEY -> unit.per().equals("年");
                    case PAY -> unit.per().equals("月") || unit.per().equals("人月");
                    case STANDARD ->
                        unit.per().equals("人年")
                                || unit.per().equals("年")
                                || unit.per().equals("人");
                    default -> true;
                };
    }

    /** Whether a text is a value of such a column; of texts, nothing can be said. */
    boolean takes(String text) {
        return switch (this) {
            case TEXT -> false;
            case MONTH, DATE -> isMonth(text);
            case YES_NO -> YesNo.of(text).isDefined();
            default -> Quantity.of(text.replace("%", "")).isDefined();
        };
    }

    private static boolean isMonth(String text) {
        try {
            Months.parse(Tidy.text(text));
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }
}
