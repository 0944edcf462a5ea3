package cn.shegong.simulation.scenario;

import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.check.Yardstick;
import cn.shegong.domain.measures.Succession;
import io.vavr.collection.HashMap;
import java.time.YearMonth;

/**
 * 尺度表: what proposals are held against, by the month in which they start: the published prices, standards and on-cost,
 * or a scenario's.
 */
public record Yardsticks(Vintages vintages, CostSettings settings) {

    public static Yardsticks published(Succession succession) {
        return new Yardsticks(
                Vintages.published(succession),
                new CostSettings(new CostSettings.UsualCosting(), new CostSettings.UsualOnCost(), HashMap.empty()));
    }

    public static Yardsticks of(Scenario scenario, Succession succession) {
        return new Yardsticks(Vintages.of(scenario, succession), scenario.cost());
    }

    public Yardstick at(YearMonth start) {
        return new Yardstick(vintages.at(start), settings);
    }
}
