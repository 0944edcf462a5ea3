package cn.shegong.domain.project;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * 购买周期: one contract's term.
 *
 * @param opening its first month
 * @param months how many
 */
public record Cycle(YearMonth opening, int months) {

    /** {@return the month after its last} */
    public YearMonth end() {
        return opening.plusMonths(months);
    }

    /**
     * {@return how many of its months lie before the given one; 0 up to the opening, at most all}
     *
     * @param month any
     */
    public int monthsBefore(YearMonth month) {
        return (int) Math.max(0, Math.min(months, ChronoUnit.MONTHS.between(opening, month)));
    }
}
