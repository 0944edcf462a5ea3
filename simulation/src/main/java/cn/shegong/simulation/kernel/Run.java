package cn.shegong.simulation.kernel;

import cn.shegong.domain.budget.Headcount;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.money.InRange;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.projection.ReferenceModel;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.scenario.Horizon;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;

/** 一次测算: one scenario over some blocks and needs of a compiled portfolio. For one thread. */
final class Run {

    static final int NONE = -1;

    private final CompiledPortfolio portfolio;
    private final CompiledScenario scenario;
    private final boolean budgetAlone;
    private final LongConsumer done;
    private final ToIntFunction<Vintage> drawn;
    private final List<DrawnRows> drawnRows;
    private final Map<Contract, Timetable> timetables = new HashMap<>();
    private final RowLanes lanes;
    private final Totals totals;

    /**
     * @param done told of each project
     */
    Run(CompiledPortfolio portfolio, CompiledScenario scenario, boolean budgetAlone, LongConsumer done) {
        this(portfolio, scenario, budgetAlone, done, vintage -> NONE, List.of());
    }

    /**
     * Of what differs from draw to draw only the constants are added up.
     *
     * @param rows takes the rows at the vintages that are drawn
     */
    Run(
            CompiledPortfolio portfolio,
            CompiledScenario scenario,
            boolean budgetAlone,
            LongConsumer done,
            DrawnPrices prices,
            List<DrawnRows> rows) {
        this(portfolio, scenario, budgetAlone, done, prices::drawnIndex, rows);
    }

    private Run(
            CompiledPortfolio portfolio,
            CompiledScenario scenario,
            boolean budgetAlone,
            LongConsumer done,
            ToIntFunction<Vintage> drawn,
            List<DrawnRows> drawnRows) {
        this.portfolio = portfolio;
        this.scenario = scenario;
        this.budgetAlone = budgetAlone;
        this.done = done;
        this.drawn = drawn;
        this.drawnRows = drawnRows;
        lanes = new RowLanes(portfolio.totals().length, budgetAlone);
        Horizon horizon = scenario.model().scenario().horizon();
        totals = new Totals(portfolio.groups().size(), horizon.to() - horizon.from() + 1);
    }

    /** The totals of those it gets a turn at, or none where one of them is not for this path. */
    Option<Totals> over(Turns blocks, Turns needs) {
        for (int at = blocks.next(); at >= 0; at = blocks.next()) {
            Block block = portfolio.blocks().get(at);
            if (!add(block)) {
                return Option.none();
            }
            done.accept(block.rows());
        }
        for (int at = needs.next(); at >= 0; at = needs.next()) {
            if (!add(portfolio.needs().get(at))) {
                return Option.none();
            }
            done.accept(1);
        }
        return Option.some(totals);
    }

    private boolean add(Block block) {
        Block.Key key = block.key();
        boolean[] years = new boolean[totals.years()];
        boolean known = true;
        Timetable timetable = timetable(key.contract());
        for (Timetable.AtVintage at : timetable.byVintage()) {
            Option<Tariff> tariff = scenario.tariff(key, at.vintage());
            if (tariff.isEmpty() || !tariff.get().reaches(block.mostHeads(), block.rows())) {
                return false;
            }
            int vintage = drawn.applyAsInt(at.vintage());
            if (vintage == NONE) {
                lanes.run(portfolio, block, tariff.get(), at.cut());
            } else if (block.rows() > 0) {
                drawnRows.add(DrawnRows.of(block, vintage, tariff.get(), at.stretches()));
            }
            Constants constants = Constants.of(block, tariff.get());
            known &= tariff.get().knowsPay();
            for (Timetable.Stretch stretch : at.stretches()) {
                add(key, stretch, constants, tariff.get().knowsPay(), vintage == NONE);
                stretch.parts().forEach(part -> years[part.year()] = true);
            }
        }
        count(key.group(), years, block.peopled());
        if (!timetable.stretches().isEmpty()) {
            totals.addRows(key.group(), block.rows(), known);
        }
        return true;
    }

    private void count(int group, boolean[] years, long projects) {
        for (int year = 0; year < years.length; year++) {
            if (years[year]) {
                totals.add(Series.PROJECTS, group, year, projects);
            }
        }
    }

    /** Each cycle of a need has heads of its own. */
    private boolean add(CompiledPortfolio.NeedRow need) {
        Project project = need.project();
        Block.Key key =
                new Block.Key(Shape.GRADES, need.group(), project.district(), project.field(), project.contract());
        boolean[] years = new boolean[totals.years()];
        ReferenceModel model = scenario.model();
        Cycle cycle = new Cycle(project.contract().start(), 0);
        Headcount headcount = new Headcount(
                (Workforce.Need) project.workforce(), model.scenario().need());
        long[] heads = new long[Shape.GRADES.columns()];
        List<Timetable.Stretch> stretches = timetable(project.contract()).stretches();
        for (Timetable.Stretch stretch : stretches) {
            if (!stretch.cycle().equals(cycle)) {
                cycle = stretch.cycle();
                heads = headcount.of(cycle.opening(), model.succession().at(cycle.opening()));
            }
            Option<Tariff> tariff = scenario.tariff(key, stretch.vintage());
            Constants constants = Constants.of(heads, tariff);
            if (tariff.isEmpty() || !tariff.get().reaches(constants.heads(), 1)) {
                return false;
            }
            int vintage = drawn.applyAsInt(stretch.vintage());
            if (vintage == NONE) {
                lanes.run(heads, tariff.get());
            } else {
                drawnRows.add(DrawnRows.of(key, heads, vintage, tariff.get(), stretch));
            }
            add(key, stretch, constants, true, vintage == NONE);
            if (constants.heads() > 0) {
                stretch.parts().forEach(part -> years[part.year()] = true);
            }
        }
        count(need.group(), years, 1);
        totals.addRows(need.group(), stretches.isEmpty() ? 0 : 1, true);
        return true;
    }

    /**
     * @param known whether pay is
     * @param priced whether what depends on prices is added as well
     */
    private void add(Block.Key key, Timetable.Stretch stretch, Constants constants, boolean known, boolean priced) {
        int plus = stretch.plus();
        int group = key.group();
        for (Timetable.Part part : stretch.parts()) {
            int year = part.year();
            int months = part.to() - part.from();
            totals.addMonths(Series.SUPERVISION, group, year, constants.supervision(), months);
            totals.add(Series.POST_MONTHS, group, year, InRange.product(constants.heads(), months));
            if (!known) {
                totals.withhold(group, year);
            }
            if (known && !budgetAlone) {
                totals.addMonths(Series.OTHER_FUNDS, group, year, -constants.supervision(), months);
            }
            if (!priced) {
                continue;
            }
            long budget = lanes.budget().accrued(part, plus);
            totals.add(Series.BUDGET, group, year, budget);
            if (known && !budgetAlone) {
                long labour = lanes.labour().accrued(part, plus);
                long owed = lanes.labourOwed().accrued(part, plus);
                totals.addMonths(Series.PAY, group, year, constants.pay(), months);
                totals.add(Series.LABOUR, group, year, labour);
                totals.add(Series.LABOUR_OWED, group, year, owed);
                totals.add(
                        Series.FLOOR_TOP_UP,
                        group,
                        year,
                        budget - lanes.packaged().accrued(part, plus));
                totals.add(Series.OTHER_FUNDS, group, year, budget - labour - owed);
            }
        }
    }

    private Timetable timetable(Contract contract) {
        return timetables.computeIfAbsent(contract, scenario::timetable);
    }
}
