package cn.shegong.domain.check;

import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.project.Workforce;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * 标准承载力: which grade mixes a package standard can carry: those whose mean pay a head is at most so much.
 *
 * @param field whose guidance prices it is held against
 * @param vintage the prices in force
 * @param standard 整体打包标准, CNY a person a year
 * @param onCost 用人单位负担, a share of pay
 * @param carried standard x labour share ÷ 12 ÷ (1 + on-cost), CNY a month a head; exact
 * @param grades each by itself, from grade 1 to grade 10
 */
public record StandardCapacity(
        PayField field, Vintage vintage, Figure standard, Figure onCost, Figure carried, Vector<OfGrade> grades) {

    private static final Formula CARRIED = Formula.input(0)
            .times(Formula.input(1))
            .dividedBy(Formula.constant(12))
            .dividedBy(Formula.constant(1).plus(Formula.input(2)));
    private static final Formula PACKAGE = Formula.constant(12)
            .times(Formula.input(0))
            .times(Formula.constant(1).plus(Formula.input(2)))
            .dividedBy(Formula.input(1));

    /**
     * One grade.
     *
     * @param grade which
     * @param price 薪酬指导价, CNY a month
     * @param packaged what a head of it costs, CNY a year
     * @param beside heads of the lowest grade of certificate holders that must stand beside each; 0 where the standard
     *     carries it alone
     */
    public record OfGrade(Grade grade, Figure price, Figure packaged, Beside beside) {}

    /** How a grade is carried. */
    public sealed interface Beside {}

    /**
     * 可承载: with so many of the lowest grade beside each head.
     *
     * @param heads of grade 9, the lowest of certificate holders, for each head of the grade; 0 to 10 million
     */
    public record Lowest(long heads) implements Beside {}

    /** 不可承载: the standard carries too little above the lowest grade, or not even that. */
    public record Never() implements Beside {}

    /**
     * {@return one for each pay field, standard, vintage and on-cost that proposals are held against, in order of first
     * appearance}
     *
     * @param checked the proposals
     */
    public static Seq<StandardCapacity> of(Seq<CheckedProposal> checked) {
        return checked.distinctBy(each -> Tuple.of(
                        Tuple.of(
                                each.yardstick().payField(each.proposal()),
                                each.yardstick().standard(each.proposal()).value()),
                        Tuple.of(
                                each.yardstick().vintage().from(),
                                each.yardstick().settings().onCost())))
                .map(each -> of(
                        each.yardstick().payField(each.proposal()),
                        each.yardstick().standard(each.proposal()),
                        each.yardstick()));
    }

    static StandardCapacity of(PayField field, Figure standard, Yardstick yardstick) {
        Measures text = yardstick.text();
        var rule = text.funds().labourShare();
        Figure share = Figure.given(
                Label.of(Term.LABOUR_SHARE), rule.value().toFraction(), Unit.SHARE, Basis.of(rule.source()));
        Figure onCost = yardstick.settings().onCost(text);
        Figure carried = Figure.computed(
                Label.of(Term.CARRIED_PAY, field.key()),
                Unit.CNY_A_MONTH,
                CARRIED,
                Basis.of(rule.source()),
                standard,
                share,
                onCost);
        Vintage vintage = yardstick.vintage();
        Fraction lowest = vintage.prices().price(field, Grade.CERTIFIED.last()).value();
        return new StandardCapacity(field, vintage, standard, onCost, carried, Grade.ALL.map(grade -> {
            Figure price = vintage.prices().price(field, grade);
            return new OfGrade(
                    grade,
                    price,
                    Figure.computed(
                            Label.of(Term.ANNUAL_PACKAGE, grade.key()),
                            Unit.CNY,
                            PACKAGE,
                            Precision.of(text.roundings().amount()),
                            Basis.of(rule.source()),
                            price,
                            share,
                            onCost),
                    beside(price.value(), lowest, carried.value()));
        }));
    }

    private static Beside beside(Fraction price, Fraction lowest, Fraction carried) {
        if (price.compareTo(carried) <= 0) {
            return new Lowest(0);
        }
        if (lowest.compareTo(carried) >= 0) {
            return new Never();
        }
        BigInteger heads = price.minus(carried).dividedBy(carried.minus(lowest)).rounded(RoundingMode.UP);
        return heads.compareTo(BigInteger.valueOf(Workforce.MOST)) <= 0 ? new Lowest(heads.longValue()) : new Never();
    }
}
