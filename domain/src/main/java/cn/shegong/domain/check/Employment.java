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
 * @param namesLevels whether the roster says of anyone which level of certificate is held
 */
public record Employment(
        int year, Yardstick yardstick, PayField payField, Entry<YearMonth> contract, boolean namesLevels) {

    /** {@return the measures in force} */
    public Measures text() {
        return yardstick.text();
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** On which a certificate counts: the year's last, or the day of hiring where that is later. */
    LocalDate dayOfCertificate(Person person) {
        return person.hired().toOption().filter(day -> day.isAfter(lastDay())).getOrElse(this::lastDay);
    }

    boolean isHiringYear(Person person) {
        return person.hired().toOption().exists(day -> day.getYear() == year);
    }

    boolean isHiredBefore(Person person) {
        return person.hired().toOption().exists(day -> day.getYear() < year);
    }
}
