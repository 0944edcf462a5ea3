package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.PayField;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * 用工情况: what a person's year is held against.
 *
 * @param year the calendar year asked about
 * @param yardstick the prices and measures in force
 * @param payField of the person's project, general or special
 * @param contract the month in which the project's contract starts; blank where it is not known
 */
public record Employment(int year, Yardstick yardstick, PayField payField, Entry<YearMonth> contract) {

    /** {@return the measures in force} */
    public Measures text() {
        return yardstick.text();
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    boolean isHiringYear(Person person) {
        return person.hired().getYear() == year;
    }

    /** Whether the person was hired by the year's end; who was not is not asked for anything. */
    boolean includes(Person person) {
        return person.hired().getYear() <= year;
    }
}
