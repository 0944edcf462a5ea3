package cn.shegong.simulation.scenario;

import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.NeedSettings;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Costing;
import io.vavr.collection.Seq;

/**
 * 情景: what is assumed about the years ahead.
 *
 * @param name for people
 * @param measures the text it starts from; its successors take over on their days
 * @param horizon the fiscal years that are projected
 * @param pricing whose vintage prices a cycle
 * @param cost how projects are costed: costing, on-cost, districts' own standards
 * @param need which end of a norm's range counts, and what is added to the growth of needs
 * @param standards how the city's package standards move
 * @param adjustments in order of month, one a month at most; they compound
 * @param uncertainty what is drawn where draws are asked for
 */
public record Scenario(
        String name,
        MeasuresId measures,
        Horizon horizon,
        Pricing pricing,
        CostSettings cost,
        NeedSettings need,
        StandardsRule standards,
        Seq<Adjustment> adjustments,
        Uncertainty uncertainty) {

    /**
     * Puts the adjustments in order of month.
     *
     * @param name for people
     * @param measures the text it starts from; its successors take over on their days
     * @param horizon the fiscal years that are projected
     * @param pricing whose vintage prices a cycle
     * @param cost how projects are costed: costing, on-cost, districts' own standards
     * @param need which end of a norm's range counts, and what is added to the growth of needs
     * @param standards how the city's package standards move
     * @param adjustments in order of month, one a month at most; they compound
     * @param uncertainty what is drawn where draws are asked for
     * @throws IllegalArgumentException if two adjustments share a month
     */
    public Scenario {
        if (adjustments.distinctBy(Adjustment::effective).size() != adjustments.size()) {
            throw new IllegalArgumentException("one adjustment a month at most");
        }
        adjustments = adjustments.sortBy(Adjustment::effective);
    }

    /**
     * A scenario that leaves nothing uncertain.
     *
     * @param name for people
     * @param measures the text it starts from
     * @param horizon the fiscal years that are projected
     * @param pricing whose vintage prices a cycle
     * @param cost how projects are costed
     * @param need which end of a norm's range counts, and what is added to the growth of needs
     * @param standards how the city's package standards move
     * @param adjustments in any order, one a month at most
     */
    public Scenario(
            String name,
            MeasuresId measures,
            Horizon horizon,
            Pricing pricing,
            CostSettings cost,
            NeedSettings need,
            StandardsRule standards,
            Seq<Adjustment> adjustments) {
        this(name, measures, horizon, pricing, cost, need, standards, adjustments, Uncertainty.NONE);
    }

    /**
     * {@return the scenario with other things drawn; what is certain stays}
     *
     * @param other what is drawn instead
     */
    public Scenario withUncertainty(Uncertainty other) {
        return new Scenario(name, measures, horizon, pricing, cost, need, standards, adjustments, other);
    }

    /**
     * {@return the scenario with this adjustment in place of its own in that month; the others stay}
     *
     * @param one the adjustment, in a month that may have none yet
     */
    public Scenario withAdjustment(Adjustment one) {
        return withAdjustments(adjustments
                .reject(other -> other.effective().equals(one.effective()))
                .append(one));
    }

    /**
     * {@return the scenario with pay reckoned in this way}
     *
     * @param other by grades or by the overall average
     */
    public Scenario withCosting(Costing other) {
        CostSettings settings =
                new CostSettings(new CostSettings.OwnCosting(other), cost.onCost(), cost.districtStandards());
        return new Scenario(name, measures, horizon, pricing, settings, need, standards, adjustments, uncertainty);
    }

    /**
     * {@return the scenario over other years}
     *
     * @param other the fiscal years instead
     */
    public Scenario withHorizon(Horizon other) {
        return new Scenario(name, measures, other, pricing, cost, need, standards, adjustments, uncertainty);
    }

    /**
     * {@return the scenario with other settings for needs}
     *
     * @param other the settings instead
     */
    public Scenario withNeed(NeedSettings other) {
        return new Scenario(name, measures, horizon, pricing, cost, other, standards, adjustments, uncertainty);
    }

    /**
     * {@return the scenario with these adjustments alone}
     *
     * @param others in any order, one a month at most
     * @throws IllegalArgumentException if two share a month
     */
    public Scenario withAdjustments(Seq<Adjustment> others) {
        return new Scenario(name, measures, horizon, pricing, cost, need, standards, others, uncertainty);
    }
}
