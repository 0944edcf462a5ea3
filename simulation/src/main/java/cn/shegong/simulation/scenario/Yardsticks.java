package cn.shegong.simulation.scenario;

import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.check.Yardstick;
import cn.shegong.domain.measures.Succession;
import io.vavr.collection.HashMap;
import java.time.YearMonth;

/**
 * 尺度表: what proposals are held against, by the month in which they start: the published prices, standards and on-cost,
 * or a scenario's.
 *
 * @param vintages the prices and standards by month
 * @param settings costing, on-cost and the districts' own standards, in every month
 */
public record Yardsticks(Vintages vintages, CostSettings settings) {

    /**
     * {@return the published prices, standards and on-cost}
     *
     * @param succession a text of measures and its successors
     */
    public static Yardsticks published(Succession succession) {
        return new Yardsticks(
                Vintages.published(succession),
                new CostSettings(new CostSettings.UsualCosting(), new CostSettings.UsualOnCost(), HashMap.empty()));
    }

    /**
     * {@return a scenario's prices, standards and on-cost}
     *
     * @param scenario whose settings count
     * @param succession the scenario's text of measures and its successors
     */
    public static Yardsticks of(Scenario scenario, Succession succession) {
        return new Yardsticks(Vintages.of(scenario, succession), scenario.cost());
    }

    /**
     * {@return what a proposal is held against}
     *
     * @param start the month in which the proposed contract starts
     */
    public Yardstick at(YearMonth start) {
        return new Yardstick(vintages.at(start), settings);
    }
}
