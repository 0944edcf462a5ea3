package cn.shegong.domain.check;

import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Grade;
import io.vavr.collection.Map;
import java.time.LocalDate;

/**
 * 从业人员: one row of a roster; nothing that names the person.
 *
 * @param row where it stands in the roster, as the file counts its rows
 * @param grade 薪级
 * @param post 岗位: professional or auxiliary
 * @param certificate 国家社会工作者职业水平证书
 * @param hours 继续教育学时, by calendar year; a year that is not there was not said
 * @param hired the day of hiring
 * @param inducted 岗前培训: when, not, or not said
 * @param monthlyPay 月薪酬, before the employer's on-cost, CNY a month
 */
public record Person(
        int row,
        Grade grade,
        Post post,
        Certificate certificate,
        Map<Integer, Fraction> hours,
        LocalDate hired,
        Inducted inducted,
        Yuan monthlyPay) {

    /** 岗位. */
    public enum Post {
        /** 社会工作专业岗位. */
        PROFESSIONAL,
        /** 辅助岗位. */
        AUXILIARY
    }

    /** 证书. */
    public sealed interface Certificate {

        /**
         * {@return whether the certificate is held on a day}
         *
         * @param day such as the last of the year asked about
         */
        boolean isHeldOn(LocalDate day);
    }

    /**
     * 持证; where the day is not said, on any day.
     *
     * @param since the day of the certificate; blank where it is not said
     */
    public record Holds(Entry<LocalDate> since) implements Certificate {
        @Override
        public boolean isHeldOn(LocalDate day) {
            return since.toOption().forAll(from -> !from.isAfter(day));
        }
    }

    /** 无证. */
    public record HoldsNone() implements Certificate {
        @Override
        public boolean isHeldOn(LocalDate day) {
            return false;
        }
    }

    /** 岗前培训. */
    public sealed interface Inducted {}

    /**
     * 已培训.
     *
     * @param day on which the induction was done
     */
    public record InductedOn(LocalDate day) implements Inducted {}

    /** 未培训. */
    public record NotInducted() implements Inducted {}

    /** The roster does not say. */
    public record InductionNotSaid() implements Inducted {}

    Person with(Certificate other) {
        return new Person(row, grade, post, other, hours, hired, inducted, monthlyPay);
    }

    Person withHours(int year, Fraction total) {
        return new Person(row, grade, post, certificate, hours.put(year, total), hired, inducted, monthlyPay);
    }

    Person withInduction(LocalDate day) {
        return new Person(row, grade, post, certificate, hours, hired, new InductedOn(day), monthlyPay);
    }

    Person with(Yuan pay) {
        return new Person(row, grade, post, certificate, hours, hired, inducted, pay);
    }
}
