package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.FundRules;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.project.Project;
import io.vavr.collection.Seq;

/**
 * 项目核算: one project, one year (Measures 6 and 13).
 *
 * <p>Labour of a year is 12 months' pay with the employer's on-cost. The package is what makes labour its share of the
 * funds. The floor is heads by the package standard. The budget is the larger of package and floor.
 *
 * @param settings what the plan sets itself about costs
 */
public record ProjectCost(CostSettings settings) {

    private static final Formula PRODUCT = Formula.input(0).times(Formula.input(1));
    private static final Formula YEAR_OF_LABOUR = Formula.constant(12)
            .times(Formula.input(0))
            .times(Formula.constant(1).plus(Formula.input(1)));
    private static final Formula PACKAGE = YEAR_OF_LABOUR.dividedBy(Formula.input(2));
    private static final Formula LARGER = Formula.input(0).max(Formula.input(1));
    private static final Formula SHORTFALL =
            Formula.input(0).minus(Formula.input(1)).max(Formula.constant(0));

    /**
     * {@return what the project costs a year at one vintage: {@link AnnualCost.AtStandard} where pay goes by grade and
     * only a number of heads is known, else {@link AnnualCost.Costed}}
     *
     * @param project whose district and service field choose standard and prices
     * @param staff the heads of the cycle
     * @param vintage the prices, standards and measures in force
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit into 64-bit fen
     */
    public AnnualCost of(Project project, Staff staff, Vintage vintage) {
        Measures text = vintage.text();
        PayField field = text.payField(project.field());
        Figure heads = staff.heads();
        Figure floor = floor(project, heads, field, vintage);
        Figure supervision = supervision(staff, text.funds());
        if (staff instanceof Staff.ByNumber && settings.costing(text) == Costing.GRADES) {
            return new AnnualCost.AtStandard(heads, named(Term.ANNUAL_BUDGET, new Formula.Total(), floor), supervision);
        }
        Figure pay = pay(staff, heads, field, vintage);
        Figure onCost = settings.onCost(text);
        Figure share = labourShare(text.funds());
        Figure labour = labour(pay, onCost, text);
        Figure packaged = amount(Term.ANNUAL_PACKAGE, PACKAGE, text, pay, onCost, share);
        Figure budget = named(Term.ANNUAL_BUDGET, LARGER, packaged, floor);
        Figure due = labourDue(budget, text);
        Figure owed = named(Term.ANNUAL_LABOUR_OWED, SHORTFALL, due, labour);
        return new AnnualCost.Costed(heads, budget, supervision, pay, labour, packaged, owed);
    }

    /**
     * {@return 月薪酬: by grade, by band, or every head at the overall average, as the settings say; CNY a month}
     *
     * @param staff the heads of the cycle, by grade or band unless costed by the overall average
     * @param field general or special
     * @param vintage the prices in force
     * @throws IllegalArgumentException if only a number of heads is known and pay goes by grade
     */
    public Figure pay(Staff staff, PayField field, Vintage vintage) {
        return pay(staff, staff.heads(), field, vintage);
    }

    /**
     * {@return 年人力成本: twelve months' pay with the employer's on-cost, rounded, CNY a year}
     *
     * @param pay of all heads, CNY a month
     * @param onCost the employer's, a share of pay
     * @param text the measures in force
     */
    public static Figure labour(Figure pay, Figure onCost, Measures text) {
        return amount(Term.ANNUAL_LABOUR, YEAR_OF_LABOUR, text, pay, onCost);
    }

    private Figure pay(Staff staff, Figure heads, PayField field, Vintage vintage) {
        Measures text = vintage.text();
        return settings.costing(text) == Costing.AVERAGE
                ? Figure.computed(
                        Label.of(Term.MONTHLY_PAY),
                        Unit.CNY_A_MONTH,
                        PRODUCT,
                        Basis.of(text.pay().costing().source()),
                        heads,
                        roundedAverage(field, vintage))
                : Figure.total(Label.of(Term.MONTHLY_PAY), Unit.CNY_A_MONTH, payByPart(staff, field, vintage));
    }

    private static Seq<Figure> payByPart(Staff staff, PayField field, Vintage vintage) {
        if (staff instanceof Staff.ByBand byBand) {
            return byBand.byBand()
                    .filterValues(heads -> !heads.isZero())
                    .map(band -> payOf(
                            vintage.text(),
                            band._2,
                            vintage.prices()
                                    .bandAverage(
                                            field,
                                            band._1,
                                            vintage.text().roundings().bandAverage())))
                    .toVector();
        }
        if (!(staff instanceof Staff.ByGrade graded)) {
            throw new IllegalArgumentException("heads by number alone have no pay by grade");
        }
        return graded.byGrade()
                .zip(Grade.ALL)
                .reject(heads -> heads._1.isZero())
                .map(heads -> payOf(vintage.text(), heads._1, vintage.prices().price(field, heads._2)));
    }

    /** That the price of a grade, a median, is what its heads are costed at is an interpretation. */
    private static Figure payOf(Measures text, Figure heads, Figure price) {
        return Figure.computed(
                Label.of(Term.GRADE_PAY, heads.label().detail()),
                Unit.CNY_A_MONTH,
                PRODUCT,
                Basis.of(text.pay().table().median()),
                heads,
                price);
    }

    private static Figure roundedAverage(PayField field, Vintage vintage) {
        var rounding = vintage.text().roundings().overallAverage();
        return Figure.computed(
                Label.of(Term.OVERALL_AVERAGE, field.key()),
                Unit.CNY_A_MONTH,
                Formula.input(0),
                Precision.of(rounding),
                Basis.of(vintage.text().pay().overallMix().source()),
                vintage.prices().overallAverage(field, vintage.text().pay().overallMix()));
    }

    private Figure floor(Project project, Figure heads, PayField field, Vintage vintage) {
        return Figure.computed(
                Label.of(Term.ANNUAL_FLOOR),
                Unit.CNY,
                PRODUCT,
                Basis.of(vintage.text().funds().standards().person()),
                heads,
                settings.standard(project.district(), field, vintage));
    }

    /**
     * {@return 督导经费: supervised heads x fee, CNY a month}
     *
     * @param staff the heads of the cycle
     * @param funds of the measures in force: the fee, and whose heads are supervised
     */
    public static Figure supervision(Staff staff, FundRules funds) {
        var rule = funds.supervision();
        return Figure.computed(
                Label.of(Term.MONTHLY_SUPERVISION),
                Unit.CNY_A_MONTH,
                PRODUCT,
                Basis.of(rule.source()),
                staff.supervised(rule.value().bands()),
                Figure.given(
                        Label.of(Term.SUPERVISION_FEE),
                        rule.value().yuanAHeadAMonth(),
                        Unit.CNY_A_MONTH,
                        Basis.of(rule.source())));
    }

    /**
     * {@return what of some funds must be labour, rounded down as published, CNY a year}
     *
     * @param budget the funds, CNY a year
     * @param text the measures in force
     */
    public static Figure labourDue(Figure budget, Measures text) {
        Figure share = labourShare(text.funds());
        return Figure.computed(
                Label.of(Term.LABOUR_DUE),
                Unit.CNY,
                PRODUCT,
                Precision.of(text.roundings().labourOwed()),
                share.basis(),
                budget,
                share);
    }

    private static Figure labourShare(FundRules funds) {
        return Figure.given(
                Label.of(Term.LABOUR_SHARE),
                funds.labourShare().value().toFraction(),
                Unit.SHARE,
                Basis.of(funds.labourShare().source()));
    }

    private static Figure amount(Term term, Formula formula, Measures text, Figure... inputs) {
        return Figure.computed(
                Label.of(term),
                Unit.CNY,
                formula,
                Precision.of(text.roundings().amount()),
                Basis.of(text.funds().labourShare().source()),
                inputs);
    }

    private static Figure named(Term term, Formula formula, Figure... inputs) {
        return Figure.computed(Label.of(term), Unit.CNY, formula, Basis.ARITHMETIC, inputs);
    }
}
