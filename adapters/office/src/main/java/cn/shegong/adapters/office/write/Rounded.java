package cn.shegong.adapters.office.write;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Rounding;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.RoundingMode;

/**
 * 取整公式: a rounding as spreadsheets have it.
 *
 * <p>A spreadsheet reckons in binary and rounds what it shows of a number, fifteen digits; so half up to the fen is exact
 * below ten million million CNY, as long as no exact value lies within a thousand millionth of a fen of a half without
 * being one. None does: what is rounded has denominators of the shares' and months' size.
 */
final class Rounded {

    private static final int MOST_PLACES = 6;

    private Rounded() {}

    /** None where spreadsheets have no such rounding. */
    static Option<String> formula(Rounding rounding, String expression) {
        return function(rounding.mode())
                .flatMap(function ->
                        places(rounding.step()).map(places -> function + "(" + expression + "," + places + ")"));
    }

    /**
     * A rounding down or up must not take a hair's breadth for a step: what it rounds is first made exact.
     *
     * @param exact how many places the expression has
     */
    static Option<String> formula(Rounding rounding, String expression, int exact) {
        return formula(rounding, "ROUND(" + expression + "," + exact + ")");
    }

    /** Of an expression of any number of places; down and up by what it shows in some more. */
    static Option<String> settled(Rounding rounding, String expression) {
        return rounding.mode() == RoundingMode.HALF_UP
                ? formula(rounding, expression)
                : places(rounding.step())
                        .flatMap(places -> formula(rounding, expression, Math.max(0, places) + MOST_PLACES));
    }

    private static Option<String> function(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> Option.some("ROUND");
            case DOWN -> Option.some("ROUNDDOWN");
            case UP -> Option.some("ROUNDUP");
            default -> Option.none();
        };
    }

    private static Option<Integer> places(Fraction step) {
        return Vector.rangeClosed(-MOST_PLACES, MOST_PLACES)
                .find(places -> Fraction.of(10).power(-places).equals(step));
    }
}
