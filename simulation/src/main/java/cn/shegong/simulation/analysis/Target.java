package cn.shegong.simulation.analysis;

import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Vector;

/**
 * 封顶对象: what a cap is held against.
 *
 * @param scope the total or one district
 * @param years one year or the sum of all
 */
public record Target(Scope scope, Years years) {

    /** Whose budgets. */
    public sealed interface Scope {}

    /** All districts'. */
    public record Total() implements Scope {}

    /**
     * One district's, by its name in the portfolio.
     *
     * @param name as in the portfolio
     */
    public record OfDistrict(String name) implements Scope {}

    /** Which years'. */
    public sealed interface Years {}

    /**
     * One fiscal year of the horizon.
     *
     * @param year one of the horizon's
     */
    public record OneYear(int year) implements Years {}

    /** The whole horizon. */
    public record AllYears() implements Years {}

    Yuan of(DistrictYears budgets) {
        Vector<Yuan> row = scope instanceof OfDistrict district ? budgets.of(district.name()) : budgets.total();
        return years instanceof OneYear one ? row.get(budgets.years().indexOf(one.year())) : Yuan.total(row);
    }
}
