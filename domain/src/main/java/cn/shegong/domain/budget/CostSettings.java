package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.District;
import io.vavr.collection.Map;

/**
 * 核算设定: what a plan sets itself about the cost of a project.
 *
 * @param costing by grades or by the overall average
 * @param onCost the employer's social insurance and housing fund
 * @param districtStandards a district's own package standards; the city's count where they are higher; those without
 *     are not in it
 */
public record CostSettings(CostingChoice costing, OnCost onCost, Map<District, Standards> districtStandards) {

    /** 用人单位负担: as the measures' file says, or the plan's own. */
    public sealed interface OnCost {}

    /** The measures' default. */
    public record UsualOnCost() implements OnCost {}

    /**
     * The plan's own, 0 % to 100 % of pay.
     *
     * @param rate 0 % to 100 % of pay
     */
    public record OwnOnCost(Percentage rate) implements OnCost {

        /**
         * Both ends are taken.
         *
         * @param rate 0 % to 100 % of pay
         * @throws IllegalArgumentException if out of range
         */
        public OwnOnCost {
            if (!rate.isBetween(Percentage.ZERO, Percentage.of(100))) {
                throw new IllegalArgumentException("an on-cost is 0 % to 100 % of pay: " + rate);
            }
        }
    }

    /** 核算口径: as the measures' file says, or the plan's own. */
    public sealed interface CostingChoice {}

    /** The measures' default. */
    public record UsualCosting() implements CostingChoice {}

    /**
     * The plan's own.
     *
     * @param costing by grades or by the overall average
     */
    public record OwnCosting(Costing costing) implements CostingChoice {}

    /**
     * {@return the plan's own way to reckon pay, or the default of the measures}
     *
     * @param text the measures in force
     */
    public Costing costing(Measures text) {
        return costing instanceof OwnCosting own
                ? own.costing()
                : text.pay().costing().value();
    }

    /**
     * {@return 用人单位负担: the plan's own or that of the measures, a share of pay, 0 to 1}
     *
     * @param text the measures in force
     */
    public Figure onCost(Measures text) {
        Label label = Label.of(Term.ON_COST);
        return onCost instanceof OwnOnCost own
                ? Figure.given(label, own.rate().toFraction(), Unit.SHARE, new Basis.Setting("onCost"))
                : Figure.given(
                        label,
                        text.pay().onCost().value().toFraction(),
                        Unit.SHARE,
                        Basis.of(text.pay().onCost().source()));
    }

    /**
     * {@return the city's standard of the vintage, or the district's own where that is higher, CNY a person a year}
     *
     * @param district who pays
     * @param field general or special
     * @param vintage whose standard is the city's
     */
    public Figure standard(District district, PayField field, Vintage vintage) {
        Figure city = vintage.standard(field);
        return districtStandards
                .get(district)
                .map(own -> Figure.given(
                        Label.of(Term.DISTRICT_STANDARD, district),
                        own.of(field).toFraction(),
                        Unit.CNY_A_PERSON_A_YEAR,
                        new Basis.Setting("districtStandards")))
                .filter(own -> own.value().compareTo(city.value()) > 0)
                .getOrElse(city);
    }
}
