package cn.shegong.domain.measures;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * 有效期: the days on which a text is in force, both included.
 *
 * @param to not before from
 */
public record Validity(LocalDate from, LocalDate to) {

    /**
     * @throws IllegalArgumentException if it ends before it starts
     */
    public Validity {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a validity that ends before it starts: " + from + " to " + to);
        }
    }

    /** A text holds from the first of its first day's month. */
    public YearMonth firstMonth() {
        return YearMonth.from(from);
    }

    public YearMonth lastMonth() {
        return YearMonth.from(to);
    }

    public boolean covers(YearMonth month) {
        return standing(month) == Standing.IN_FORCE;
    }

    /** By whole months: a month counts as soon as one of its days does. */
    public Standing standing(YearMonth month) {
        if (month.isBefore(firstMonth())) {
            return Standing.NOT_YET;
        }
        return month.isAfter(lastMonth()) ? Standing.EXPIRED : Standing.IN_FORCE;
    }

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
