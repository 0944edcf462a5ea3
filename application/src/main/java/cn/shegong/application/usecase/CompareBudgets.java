package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.simulation.analysis.BetweenScenarios;
import cn.shegong.simulation.analysis.BetweenYears;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * 比较: two scenarios or two years side by side, with the steps between them.
 *
 * @param receipts makes the answer's receipt
 */
public record CompareBudgets(Receipts receipts) {

    /** What is compared. */
    public sealed interface Question {}

    /**
     * The plan's scenario with another over the same horizon and measures.
     *
     * @param against the second
     */
    public record Scenarios(Scenario against) implements Question {}

    /**
     * Two years of the plan's horizon.
     *
     * @param earlier one of the horizon's
     * @param later one of the horizon's
     */
    public record Years(int earlier, int later) implements Question {}

    /**
     * {@return both sides and the steps between them, or a refusal where a year is not of the horizon or a sum leaves
     * 64-bit fen}
     *
     * @param plan whose scenario is the first, or whose years are compared
     * @param question a second scenario, or two years
     * @throws IllegalArgumentException if the second scenario has another horizon or starts from other measures
     */
    public Either<Refusal, Answer> compare(Plan plan, Question question) {
        return question instanceof Scenarios scenarios
                ? refusing(() -> scenarios(plan, scenarios.against()))
                : years(plan, (Years) question);
    }

    private Either<Refusal, Answer> years(Plan plan, Years years) {
        Seq<Integer> known = plan.scenario().horizon().years();
        Seq<Refusal.Absent> unknown =
                Vector.of(years.earlier(), years.later()).flatMap(year -> Refusal.Absent.unlessInHorizon(year, known));
        return Refusal.Unknown.of(unknown)
                .map(Either::<Refusal, Answer>left)
                .getOrElse(() -> refusing(() -> between(plan, years)));
    }

    private static Either<Refusal, Answer> refusing(Supplier<Answer> answer) {
        try {
            return Either.right(answer.get());
        } catch (BeyondFen e) {
            return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
        }
    }

    private Answer scenarios(Plan plan, Scenario against) {
        Plan other = plan.under(against);
        var waterfall = new BetweenScenarios(plan.budgeting(), plan.scenario(), against).waterfall();
        var result = new Result.Compared(Vector.of(projected(plan), projected(other)), Vector.empty(), waterfall);
        Seq<Notice> notices = notices(plan).appendAll(notices(other)).distinct();
        return new Answer(
                result,
                notices,
                receipts.of(plan, against, result, notices),
                new Grounds.OfPlans(Vector.of(plan, other)));
    }

    private Answer between(Plan plan, Years years) {
        var waterfall = new BetweenYears(
                        plan.budgeting(), plan.portfolio(), plan.scenario(), years.earlier(), years.later())
                .waterfall();
        var result =
                new Result.Compared(Vector.of(projected(plan)), Vector.of(years.earlier(), years.later()), waterfall);
        Seq<Notice> notices = notices(plan);
        return new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan));
    }

    private static Projection projected(Plan plan) {
        return plan.projector().project(plan.portfolio(), Grouping.DISTRICT, done -> {});
    }

    private static Seq<Notice> notices(Plan plan) {
        return plan.notices().all();
    }
}
