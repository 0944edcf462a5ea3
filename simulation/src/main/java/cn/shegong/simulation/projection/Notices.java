package cn.shegong.simulation.projection;

import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.budget.Headcount;
import cn.shegong.domain.budget.ProjectCost;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.budget.Staffing;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Spell;
import cn.shegong.domain.measures.Standing;
import cn.shegong.domain.money.InRange;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.RowAttribute;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.scenario.Horizon;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * 提示汇总: what is to be said of a portfolio under a scenario.
 *
 * @param model the scenario and its texts
 * @param portfolio whose rows are looked at
 * @param districts of all that was given, also where the portfolio is of one of them
 * @param only the district that the portfolio is restricted to; none where it is all that was given
 * @param read what is to be said of how the portfolio was read
 * @param budget what the portfolio is budgeted at under this model and others
 */
public record Notices(
        ReferenceModel model,
        Portfolio portfolio,
        Seq<District> districts,
        Option<District> only,
        Seq<Notice> read,
        TotalBudget budget) {

    /**
     * Of all that was given, by the reference model.
     *
     * @param model the scenario and its texts
     * @param portfolio whose rows and districts are looked at
     */
    public Notices(ReferenceModel model, Portfolio portfolio) {
        this(model, portfolio, TotalBudget.of(portfolio));
    }

    /**
     * Of all that was given.
     *
     * @param model the scenario and its texts
     * @param portfolio whose rows and districts are looked at
     * @param budget what it is budgeted at under this model and others
     */
    public Notices(ReferenceModel model, Portfolio portfolio, TotalBudget budget) {
        this(model, portfolio, portfolio.districts(), Option.none(), Vector.empty(), budget);
    }

    /**
     * {@return the notices of an answer about the horizon, in a fixed order; those with nothing to say are left out}
     */
    public Seq<Notice> all() {
        Horizon horizon = model.scenario().horizon();
        return over(horizon.firstMonth(), horizon.end());
    }

    /**
     * {@return the notices of an answer about other months than the horizon's}
     *
     * @param from the first month asked about
     * @param before the month after the last
     */
    public Seq<Notice> over(YearMonth from, YearMonth before) {
        Measures text = model.succession().first();
        var standards = text.funds().standards();
        Seq<Cycle> cycles = cycles();
        ScenarioNotices scenario = new ScenarioNotices(model);
        RowNotices rows = new RowNotices(model, portfolio);
        return Vector.of(
                        Notice.ofValidity(
                                spells(from, before), model.succession().texts()),
                        notice(
                                Notice.Code.ONE_DISTRICT,
                                only.map(District::name).toVector(),
                                Basis.ARITHMETIC),
                        contractsThatOutlive(cycles),
                        contractsFromBefore(cycles),
                        rows.headsOnly(),
                        notice(Notice.Code.MIX_SHIFT, mixShifts(), Basis.ARITHMETIC),
                        notice(
                                Notice.Code.DISTRICT_STANDARD_LOW,
                                lowStandards(),
                                Basis.of(standards.general().source())),
                        notice(Notice.Code.DISTRICT_UNKNOWN, unknownDistricts(), Basis.ARITHMETIC),
                        notice(Notice.Code.SIMILAR_DISTRICTS, District.alike(districts), Basis.ARITHMETIC),
                        notice(Notice.Code.FURTHER_COLUMNS, furtherColumns(), Basis.ARITHMETIC))
                .appendAll(read)
                .append(lowStandards(scenario, cycles))
                .appendAll(scenario.ofAdjustments())
                .appendAll(rows.ofCycles())
                .append(rows.auxiliary())
                .reject(notice -> notice.ids().isEmpty());
    }

    /**
     * {@return what the budgets of all years come to by the other way to reckon pay: by the overall average, which is the
     * letter of the measures, in place of grades, or the other way round}
     */
    public Notice costing() {
        Measures text = model.succession().first();
        Costing other = model.scenario().cost().costing(text) == Costing.GRADES ? Costing.AVERAGE : Costing.GRADES;
        Scenario otherwise = model.scenario().withCosting(other);
        return notice(
                        Notice.Code.COSTING,
                        Vector.of(other.key()),
                        Basis.of(text.pay().costing().source()))
                .of(budget.under(new ReferenceModel(otherwise, model.succession(), model.vintages())));
    }

    /**
     * {@return which rows have a greater share of auxiliary heads than professional posts leave, or nothing}
     *
     * @param rows that have, whether or not they have a month in the horizon, each with its contract
     */
    public Seq<Notice> auxiliary(Seq<Tuple2<ProjectId, Contract>> rows) {
        return Vector.of(new RowNotices(model, portfolio).auxiliary(rows))
                .reject(notice -> notice.ids().isEmpty());
    }

    /** In the months of the horizon, and those before it in which cycles open that reach into it. */
    private Notice lowStandards(ScenarioNotices scenario, Seq<Cycle> cycles) {
        Horizon horizon = model.scenario().horizon();
        YearMonth first = cycles.map(Cycle::opening)
                .filter(opening -> opening.isBefore(horizon.firstMonth()))
                .min()
                .getOrElse(horizon.firstMonth());
        Notice low = scenario.lowStandards(first, horizon.end());
        return low.ids().isEmpty() ? low : low.of(scenario.addedByFloor(budget));
    }

    private static Notice notice(Notice.Code code, Seq<String> ids, Basis basis) {
        return new Notice(code, ids, basis);
    }

    private Seq<Spell> spells(YearMonth from, YearMonth before) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(from, before));
        return model.succession().spells(Vector.tabulate(Math.max(0, months), from::plusMonths));
    }

    private Notice contractsThatOutlive(Seq<Cycle> cycles) {
        Seq<Cycle> outliving = cycles.filter(this::outlivesItsText);
        return notice(Notice.Code.CONTRACTS_OUTLIVE, openings(outliving), validityOf(outliving));
    }

    private boolean outlivesItsText(Cycle cycle) {
        Measures text = textOf(cycle);
        YearMonth last = cycle.end().minusMonths(1);
        return text.validity().covers(cycle.opening())
                && (!text.validity().covers(last)
                        || !model.succession().at(last).id().equals(text.id()));
    }

    private Notice contractsFromBefore(Seq<Cycle> cycles) {
        Seq<Cycle> early =
                cycles.filter(cycle -> textOf(cycle).validity().standing(cycle.opening()) == Standing.NOT_YET);
        return notice(Notice.Code.CONTRACTS_BEFORE, openings(early), validityOf(early));
    }

    private static Seq<String> openings(Seq<Cycle> cycles) {
        return cycles.map(Cycle::opening)
                .distinct()
                .sorted()
                .map(YearMonth::toString)
                .toVector();
    }

    private Basis validityOf(Seq<Cycle> cycles) {
        Measures text = cycles.headOption()
                .map(this::textOf)
                .getOrElse(model.succession().first());
        return Basis.of(text.heading().validity().source());
    }

    /** Of all projects, those that are alike once. */
    private Seq<Cycle> cycles() {
        return portfolio
                .projects()
                .map(Project::contract)
                .distinct()
                .flatMap(this::cyclesIn)
                .distinct();
    }

    private Seq<Cycle> cyclesIn(Contract contract) {
        Horizon horizon = model.scenario().horizon();
        return contract.cyclesBefore(horizon.end(), model::usualLength)
                .filter(cycle -> cycle.end().isAfter(horizon.firstMonth()));
    }

    private Seq<String> mixShifts() {
        return portfolio
                .projects()
                .filter(project -> project.workforce() instanceof Workforce.Need need && growsCheaper(project, need))
                .map(project -> project.id().id());
    }

    /** Whether a later cycle has more posts and yet, at the same prices, less pay. */
    private boolean growsCheaper(Project project, Workforce.Need need) {
        Headcount headcount = new Headcount(need, model.scenario().need());
        Seq<Cycle> cycles = cyclesIn(project.contract());
        Seq<long[]> heads = cycles.map(cycle -> headcount.of(cycle.opening(), textOf(cycle)));
        return Stream.range(1, cycles.size())
                .exists(later -> moreHeads(heads.get(later - 1), heads.get(later))
                        && fewerInAGrade(heads.get(later - 1), heads.get(later))
                        && pay(project, cycles.get(later - 1)) > pay(project, cycles.get(later)));
    }

    private static boolean moreHeads(long[] earlier, long[] later) {
        return LongStream.of(earlier).reduce(0, InRange::sum)
                < LongStream.of(later).reduce(0, InRange::sum);
    }

    /** Without it no pay falls: most projects are not priced. */
    private static boolean fewerInAGrade(long[] earlier, long[] later) {
        return IntStream.range(0, earlier.length).anyMatch(grade -> earlier[grade] > later[grade]);
    }

    private long pay(Project project, Cycle cycle) {
        Staff staff = new Staffing(model.scenario().need()).staff(project, cycle.opening(), textOf(cycle));
        Vintage prices = model.vintages().at(model.scenario().horizon().firstMonth());
        return pay(new ProjectCost(model.scenario().cost()).of(project, staff, prices));
    }

    private Measures textOf(Cycle cycle) {
        return model.succession().at(cycle.opening());
    }

    private static long pay(AnnualCost cost) {
        return ((AnnualCost.Costed) cost).pay().whole();
    }

    private Seq<String> lowStandards() {
        return model.scenario()
                .cost()
                .districtStandards()
                .filterValues(this::isLow)
                .keySet()
                .toVector()
                .map(District::name)
                .sorted();
    }

    private boolean isLow(Standards own) {
        var published = model.succession().first().funds().standards();
        return Stream.of(PayField.values())
                .exists(field -> own.of(field).compareTo(published.of(field).value()) < 0);
    }

    private Seq<String> unknownDistricts() {
        return model.scenario()
                .cost()
                .districtStandards()
                .keySet()
                .toVector()
                .removeAll(districts)
                .map(District::name)
                .sorted();
    }

    private Seq<String> furtherColumns() {
        return portfolio
                .projects()
                .flatMap(project -> project.columns().keySet())
                .distinct()
                .reject(column -> RowAttribute.of(column).isDefined())
                .toVector();
    }
}
