package cn.shegong.application.plan;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.measures.Succession;
import cn.shegong.simulation.kernel.CompiledScenario;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;
import cn.shegong.simulation.scenario.StandardsRule;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 近用情景: the scenarios that were opened last, with the price tables, standards and timetables worked out of them: a
 * program that serves gets the same one again and again. Portfolios are not kept. For any threads, and for texts of
 * measures that are told apart by their ids.
 */
public final class RecentScenarios {

    private static final int MOST = 64;

    /** Adjustments, standards, letters of the name: what has more of any is not kept, so that memory is bounded. */
    private static final int MOST_PARTS = 100;

    /** What tells models apart. */
    private record Key(Scenario scenario, Seq<MeasuresId> texts) {}

    private final Map<Key, CompiledScenario> recent = new LinkedHashMap<>();

    /**
     * {@return the scenario compiled: the one that was kept, or else a new one, kept until 64 others were opened since}
     *
     * @param scenario what is assumed about the years ahead
     * @param succession the scenario's text of measures and its successors
     */
    public CompiledScenario of(Scenario scenario, Succession succession) {
        return isSmall(scenario) ? kept(scenario, succession) : compiled(scenario, succession);
    }

    private static boolean isSmall(Scenario scenario) {
        int standards = scenario.standards() instanceof StandardsRule.Given given
                ? given.steps().size()
                : 0;
        return scenario.uncertainty().isNone()
                && scenario.name().length() <= MOST_PARTS
                && scenario.adjustments().size() <= MOST_PARTS
                && scenario.cost().districtStandards().size() <= MOST_PARTS
                && standards <= MOST_PARTS;
    }

    private static CompiledScenario compiled(Scenario scenario, Succession succession) {
        return CompiledScenario.of(ReferenceModel.of(scenario, succession));
    }

    private synchronized CompiledScenario kept(Scenario scenario, Succession succession) {
        Key key = new Key(scenario, succession.texts().map(Measures::id));
        CompiledScenario known = recent.remove(key);
        CompiledScenario latest = known == null ? compiled(scenario, succession) : known;
        recent.put(key, latest);
        if (recent.size() > MOST) {
            recent.remove(recent.keySet().iterator().next());
        }
        return latest;
    }
}
