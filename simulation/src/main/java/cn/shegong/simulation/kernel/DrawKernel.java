package cn.shegong.simulation.kernel;

import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Projector;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * 抽样内核: many draws of a scenario over a portfolio that is compiled once.
 *
 * <p>What no draw touches (the years before the first drawn adjustment, supervision, post-months) is computed once. The
 * rest is done a tile of draws at a time. Where growth is drawn, needs are staffed anew for each growth that occurs.
 *
 * @param portfolio for the reference
 * @param compiled the same for the kernel
 * @param by what its groups are
 * @param succession the scenario's text of measures and its successors
 * @param threads how many work at a time, 1 or more; the answer does not depend on it
 * @param done told of draws as they are done, perhaps by several threads
 */
public record DrawKernel(
        Portfolio portfolio,
        CompiledPortfolio compiled,
        Grouping by,
        Succession succession,
        int threads,
        LongConsumer done) {

    /**
     * That nobody watches.
     *
     * @param portfolio for the reference
     * @param compiled the same for the kernel
     * @param by what its groups are
     * @param succession the scenario's text of measures and its successors
     * @param threads how many work at a time, 1 or more
     */
    public DrawKernel(
            Portfolio portfolio, CompiledPortfolio compiled, Grouping by, Succession succession, int threads) {
        this(portfolio, compiled, by, succession, threads, drawn -> {});
    }

    /**
     * {@return the same, watched}
     *
     * @param listener told of draws as they are done, by any thread; what it throws ends the work
     */
    public DrawKernel watchedBy(LongConsumer listener) {
        return new DrawKernel(portfolio, compiled, by, succession, threads, listener);
    }

    /**
     * {@return the kernel over a portfolio in some groups, which is compiled for it}
     *
     * @param portfolio whose budgets are drawn
     * @param by what its groups are
     * @param model whose texts and groups count
     * @param threads how many work at a time, 1 or more
     */
    public static DrawKernel of(Portfolio portfolio, Grouping by, ReferenceModel model, int threads) {
        CompiledPortfolio compiled = PortfolioCompiler.compile(portfolio, project -> by.of(project, model));
        return new DrawKernel(portfolio, compiled, by, model.succession(), threads);
    }

    /**
     * {@return every draw's amounts; where a text or an amount is not for this path, by the reference, draw by draw}
     *
     * @param scenario whose drawn uplifts and growth are replaced by each draw's; uplifts that it lacks are put in
     * @param draws what is drawn
     * @param budgetAlone whether only budgets are asked for
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public DrawTotals draw(Scenario scenario, Draws draws, boolean budgetAlone) {
        Scenario whole = draws.in(scenario);
        return fast(whole, draws, budgetAlone).getOrElse(() -> slow(whole, draws));
    }

    private DrawTotals slow(Scenario scenario, Draws draws) {
        DrawTotals totals =
                new DrawTotals(compiled.groups(), scenario.horizon().years().size(), draws.count(), false);
        for (int draw = 0; draw < draws.count(); draw++) {
            ReferenceModel model = ReferenceModel.of(draws.drawn(scenario, draw), succession);
            totals.set(draw, new Projector(model).project(portfolio, by, some -> {}));
            done.accept(1);
        }
        return totals;
    }

    /** None where a text or an amount is not for this path. */
    Option<DrawTotals> fast(Scenario scenario, Draws draws, boolean budgetAlone) {
        int years = scenario.horizon().years().size();
        DrawTotals totals = new DrawTotals(compiled.groups(), years, draws.count(), budgetAlone);
        int[] all = IntStream.range(0, draws.count()).toArray();
        int[] growths = IntStream.of(all).map(draws::growth).distinct().sorted().toArray();
        if (growths.length <= 1) {
            Scenario grown = growths.length == 0 ? scenario : draws.grown(scenario, growths[0]);
            return Option.when(pass(compiled, grown, draws, all, budgetAlone, totals, threads), totals);
        }
        return Option.when(
                pass(compiled.withoutNeeds(), scenario, draws, all, budgetAlone, totals, threads)
                        && needs(scenario, draws, growths, budgetAlone, totals),
                totals);
    }

    /** Needs are staffed anew for each growth, by the draws that have it. */
    private boolean needs(Scenario scenario, Draws draws, int[] growths, boolean budgetAlone, DrawTotals totals) {
        Map<Integer, int[]> drawsOf = new HashMap<>();
        for (int growth : growths) {
            drawsOf.put(
                    growth,
                    IntStream.range(0, draws.count())
                            .filter(draw -> draws.growth(draw) == growth)
                            .toArray());
        }
        Turns turns = new Turns(growths.length);
        return Turns.byThreads(threads, share -> {
                    boolean served = true;
                    for (int turn = turns.next(); turn >= 0 && served; turn = turns.next()) {
                        Scenario grown = draws.grown(scenario, growths[turn]);
                        int[] some = drawsOf.getOrDefault(growths[turn], new int[0]);
                        served = pass(compiled.needsAlone(), grown, draws, some, budgetAlone, totals, 1);
                    }
                    return served;
                })
                .reduce(true, Boolean::logicalAnd);
    }

    /** Some draws over a part of the portfolio. */
    private boolean pass(
            CompiledPortfolio part,
            Scenario scenario,
            Draws draws,
            int[] at,
            boolean budgetAlone,
            DrawTotals totals,
            int workers) {
        ReferenceModel model = ReferenceModel.of(scenario, succession);
        Draws some = draws.at(at);
        DrawnPrices prices = new DrawnPrices(model, some);
        List<DrawnRows> rows = new ArrayList<>();
        Option<Totals> constants = prices.isServed()
                ? new Run(part, CompiledScenario.of(model), budgetAlone, ran -> {}, prices, rows)
                        .over(
                                new Turns(part.blocks().size()),
                                new Turns(part.needs().size()))
                : Option.none();
        constants.forEach(each -> totals.addConstants(each, at));
        return constants.isDefined()
                && (rows.isEmpty() || tiles(model, part, rows, some, at, budgetAlone, totals, workers));
    }

    private boolean tiles(
            ReferenceModel model,
            CompiledPortfolio part,
            List<DrawnRows> rows,
            Draws draws,
            int[] at,
            boolean budgetAlone,
            DrawTotals totals,
            int most) {
        int workers = Math.min(most, at.length);
        int tile = Math.min(DrawnPrices.TILE, (at.length + workers - 1) / workers);
        Turns tiles = new Turns((at.length + tile - 1) / tile);
        return Turns.byThreads(
                        workers,
                        worker -> share(new DrawRun(model, part, rows, draws, budgetAlone), tiles, tile, at, totals))
                .reduce(true, Boolean::logicalAnd);
    }

    /** The tiles it gets a turn at: each writes to draws of its own. */
    private boolean share(DrawRun run, Turns tiles, int tile, int[] at, DrawTotals totals) {
        for (int turn = tiles.next(); turn >= 0; turn = tiles.next()) {
            int from = turn * tile;
            if (!run.tile(from, Math.min(tile, at.length - from), at, totals)) {
                return false;
            }
            done.accept(Math.min(tile, at.length - from));
        }
        return true;
    }
}
