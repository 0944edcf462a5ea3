package cn.shegong.simulation.projection;

import cn.shegong.domain.budget.AnnualCost;
import cn.shegong.domain.budget.ProjectCost;
import cn.shegong.domain.budget.Staff;
import cn.shegong.domain.budget.Staffing;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.measures.Measures;
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

    public Seq<Notice> all() {
        Measures text = model.succession().first();
        var standards = text.funds().standards();
        return Vector.of(
                        outsideValidity(),
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

    /** The texts that the horizon uses beyond their days. */
    private Notice outsideValidity() {
        Seq<Measures> outside = months().filter(
                        month -> !model.succession().at(month).validity().covers(month))
                .map(model.succession()::at)
                .distinctBy(Measures::id)
                .toVector();
        Measures first = model.succession().first();
        return notice(
                Notice.Code.OUTSIDE_VALIDITY,
                outside.map(text -> text.id().id()),
                Basis.of(outside.headOption()
                        .getOrElse(first)
                        .heading()
                        .validity()
                        .source()));
    }

    private Stream<YearMonth> months() {
        Horizon horizon = model.scenario().horizon();
        return Stream.iterate(horizon.firstMonth(), month -> month.plusMonths(1))
                .takeWhile(month -> month.isBefore(horizon.end()));
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
