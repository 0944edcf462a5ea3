package cn.shegong.simulation;

import cn.shegong.domain.Generators;
import cn.shegong.domain.Texts;
import cn.shegong.domain.budget.CostSettings;
import cn.shegong.domain.budget.NeedSettings;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.District;
import cn.shegong.domain.staffing.RangeEnd;
import cn.shegong.simulation.scenario.Horizon;
import cn.shegong.simulation.scenario.Pricing;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** The domain's generators, and those of scenarios with every setting: use by {@code @Domain(Scenarios.class)}. */
public class Scenarios extends Generators {

    /** A scenario with every setting as usual. */
    public static Scenario usual(int from, int to) {
        return new Scenario(
                "usual",
                Texts.SHENZHEN_2020.id(),
                new Horizon(from, to),
                Pricing.LOCKED,
                new CostSettings(new CostSettings.UsualCosting(), new CostSettings.UsualOnCost(), HashMap.empty()),
                new NeedSettings(RangeEnd.MIN, Percentage.ZERO),
                new StandardsRule.Derived(),
                Vector.empty());
    }

    @Provide
    public Arbitrary<Scenario> scenarios() {
        return Combinators.combine(
                        horizons(),
                        Arbitraries.of(Pricing.values()),
                        costs(),
                        needSettings(),
                        standards(),
                        adjustments())
                .as((horizon, pricing, cost, need, standards, adjustments) -> new Scenario(
                        "any", Texts.SHENZHEN_2020.id(), horizon, pricing, cost, need, standards, adjustments));
    }

    /** One to twelve years around the texts' days. */
    private static Arbitrary<Horizon> horizons() {
        return Combinators.combine(
                        Arbitraries.integers().between(2019, 2031),
                        Arbitraries.integers().between(0, 11))
                .as((from, more) -> new Horizon(from, from + more));
    }

    private static Arbitrary<CostSettings> costs() {
        Arbitrary<CostSettings.CostingChoice> costing = Arbitraries.of(
                new CostSettings.UsualCosting(),
                new CostSettings.OwnCosting(Costing.GRADES),
                new CostSettings.OwnCosting(Costing.AVERAGE));
        Arbitrary<CostSettings.OnCost> onCost = Arbitraries.oneOf(
                Arbitraries.just(new CostSettings.UsualOnCost()),
                percentages(0, 100).map(CostSettings.OwnOnCost::new));
        Arbitrary<Map<District, Standards>> own = Arbitraries.oneOf(
                Arbitraries.just(HashMap.empty()), pairs().map(pair -> HashMap.of(new District("南山区"), pair)));
        return Combinators.combine(costing, onCost, own).as(CostSettings::new);
    }

    private static Arbitrary<Standards> pairs() {
        return Combinators.combine(
                        Arbitraries.longs().between(150_000, 260_000),
                        Arbitraries.longs().between(150_000, 260_000))
                .as(Standards::of);
    }

    private static Arbitrary<NeedSettings> needSettings() {
        return Combinators.combine(Arbitraries.of(RangeEnd.values()), percentages(-5, 5))
                .as(NeedSettings::new);
    }

    private Arbitrary<StandardsRule> standards() {
        Arbitrary<StandardsRule> given = Combinators.combine(months(), pairs())
                .as(StandardsRule.Step::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(StandardsRule.Step::from)
                .map(steps -> new StandardsRule.Given(Vector.ofAll(steps)));
        return Arbitraries.oneOf(
                Arbitraries.just(new StandardsRule.Derived()), Arbitraries.just(new StandardsRule.Held()), given);
    }

    @Provide
    public Arbitrary<Seq<Adjustment>> adjustments() {
        return Combinators.combine(months(), uplifts())
                .as(Adjustment::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Adjustment::effective)
                .map(Vector::ofAll);
    }
}
