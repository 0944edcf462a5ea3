package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.LargePlan;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Progress;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.project.Project;
import cn.shegong.simulation.kernel.Kernel;
import cn.shegong.simulation.kernel.KernelTotalBudget;
import cn.shegong.simulation.kernel.Workers;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.projection.Notices;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * 测算: the main job, district budgets by fiscal year.
 *
 * @param receipts makes the answer's receipt
 */
public record ProjectBudgets(Receipts receipts) {

    private static final Vector<String> GROUPS =
            Vector.of(Grouping.Kind.values()).map(Grouping.By::new).map(Grouping::key);

    /**
     * By district, straight from columns.
     *
     * @param plan whose projects are rows of columns
     * @return the budgets, or a refusal where a sum leaves 64-bit fen; none where an amount is not for the kernel, and the
     *     projects themselves are needed
     */
    public Option<Either<Refusal, Answer>> project(LargePlan plan) {
        try {
            Kernel kernel = new Kernel(plan.portfolio().compiled(), Grouping.DISTRICT, Workers.all());
            return kernel.project(plan.compiled()).map(projection -> {
                var result = new Result.Budgets(projection, HashMap.empty(), Vector.of(HashMap.empty()));
                var notices = notices(plan);
                return Either.right(
                        new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfLargePlan(plan)));
            });
        } catch (NotForKernel e) {
            return Option.none();
        } catch (BeyondFen e) {
            return Option.some(Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage()))));
        }
    }

    private static Seq<Notice> notices(LargePlan plan) {
        var budget = new KernelTotalBudget(plan.portfolio().compiled(), model -> {
            throw new NotForKernel();
        });
        Notices notices = new Notices(plan.model(), plan.portfolio().kinds(), budget);
        return notices.all()
                .appendAll(notices.auxiliary(plan.portfolio().auxiliary()))
                .append(notices.costing());
    }

    /** An amount by the other way to reckon pay is not for the kernel. */
    private static final class NotForKernel extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * {@return the budgets by group and fiscal year, or a refusal where no row has the column or a sum leaves 64-bit
     * fen}
     *
     * @param plan scenario, measures and portfolio
     * @param by what the groups are
     * @param progress told of the projects as they are done
     */
    public Either<Refusal, Answer> project(Plan plan, Grouping by, Progress progress) {
        return project(
                plan,
                by,
                progress,
                notices -> by.equals(Grouping.DISTRICT) ? notices.all().append(notices.costing()) : notices.all());
    }

    /** What is told may depend on what else stands in the answer. */
    Either<Refusal, Answer> project(Plan plan, Grouping by, Progress progress, Function<Notices, Seq<Notice>> told) {
        Seq<Project> projects = plan.portfolio().projects();
        Option<Refusal> unknown = Refusal.Unknown.of(by.parts().flatMap(part -> absent(part, projects)));
        if (unknown.isDefined()) {
            return Either.left(unknown.get());
        }
        try {
            var result = new Result.Budgets(
                    plan.project(by, progress.begin(Progress.Stage.PROJECT, projects.size())),
                    HashMap.ofEntries(
                            projects.map(project -> Tuple.of(project.id().id(), project))),
                    by.parts().map(part -> part.titles(plan.succession().first())));
            var notices = told.apply(plan.notices());
            return Either.right(
                    new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan)));
        } catch (BeyondFen e) {
            return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
        }
    }

    private static Option<Refusal.Absent> absent(Grouping by, Seq<Project> projects) {
        return by instanceof Grouping.ByColumn column
                        && !projects.exists(project -> project.columns().containsKey(column.column()))
                ? Option.some(new Refusal.Absent(
                        Refusal.Kind.COLUMN,
                        column.column(),
                        GROUPS.appendAll(
                                projects.flatMap(project -> project.columns().keySet())
                                        .distinct())))
                : Option.none();
    }
}
