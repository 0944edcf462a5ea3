package cn.shegong.domain.check;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Grade;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * 从业人员: one row of a roster; nothing that names the person. What the roster leaves blank skips its rules, but for the
 * certificate: who gives none has none.
 *
 * @param row where it stands in the roster, as the file counts its rows
 * @param grade 薪级
 * @param post 岗位: professional or auxiliary
 * @param certificate 国家社会工作者职业水平证书
 * @param hours 继续教育学时, by calendar year; a year that is not there was not said
 * @param hired the day of hiring
 * @param inducted 岗前培训: when, not, or not said
 * @param monthlyPay 月薪酬, before the employer's on-cost, CNY a month
 * @param recruitment 招聘备案: how the person was recruited
 */
public record Person(
        int row,
        Entry<Grade> grade,
        Entry<Post> post,
        Certificate certificate,
        Map<Integer, Fraction> hours,
        Entry<LocalDate> hired,
        Inducted inducted,
        Entry<Yuan> monthlyPay,
        Recruitment recruitment) {

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
         * {@return the level that is held on a day; none where no certificate is}
         *
         * @param day such as the last of the year asked about
         */
        Option<CertificateLevel> level(LocalDate day);
    }

    /**
     * 持证; where the day is not said, on any day.
     *
     * @param stated 级别: blank where the roster says that there is a certificate and no more; it is at least the lowest
     * @param since the day of the certificate; blank where it is not said
     */
    public record Holds(Entry<CertificateLevel> stated, Entry<LocalDate> since) implements Certificate {
        @Override
        public Option<CertificateLevel> level(LocalDate day) {
            return Option.when(
                    since.toOption().forAll(from -> !from.isAfter(day)),
                    () -> stated.toOption().getOrElse(CertificateLevel.ASSISTANT));
        }
    }

    /** 无证. */
    public record HoldsNone() implements Certificate {
        @Override
        public Option<CertificateLevel> level(LocalDate day) {
            return Option.none();
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

    /** {@return whether the roster says which level of certificate the person holds} */
    public boolean namesLevel() {
        return certificate instanceof Holds holds && holds.stated().toOption().isDefined();
    }

    Basis cell(String column) {
        return new Basis.Cell(Integer.toString(row), column);
    }

    /** The monthly pay with its cell; none where the roster does not give it. */
    Option<Figure> paid() {
        return monthlyPay
                .toOption()
                .map(paid -> Figure.given(
                        Label.of(Term.MONTHLY_PAY), paid.toFraction(), Unit.CNY_A_MONTH, cell("monthlyPay")));
    }

    Person with(Certificate other) {
        return with(other, hours, inducted, monthlyPay, recruitment);
    }

    Person withHours(int year, Fraction total) {
        return with(certificate, hours.put(year, total), inducted, monthlyPay, recruitment);
    }

    Person withInduction(LocalDate day) {
        return with(certificate, hours, new InductedOn(day), monthlyPay, recruitment);
    }

    Person withMorePay(Yuan more) {
        Yuan before = monthlyPay.toOption().getOrElse(Yuan.ZERO);
        return with(certificate, hours, inducted, new Entry.Filled<>(before.plus(more)), recruitment);
    }

    Person with(Recruitment other) {
        return with(certificate, hours, inducted, monthlyPay, other);
    }

    private Person with(
            Certificate papers,
            Map<Integer, Fraction> learnt,
            Inducted induction,
            Entry<Yuan> pay,
            Recruitment hiring) {
        return new Person(row, grade, post, papers, learnt, hired, induction, pay, hiring);
    }
}
