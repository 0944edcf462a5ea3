package cn.shegong.simulation.kernel;

import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.projection.ReferenceModel;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 编译后的情景: a model, and what the kernel has worked out of it so far, to be run over many portfolios, of whose projects
 * it keeps none. For any threads.
 */
public final class CompiledScenario {

    /**
     * What makes a tariff.
     *
     * @param own the district's standards of its own: all else is the same in every district
     * @param vintage its first month, by which a model's vintages are told apart
     */
    private record TariffKey(Shape shape, Option<Standards> own, int field, YearMonth vintage) {}

    /** So many timetables are kept; those of other contracts are worked out each time. */
    private static final int MOST_TIMETABLES = 100;

    /** Longer ones are not kept, so that memory is bounded. */
    private static final int MOST_STRETCHES = 50;

    private final ReferenceModel model;
    private final Map<Contract, Timetable> timetables = new ConcurrentHashMap<>();
    private final Map<TariffKey, Option<Tariff>> tariffs = new ConcurrentHashMap<>();

    private CompiledScenario(ReferenceModel model) {
        this.model = model;
    }

    /**
     * {@return the model, with nothing worked out of it yet}
     *
     * @param model the scenario and its texts
     */
    public static CompiledScenario of(ReferenceModel model) {
        return new CompiledScenario(model);
    }

    /** {@return the model that was compiled} */
    public ReferenceModel model() {
        return model;
    }

    /** None where it is not for this path. */
    Option<Tariff> tariff(Block.Key key, Vintage vintage) {
        return tariffs.computeIfAbsent(
                new TariffKey(
                        key.shape(),
                        model.scenario().cost().districtStandards().get(key.district()),
                        key.field(),
                        vintage.from()),
                each -> Tariff.of(key.shape(), like(key), model.scenario().cost(), vintage));
    }

    /** Kept or not, it is the same. */
    Timetable timetable(Contract contract) {
        Timetable known = timetables.get(contract);
        if (known != null) {
            return known;
        }
        Timetable worked = Timetable.of(contract, model);
        if (timetables.size() < MOST_TIMETABLES && worked.stretches().size() <= MOST_STRETCHES) {
            timetables.put(contract, worked);
        }
        return worked;
    }

    private static Project like(Block.Key key) {
        return new Project(
                new ProjectId("-"),
                key.district(),
                key.field(),
                key.contract(),
                new Workforce.ByNumber(0),
                LinkedHashMap.empty());
    }
}
