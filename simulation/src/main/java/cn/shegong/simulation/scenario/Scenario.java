package cn.shegong.simulation.scenario;

import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.NeedSettings;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.pay.Adjustment;
import io.vavr.collection.Seq;

/**
 * 情景: what is assumed about the years ahead.
 *
 * @param name for people
 * @param measures the text it starts from; its successors take over on their days
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
     * @throws IllegalArgumentException if two adjustments share a month
     */
    public Scenario {
        if (adjustments.distinctBy(Adjustment::effective).size() != adjustments.size()) {
            throw new IllegalArgumentException("one adjustment a month at most");
        }
        adjustments = adjustments.sortBy(Adjustment::effective);
    }

    /** A scenario that leaves nothing uncertain. */
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

    public Scenario withUncertainty(Uncertainty other) {
        return new Scenario(name, measures, horizon, pricing, cost, need, standards, adjustments, other);
    }

    /** With this one in place of its own in that month; the others stay. */
    public Scenario withAdjustment(Adjustment one) {
        return withAdjustments(adjustments
                .reject(other -> other.effective().equals(one.effective()))
                .append(one));
    }

    public Scenario withNeed(NeedSettings other) {
        return new Scenario(name, measures, horizon, pricing, cost, other, standards, adjustments, uncertainty);
    }

    public Scenario withAdjustments(Seq<Adjustment> others) {
        return new Scenario(name, measures, horizon, pricing, cost, need, standards, others, uncertainty);
    }
}
