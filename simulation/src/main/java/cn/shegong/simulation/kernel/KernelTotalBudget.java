package cn.shegong.simulation.kernel;

import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.TotalBudget;
import io.vavr.collection.Vector;

/**
 * 预算合计: by the kernel on a portfolio compiled once.
 *
 * @param portfolio compiled, in whatever groups
 * @param otherwise asked where a text or an amount is not for the kernel
 */
public record KernelTotalBudget(CompiledPortfolio portfolio, TotalBudget otherwise) implements TotalBudget {

    @Override
    public Yuan under(ReferenceModel model) {
        return new Kernel(portfolio, Grouping.DISTRICT, Workers.forRows(portfolio.size()))
                .budgets(CompiledScenario.of(model))
                .map(KernelTotalBudget::sum)
                .getOrElse(() -> otherwise.under(model));
    }

    private static Yuan sum(long[][] fen) {
        return Yuan.total(Vector.of(fen).flatMap(Vector::ofAll).map(Yuan::new));
    }
}
