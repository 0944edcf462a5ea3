package cn.shegong.simulation.projection;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.measures.FundRules;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Costing;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.project.Workforce;
import cn.shegong.simulation.scenario.Horizon;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.function.Predicate;

/**
 * 逐行提示: what is to be said of rows that have a month in the horizon.
 *
 * @param model the scenario and its texts
 * @param portfolio whose rows are looked at
 */
record RowNotices(ReferenceModel model, Portfolio portfolio) {

    private Notice notice(Notice.Code code, Predicate<Project> which, Basis basis) {
        return new Notice(
                code,
                portfolio
                        .projects()
                        .filter(project -> which.test(project) && isThere(project.contract()))
                        .map(project -> project.id().id()),
                basis);
    }

    private boolean isThere(Contract contract) {
        return cycles(contract).nonEmpty();
    }

    private Seq<Cycle> cycles(Contract contract) {
        Horizon horizon = model.scenario().horizon();
        return contract.cyclesBefore(horizon.end(), model::usualLength)
                .filter(cycle -> cycle.end().isAfter(horizon.firstMonth()));
    }

    Notice headsOnly() {
        return notice(
                Notice.Code.HEADS_ONLY,
                project -> project.workforce() instanceof Workforce.ByNumber && goesByGrade(project.contract()),
                Basis.of(funds().standards().person()));
    }

    private boolean goesByGrade(Contract contract) {
        Horizon horizon = model.scenario().horizon();
        return cycles(contract)
                .exists(cycle -> model.stretches(cycle)
                        .filter(stretch -> cycle.opening()
                                        .plusMonths(stretch.from())
                                        .isBefore(horizon.end())
                                && cycle.opening().plusMonths(stretch.to()).isAfter(horizon.firstMonth()))
                        .exists(stretch -> model.scenario()
                                        .cost()
                                        .costing(stretch.vintage().text())
                                == Costing.GRADES));
    }

    Vector<Notice> ofCycles() {
        Basis basis = Basis.of(funds().cycle().source());
        return Vector.of(
                notice(Notice.Code.CYCLE_LENGTH, this::isOfOtherLength, basis),
                notice(
                        Notice.Code.CYCLE_UNUSUAL,
                        this::isUnusual,
                        Basis.of(funds().shortCycle().source())));
    }

    private boolean isOfOtherLength(Project project) {
        return project.contract().length() instanceof CycleLength.Agreed agreed
                && agreed.months() != usual(project.contract().start());
    }

    private boolean isUnusual(Project project) {
        return project.contract().length() instanceof CycleLength.Agreed agreed
                && (agreed.months() < shortest(project.contract().start())
                        || agreed.months() > usual(project.contract().start()));
    }

    private int usual(YearMonth start) {
        return model.usualLength(start);
    }

    private int shortest(YearMonth start) {
        return model.succession().at(start).funds().shortCycle().value();
    }

    private FundRules funds() {
        return model.succession().first().funds();
    }

    Notice auxiliary() {
        Percentage most = funds().mostAuxiliary();
        return notice(
                Notice.Code.AUXILIARY_SHARE,
                project -> isAbove(project.workforce(), most),
                Basis.of(funds().professionalShare().source()));
    }

    Notice auxiliary(Seq<Tuple2<ProjectId, Contract>> rows) {
        return new Notice(
                Notice.Code.AUXILIARY_SHARE,
                rows.filter(row -> isThere(row._2)).map(row -> row._1.id()),
                Basis.of(funds().professionalShare().source()));
    }

    private static boolean isAbove(Workforce workforce, Percentage most) {
        return workforce.fold(
                grades -> isAbove(
                        Grade.of(Band.AUXILIARY)
                                .map(grade -> grades.heads().get(grade.ordinal()))
                                .fold(0L, Long::sum),
                        grades.heads().fold(0L, Long::sum),
                        most),
                bands -> isAbove(
                        bands.heads().get(Band.AUXILIARY).getOrElse(0L),
                        bands.heads().values().fold(0L, Long::sum),
                        most),
                number -> false,
                need -> need.auxiliaryShare().compareTo(most) > 0);
    }

    private static boolean isAbove(long auxiliary, long heads, Percentage most) {
        return auxiliary > 0
                && Fraction.of(auxiliary).compareTo(Fraction.of(heads).times(most.toFraction())) > 0;
    }
}
