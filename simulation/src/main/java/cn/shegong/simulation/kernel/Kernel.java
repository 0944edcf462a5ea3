package cn.shegong.simulation.kernel;

import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projection;
import io.vavr.control.Option;
import java.util.function.LongConsumer;

/**
 * 内核: runs scenarios over a portfolio that is compiled once.
 *
 * @param by what the portfolio's groups are
 * @param threads how many work at a time, 1 or more; the answer does not depend on it
 */
public record Kernel(CompiledPortfolio portfolio, Grouping by, int threads) {

    /** Every series; none where a text or an amount is not for this path, and the reference serves the call. */
    public Option<Projection> project(CompiledScenario scenario) {
        return project(scenario, done -> {});
    }

    /**
     * @param done told of the projects as they are done, perhaps by several threads
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Option<Projection> project(CompiledScenario scenario, LongConsumer done) {
        return run(scenario, false, done)
                .map(totals -> totals.toProjection(scenario.model().scenario(), by, portfolio.groups()));
    }

    /** The budgets alone, in fen by group and year; none as above. */
    public Option<long[][]> budgets(CompiledScenario scenario) {
        return run(scenario, true, done -> {}).map(Totals::budgets);
    }

    private Option<Totals> run(CompiledScenario scenario, boolean budgetAlone, LongConsumer done) {
        Turns blocks = new Turns(portfolio.blocks().size());
        Turns needs = new Turns(portfolio.needs().size());
        return Turns.byThreads(threads, share -> new Run(portfolio, scenario, budgetAlone, done).over(blocks, needs))
                .reduce(Kernel::both)
                .orElseThrow();
    }

    private static Option<Totals> both(Option<Totals> first, Option<Totals> second) {
        return first.flatMap(totals -> second.peek(totals::addAll).map(added -> totals));
    }
}
