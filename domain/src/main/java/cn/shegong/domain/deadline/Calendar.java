package cn.shegong.domain.deadline;

import cn.shegong.domain.check.Entry;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Succession;
import cn.shegong.domain.project.Cycle;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * 期限日历: the deadlines of projects' cycles (Measures 12 to 14), each by the text in force in the cycle's opening month.
 *
 * @param succession the texts that may be in force
 * @param from the first month that is looked at
 * @param before the month after the last
 * @param asOf the day on which it is asked who is late; what was done in a later month does not count yet
 */
public record Calendar(Succession succession, YearMonth from, YearMonth before, LocalDate asOf) {

    /**
     * {@return the deadlines of every cycle with a month that is looked at, by day; some may lie outside those months}
     *
     * @param portfolio whose projects are looked at
     */
    public Seq<Deadline> of(Portfolio portfolio) {
        return portfolio.projects().flatMap(this::of).toVector().sorted(Comparator.comparing(Deadline::due));
    }

    private Seq<Deadline> of(Project project) {
        return cycles(project)
                .flatMap(cycle -> Vector.of(DeadlineKind.values())
                        .filter(kind -> kind != DeadlineKind.RENEWAL
                                || project.contract().renews())
                        .map(kind -> deadline(kind, project, cycle)));
    }

    /**
     * {@return 重复评估: the projects that were evaluated more than once in a cycle with a month that is looked at, which in
     * principle is not to be (Measure 14); in the portfolio's order}
     *
     * @param portfolio whose projects are looked at
     */
    public Seq<ProjectId> evaluatedAgain(Portfolio portfolio) {
        return portfolio.projects().filter(this::isEvaluatedAgain).map(Project::id);
    }

    private boolean isEvaluatedAgain(Project project) {
        return cycles(project)
                .exists(cycle -> project.filings().evaluated().count(month -> isOf(month, cycle, project)) > 1);
    }

    private Seq<Cycle> cycles(Project project) {
        return project.contract()
                .cyclesBefore(before, this::usualLength)
                .filter(cycle -> cycle.end().isAfter(from));
    }

    private int usualLength(YearMonth opening) {
        return succession.at(opening).funds().cycle().value();
    }

    private Deadline deadline(DeadlineKind kind, Project project, Cycle cycle) {
        Measures text = succession.at(cycle.opening());
        YearMonth month = kind.month(cycle, text);
        Option<YearMonth> filed = kind.filed(project.filings())
                .filter(each -> isOf(each, cycle, project))
                .reject(each -> each.isAfter(YearMonth.from(asOf)))
                .min();
        return new Deadline(
                kind,
                project,
                cycle,
                month.atEndOfMonth(),
                Entry.of(filed),
                state(kind, month, filed),
                kind.source(text));
    }

    /** The month lies in the cycle; after a project has ended, it can only be of its last. */
    private static boolean isOf(YearMonth month, Cycle cycle, Project project) {
        return !month.isBefore(cycle.opening())
                && (month.isBefore(cycle.end()) || !project.contract().renews());
    }

    private Deadline.State state(DeadlineKind kind, YearMonth due, Option<YearMonth> filed) {
        if (filed.isDefined()) {
            return filed.get().isAfter(due) ? Deadline.State.DONE_LATE : Deadline.State.DONE;
        }
        if (!asOf.isAfter(due.atEndOfMonth())) {
            return Deadline.State.COMING;
        }
        return kind == DeadlineKind.CYCLE_END ? Deadline.State.ENDED : Deadline.State.LATE;
    }
}
