package cn.shegong.simulation.projection;

import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.budget.ProjectCost;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.budget.Staffing;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Spell;
import cn.shegong.domain.measures.Standing;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.pay.Standards;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.scenario.Horizon;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.time.YearMonth;

/** 提示汇总: what is to be said of a portfolio under a scenario. */
public record Notices(ReferenceModel model, Portfolio portfolio) {

    /** Of an answer about the horizon. */
    public Seq<Notice> all() {
        Horizon horizon = model.scenario().horizon();
        return over(horizon.firstMonth(), horizon.end());
    }

    /**
     * Of an answer about other months.
     *
     * @param before the month after the last
     */
    public Seq<Notice> over(YearMonth from, YearMonth before) {
        Measures text = model.succession().first();
        var standards = text.funds().standards();
        return Vector.of(
                        Notice.ofValidity(spells(from, before), model.succession()),
                        contractsThatOutlive(),
                        contractsFromBefore(),
                        notice(Notice.Code.HEADS_ONLY, headsOnly(), Basis.of(standards.person())),
                        notice(Notice.Code.MIX_SHIFT, mixShifts(), Basis.ARITHMETIC),
                        notice(
                                Notice.Code.DISTRICT_STANDARD_LOW,
                                lowStandards(),
                                Basis.of(standards.general().source())),
                        notice(Notice.Code.DISTRICT_UNKNOWN, unknownDistricts(), Basis.ARITHMETIC),
                        notice(Notice.Code.SIMILAR_DISTRICTS, District.alike(portfolio.districts()), Basis.ARITHMETIC),
                        notice(Notice.Code.FURTHER_COLUMNS, furtherColumns(), Basis.ARITHMETIC))
                .reject(notice -> notice.ids().isEmpty());
    }

    private static Notice notice(Notice.Code code, Seq<String> ids, Basis basis) {
        return new Notice(code, ids, basis);
    }

    private Seq<Spell> spells(YearMonth from, YearMonth before) {
        return model.succession()
                .spells(Stream.iterate(from, month -> month.plusMonths(1)).takeWhile(month -> month.isBefore(before)));
    }

    private Notice contractsThatOutlive() {
        Seq<Cycle> outliving = portfolio.projects().flatMap(this::cyclesIn).filter(this::outlivesItsText);
        return notice(Notice.Code.CONTRACTS_OUTLIVE, openings(outliving), validityOf(outliving));
    }

    private boolean outlivesItsText(Cycle cycle) {
        Measures text = model.succession().at(cycle.opening());
        YearMonth last = cycle.end().minusMonths(1);
        return text.validity().covers(cycle.opening())
                && (!text.validity().covers(last)
                        || !model.succession().at(last).id().equals(text.id()));
    }

    private Notice contractsFromBefore() {
        Seq<Cycle> early = portfolio
                .projects()
                .flatMap(this::cyclesIn)
                .filter(cycle ->
                        model.succession().at(cycle.opening()).validity().standing(cycle.opening())
                                == Standing.NOT_YET);
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
                .map(cycle -> model.succession().at(cycle.opening()))
                .getOrElse(model.succession().first());
        return Basis.of(text.heading().validity().source());
    }

    private Seq<String> headsOnly() {
        return portfolio
                .projects()
                .filter(project -> project.workforce() instanceof Workforce.ByNumber)
                .filter(project -> cyclesIn(project).nonEmpty())
                .map(project -> project.id().id());
    }

    private Seq<Cycle> cyclesIn(Project project) {
        Horizon horizon = model.scenario().horizon();
        return project.contract()
                .cyclesBefore(horizon.end(), model::usualLength)
                .filter(cycle -> cycle.end().isAfter(horizon.firstMonth()));
    }

    private Seq<String> mixShifts() {
        return portfolio
                .projects()
                .filter(project -> project.workforce() instanceof Workforce.Need)
                .filter(this::growsCheaper)
                .map(project -> project.id().id());
    }

    /** Whether a later cycle has more posts and yet, at the same prices, less pay. */
    private boolean growsCheaper(Project project) {
        Staffing staffing = new Staffing(model.scenario().need());
        Seq<Staff.ByGrade> staffs = cyclesIn(project).map(cycle -> (Staff.ByGrade)
                staffing.staff(project, cycle.opening(), model.succession().at(cycle.opening())));
        return staffs.zip(staffs.drop(1))
                .exists(pair -> moreHeads(pair._1, pair._2)
                        && fewerInAGrade(pair._1, pair._2)
                        && pay(project, pair._1) > pay(project, pair._2));
    }

    private static boolean moreHeads(Staff.ByGrade earlier, Staff.ByGrade later) {
        return earlier.heads().value().compareTo(later.heads().value()) < 0;
    }

    /** Without it no pay falls: most projects are not priced. */
    private static boolean fewerInAGrade(Staff.ByGrade earlier, Staff.ByGrade later) {
        return earlier.byGrade()
                .zip(later.byGrade())
                .exists(heads -> heads._1.value().compareTo(heads._2.value()) > 0);
    }

    private long pay(Project project, Staff staff) {
        Vintage prices = model.vintages().at(model.scenario().horizon().firstMonth());
        return pay(new ProjectCost(model.scenario().cost()).of(project, staff, prices));
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
                .removeAll(portfolio.districts())
                .map(District::name)
                .sorted();
    }

    private Seq<String> furtherColumns() {
        return portfolio
                .projects()
                .flatMap(project -> project.columns().keySet())
                .distinct()
                .toVector();
    }
}
