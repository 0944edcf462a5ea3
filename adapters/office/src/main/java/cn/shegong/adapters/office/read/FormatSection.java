package cn.shegong.adapters.office.read;

import cn.shegong.application.port.Workbooks.State;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * 格式的一节: what one section of a number format says.
 *
 * @param condition which numbers it is for
 * @param format what they are meant to be
 * @param unit in which they count
 * @param state how they are shown
 */
record FormatSection(Predicate<BigDecimal> condition, Format format, Option<String> unit, State state) {

    boolean fits(BigDecimal number) {
        return condition.test(number);
    }

    /** Whether it says no more than a number by itself. */
    boolean isPlain() {
        return format.equals(Numbers.PLAIN) && unit.isEmpty() && state == State.VALUE;
    }
}
