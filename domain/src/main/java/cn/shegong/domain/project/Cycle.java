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

    /** The month after its last. */
    public YearMonth end() {
        return opening.plusMonths(months);
    }

    /** How many of its months lie before the given one; none before the opening, at most all. */
    public int monthsBefore(YearMonth month) {
        return (int) Math.max(0, Math.min(months, ChronoUnit.MONTHS.between(opening, month)));
    }
}
