package cn.shegong.domain.measures;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * 有效期: the days on which a text is in force, both included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Validity(LocalDate from, LocalDate to) {

    /**
     * One day is a validity too.
     *
     * @param from the first day
     * @param to the last day, not before the first
     * @throws IllegalArgumentException if it ends before it starts
     */
    public Validity {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a validity that ends before it starts: " + from + " to " + to);
        }
    }

    /** {@return the month of its first day: a text holds from the first of that month} */
    public YearMonth firstMonth() {
        return YearMonth.from(from);
    }

    /** {@return the month of its last day: it counts as a whole} */
    public YearMonth lastMonth() {
        return YearMonth.from(to);
    }

    /**
     * {@return whether the text is in force on some day of the month}
     *
     * @param month any; inside or outside its days
     */
    public boolean covers(YearMonth month) {
        return standing(month) == Standing.IN_FORCE;
    }

    /**
     * {@return how the text stands in a month; a month counts as soon as one of its days does}
     *
     * @param month any month
     */
    public Standing standing(YearMonth month) {
        if (month.isBefore(firstMonth())) {
            return Standing.NOT_YET;
        }
        return month.isAfter(lastMonth()) ? Standing.EXPIRED : Standing.IN_FORCE;
    }

    /**
     * {@return how the text stands on a day}
     *
     * @param day any day
     */
    public Standing standing(LocalDate day) {
        if (day.isBefore(from)) {
            return Standing.NOT_YET;
        }
        return day.isAfter(to) ? Standing.EXPIRED : Standing.IN_FORCE;
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
