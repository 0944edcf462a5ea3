package cn.shegong.domain.check;

import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.InRange;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * 应付人员: what a provider owes its people, CNY a year: out of a proposal's funds, or of the floor where they are below
 * it.
 *
 * @param labour a year's labour at the guidance prices
 * @param packaged 打包费: the funds of which that labour is its share
 * @param floor 标准额: heads x package standard
 * @param due what of those funds must be labour
 * @param owed what is due above the labour at guidance prices; never below 0
 * @param heads 人数: among whom
 */
public record PayDue(Figure labour, Figure packaged, Figure floor, Figure due, Figure owed, Figure heads) {

    private static final Formula LARGER = Formula.input(0).max(Formula.input(1));
    private static final Formula SHORTFALL =
            Formula.input(0).minus(Formula.input(1)).max(Formula.constant(0));

    static PayDue of(Proposal proposal, Yardstick yardstick) {
        AnnualCost.Costed cost = yardstick.cost(proposal);
        Figure floor = yardstick.floor(proposal);
        Figure due = yardstick.labourDue(Figure.computed(
                Label.of(Term.ANNUAL_BUDGET), Unit.CNY, LARGER, Basis.ARITHMETIC, yardstick.funds(proposal), floor));
        return new PayDue(
                cost.labour(),
                cost.packaged(),
                floor,
                due,
                Figure.computed(
                        Label.of(Term.ANNUAL_LABOUR_OWED), Unit.CNY, SHORTFALL, Basis.ARITHMETIC, due, cost.labour()),
                cost.heads());
    }

    /**
     * 合计: of several proposals, CNY a year.
     *
     * @param heads 人数
     * @param labour at the guidance prices
     * @param packaged 打包费: the funds of which that labour is its share
     * @param floor 标准额: heads x package standard
     * @param due what of the funds, or of the floor, must be labour
     * @param owed what is due above the labour at guidance prices, of each proposal by itself
     */
    public record Total(long heads, Yuan labour, Yuan packaged, Yuan floor, Yuan due, Yuan owed) {}

    /**
     * {@return 合计: the sums; 0 of none}
     *
     * @param all of the proposals that are added up
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64 bits
     */
    public static Total total(Seq<PayDue> all) {
        return new Total(
                all.map(due -> due.heads.whole()).foldLeft(0L, InRange::sum),
                sum(all, PayDue::labour),
                sum(all, PayDue::packaged),
                sum(all, PayDue::floor),
                sum(all, PayDue::due),
                sum(all, PayDue::owed));
    }

    private static Yuan sum(Seq<PayDue> all, Function<PayDue, Figure> amount) {
        return Yuan.total(all.map(amount).map(Figure::yuan));
    }

    /**
     * {@return 人均每月: what is owed to each head, with the employer's on-cost, CNY a month; exact, 0 where there are no
     * heads}
     */
    public Fraction owedAHeadAMonth() {
        return heads.isZero()
                ? Fraction.ZERO
                : owed.value().dividedBy(heads.value()).dividedBy(Fraction.of(12));
    }

    /** {@return 标准托底: whether the floor is at least the package, so that the standard carries the grade mix} */
    public boolean isCarried() {
        return floor.value().compareTo(packaged.value()) >= 0;
    }
}
