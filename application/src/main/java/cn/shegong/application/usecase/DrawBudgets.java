package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Progress;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.simulation.kernel.DrawKernel;
import cn.shegong.simulation.kernel.Workers;
import cn.shegong.simulation.projection.Notices;
import cn.shegong.simulation.uncertainty.Spreading;
import io.vavr.control.Either;

/**
 * 抽样测算: budgets under what the scenario leaves uncertain.
 *
 * @param receipts makes the answer's receipt
 */
public record DrawBudgets(Receipts receipts) {

    /**
     * {@return the budgets as the scenario stands and what draws say of them, or a refusal where nothing is uncertain,
     * no row has the column or a sum leaves 64-bit fen}
     *
     * @param plan scenario, measures and portfolio
     * @param question how many draws, the seed, the groups and perhaps a cap
     * @param progress told of the projects and draws as they are done
     */
    public Either<Refusal, Answer> draw(Plan plan, Question.Draws question, Progress progress) {
        if (plan.scenario().uncertainty().isNone()) {
            return Either.left(new Refusal.NothingUncertain());
        }
        return new ProjectBudgets(receipts)
                .project(plan, question.by(), progress, Notices::all)
                .flatMap(certain -> {
                    try {
                        return Either.right(uncertain(plan, question, certain, progress));
                    } catch (BeyondFen e) {
                        return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
                    }
                });
    }

    private Answer uncertain(Plan plan, Question.Draws question, Answer certain, Progress progress) {
        DrawKernel kernel = DrawKernel.of(plan.portfolio(), question.by(), plan.model(), Workers.all())
                .watchedBy(progress.begin(Progress.Stage.DRAW, question.draws()));
        var spread = new Spreading(kernel, plan.scenario()).spread(question.draws(), question.seed(), question.cap());
        var result = new Result.Uncertain((Result.Budgets) certain.result(), spread);
        return new Answer(
                result,
                certain.notices(),
                receipts.of(plan, result, certain.notices()).withSeed(question.seed()),
                certain.grounds());
    }
}
