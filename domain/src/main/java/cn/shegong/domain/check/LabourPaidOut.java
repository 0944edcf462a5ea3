package cn.shegong.domain.check;

import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.RoundingMode;

/** 人力成本发放: what a project budgets as labour is paid out to its people, none of it withheld (Measure 6). */
public record LabourPaidOut() implements EmployedStaffRule {

    private static final Fraction FEN_A_MONTH = Fraction.of(100, 12);

    @Override
    public RuleId id() {
        return new RuleId("roster-labour");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().roster().labourPaidOut(), text));
    }

    @Override
    public Option<Finding<EmployedStaff>> check(EmployedStaff staff, Yardstick yardstick) {
        Figure budgeted = Stated.funds(staff.proposal(), FundLine.LABOUR, Term.LABOUR);
        return staff.pay()
                .flatMap(pay -> Shortfall.of(yardstick.labour(pay), budgeted))
                .map(low -> low.finding(
                        this,
                        Severity.ADVICE,
                        citations(yardstick.text()).head(),
                        missing -> Remedy.of(new EmployedStaffChange.RaiseAllPay(raise(staff, missing, yardstick)))));
    }

    /** The least pay that brings their labour to what is budgeted, to the fen; more pay is never less labour. */
    private static Yuan raise(EmployedStaff staff, Shortfall missing, Yardstick yardstick) {
        long tooLittle = 0;
        long enough = fenAMonth(missing.exact());
        while (enough - tooLittle > 1) {
            long middle = (enough + tooLittle) / 2;
            if (isPaidOut(staff.withMorePay(new Yuan(middle)), missing.asked(), yardstick)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return new Yuan(enough);
    }

    /** Of a year's amount, without on-cost: enough in any case. */
    private static long fenAMonth(Fraction amount) {
        return amount.times(FEN_A_MONTH).rounded(RoundingMode.UP).longValueExact();
    }

    private static boolean isPaidOut(EmployedStaff staff, Figure budgeted, Yardstick yardstick) {
        return staff.pay().exists(pay -> yardstick.labour(pay).value().compareTo(budgeted.value()) >= 0);
    }
}
