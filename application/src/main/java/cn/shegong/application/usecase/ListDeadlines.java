package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.deadline.Calendar;
import cn.shegong.domain.deadline.Deadline;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 列出期限: what is due about the cycles of the horizon, and who is late as of a day.
 *
 * @param receipts makes the answer's receipt
 */
public record ListDeadlines(Receipts receipts) {

    /**
     * {@return the deadlines in order of day, each done, late, coming or ended}
     *
     * @param plan scenario, measures and portfolio
     * @param question as of which day, and what is due within how many months
     */
    public Answer list(Plan plan, Question.Deadlines question) {
        var horizon = plan.scenario().horizon();
        var calendar = new Calendar(plan.succession(), horizon.firstMonth(), horizon.end(), question.asOf());
        Seq<Deadline> asked =
                calendar.of(plan.portfolio()).filter(deadline -> question.asksAbout(deadline.due(), deadline.isLate()));
        var result = new Result.Deadlines(question, plan.portfolio().districts(), asked);
        Seq<Notice> notices =
                plan.notices().all().appendAll(unrecorded(plan)).appendAll(evaluatedAgain(plan, calendar));
        return new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan));
    }

    /** Where no row says that anything was done, whatever was due counts as not done. */
    private static Seq<Notice> unrecorded(Plan plan) {
        Seq<Project> projects = plan.portfolio().projects();
        return Vector.of(
                        column(
                                "applied",
                                projects.exists(
                                        project -> project.filings().applied().nonEmpty())),
                        column(
                                "evaluated",
                                projects.exists(
                                        project -> project.filings().evaluated().nonEmpty())))
                .flatMap(column -> column)
                .transform(columns -> columns.isEmpty()
                        ? Vector.<Notice>empty()
                        : Vector.of(new Notice(Notice.Code.NOT_RECORDED, columns, Basis.ARITHMETIC)));
    }

    private static Option<Notice> evaluatedAgain(Plan plan, Calendar calendar) {
        Seq<ProjectId> projects = calendar.evaluatedAgain(plan.portfolio());
        return Option.when(
                !projects.isEmpty(),
                () -> new Notice(
                        Notice.Code.EVALUATED_AGAIN,
                        projects.map(ProjectId::id),
                        Basis.of(plan.succession().first().checks().oneEvaluation())));
    }

    private static Seq<String> column(String name, boolean isRecorded) {
        return isRecorded ? Vector.empty() : Vector.of(name);
    }
}
