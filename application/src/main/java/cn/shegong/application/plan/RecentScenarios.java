package cn.shegong.application.plan;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.measures.Succession;
import cn.shegong.simulation.kernel.CompiledScenario;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 近用情景: the scenarios that were opened last, with the price tables and standards worked out of them: a program that
 * serves gets the same one again and again. Portfolios are not kept. For any threads, and for texts of measures that are
 * told apart by their ids.
 */
public final class RecentScenarios {

    private static final int MOST = 64;

    /** What tells models apart. */
    private record Key(Scenario scenario, Seq<MeasuresId> texts) {}

    private final Map<Key, CompiledScenario> recent = new LinkedHashMap<>();

    public synchronized CompiledScenario of(Scenario scenario, Succession succession) {
        Key key = new Key(scenario, succession.texts().map(Measures::id));
        CompiledScenario known = recent.remove(key);
        CompiledScenario latest = known == null ? CompiledScenario.of(ReferenceModel.of(scenario, succession)) : known;
        recent.put(key, latest);
        if (recent.size() > MOST) {
            recent.remove(recent.keySet().iterator().next());
        }
        return latest;
    }
}
