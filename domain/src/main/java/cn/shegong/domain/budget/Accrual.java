package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.source.Sourced;

/**
 * 按月计提: how an annual amount falls on the months of a cycle.
 *
 * <p>To the end of month j (counted from the cycle's opening) an annual amount B has accrued R(B j / 12), R rounding to
 * the fen; a run of months accrues the difference of its ends. So a locked cycle adds up to exactly months / 12 B, and
 * the months of a year to the year.
 *
 * @param from months of the cycle before the run, 0 or more
 * @param to months of the cycle to the run's end
 * @param rounding of amounts, to the fen as published
 */
public record Accrual(int from, int to, Sourced<Rounding> rounding) {

    private static final Formula TO_MONTH =
            Formula.input(0).times(Formula.input(1)).dividedBy(Formula.constant(12));
    private static final Formula DIFFERENCE = Formula.input(0).minus(Formula.input(1));
    private static final Formula PRODUCT = Formula.input(0).times(Formula.input(1));

    /**
     * {@return what an annual amount accrues in the run, CNY}
     *
     * @param annual CNY a year
     */
    public Figure ofAnnual(Figure annual) {
        return from == 0
                ? accruedTo(annual, to)
                : Figure.computed(
                        Label.of(Term.ACCRUED, (from + 1) + "–" + to),
                        Unit.CNY,
                        DIFFERENCE,
                        Basis.ARITHMETIC,
                        accruedTo(annual, to),
                        accruedTo(annual, from));
    }

    /**
     * {@return what a monthly amount comes to in the run, CNY}
     *
     * @param monthly CNY a month
     */
    public Figure ofMonthly(Figure monthly) {
        return times(monthly, Unit.CNY, Term.ACCRUED);
    }

    /**
     * {@return heads x months of the run}
     *
     * @param heads of the cycle
     */
    public Figure postMonths(Figure heads) {
        return times(heads, Unit.MONTHS, Term.POST_MONTHS);
    }

    private Figure times(Figure figure, Unit unit, Term term) {
        return Figure.computed(
                Label.of(term, (from + 1) + "–" + to),
                unit,
                PRODUCT,
                Basis.ARITHMETIC,
                figure,
                Figure.given(Label.of(Term.MONTHS), to - (long) from, Unit.MONTHS, Basis.ARITHMETIC));
    }

    private Figure accruedTo(Figure annual, int month) {
        return Figure.computed(
                Label.of(Term.ACCRUED_TO, month),
                Unit.CNY,
                TO_MONTH,
                Precision.of(rounding),
                Basis.ARITHMETIC,
                annual,
                Figure.given(Label.of(Term.MONTHS), month, Unit.MONTHS, Basis.ARITHMETIC));
    }
}
