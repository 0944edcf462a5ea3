package cn.shegong.domain.check;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import java.time.LocalDate;

/** 人员整改: one change of what a roster says of a person. */
public sealed interface PersonChange extends Change<Person> {

    /**
     * 取证.
     *
     * @param level the lowest that clears the finding
     * @param by the last day on which the certificate clears the finding
     */
    record Certify(CertificateLevel level, LocalDate by) implements PersonChange {
        @Override
        public Person applyTo(Person person) {
            return person.with(new Person.Holds(new Entry.Filled<>(level), new Entry.Filled<>(by)));
        }
    }

    /**
     * 补学时.
     *
     * @param year the calendar year
     * @param hours on top of those that there are, rounded up to 0.01
     */
    record AddHours(int year, Fraction hours) implements PersonChange {
        @Override
        public Person applyTo(Person person) {
            return person.withHours(
                    year, person.hours().getOrElse(year, Fraction.ZERO).plus(hours));
        }
    }

    /**
     * 补岗前培训.
     *
     * @param by the last day on which the induction clears the finding
     */
    record Induct(LocalDate by) implements PersonChange {
        @Override
        public Person applyTo(Person person) {
            return person.withInduction(by);
        }
    }

    /**
     * 加薪, CNY a month.
     *
     * @param amount on top of the monthly pay
     */
    record RaisePay(Yuan amount) implements PersonChange {
        @Override
        public Person applyTo(Person person) {
            return person.withMorePay(amount);
        }
    }

    /** 补办备案: the person's number of the filing on the platform, given in the roster. */
    record FileRecruitment() implements PersonChange {
        @Override
        public Person applyTo(Person person) {
            return person.with(person.recruitment().withFiling());
        }
    }

    /** 补录公开招聘: that the post was advertised on the platform, given in the roster. */
    record AdvertiseRecruitment() implements PersonChange {
        @Override
        public Person applyTo(Person person) {
            return person.with(person.recruitment().withAdvertisement());
        }
    }
}
