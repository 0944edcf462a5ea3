package cn.shegong.application.plan;

import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.kernel.CompiledPortfolio;
import cn.shegong.simulation.kernel.KernelTotalBudget;
import cn.shegong.simulation.kernel.PortfolioCompiler;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.TotalBudget;
import io.vavr.Lazy;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 已算合计: a plan's portfolio compiled by district, and what it was budgeted at under the models that were asked about last:
 * a plan that is asked again does not reckon them again. For any threads.
 */
public final class KeptBudgets implements TotalBudget {

    private static final int MOST = 4;

    private final Lazy<CompiledPortfolio> byDistrict;
    private final Portfolio portfolio;
    private final Map<ReferenceModel, Yuan> kept = new LinkedHashMap<>();

    KeptBudgets(Portfolio portfolio) {
        this.portfolio = portfolio;
        byDistrict = Lazy.of(() -> PortfolioCompiler.compile(
                portfolio, project -> Option.some(project.district().name())));
    }

    CompiledPortfolio byDistrict() {
        return byDistrict.get();
    }

    @Override
    public synchronized Yuan under(ReferenceModel model) {
        Yuan known = kept.get(model);
        if (known != null) {
            return known;
        }
        Yuan reckoned = new KernelTotalBudget(byDistrict.get(), TotalBudget.of(portfolio)).under(model);
        if (kept.size() == MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(model, reckoned);
        return reckoned;
    }
}
