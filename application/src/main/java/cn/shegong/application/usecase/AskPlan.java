package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Progress;
import cn.shegong.application.port.Receipts;
import io.vavr.control.Either;

/**
 * 提问: any question of a plan, by the use case that answers it.
 *
 * @param receipts makes the answer's receipt
 */
public record AskPlan(Receipts receipts) {

    /**
     * {@return the answer to the question, or the refusal of the use case that answers it}
     *
     * @param plan scenario, measures and portfolio
     * @param question any that a plan alone can answer
     * @param progress told of the projects and draws as they are done
     */
    public Either<Refusal, Answer> ask(Plan plan, Question.OfPlan question, Progress progress) {
        if (question instanceof Question.Budgets budgets) {
            return new ProjectBudgets(receipts).project(plan, budgets.by(), progress);
        }
        if (question instanceof Question.Draws draws) {
            return new DrawBudgets(receipts).draw(plan, draws, progress);
        }
        if (question instanceof Question.NextCycles cycles) {
            return new ListNextCycles(receipts).list(plan, cycles.from());
        }
        if (question instanceof Question.Deadlines deadlines) {
            return Either.right(new ListDeadlines(receipts).list(plan, deadlines));
        }
        if (question instanceof Question.TwoYears years) {
            return new CompareBudgets(receipts).compare(plan, new CompareBudgets.Years(years.earlier(), years.later()));
        }
        if (question instanceof Question.LargestUplift uplift) {
            return new FindAffordableUplift(receipts).find(plan, uplift);
        }
        return question instanceof Question.OnePercent reckoning
                ? new ReckonOnePercent(receipts).reckon(plan, reckoning.adjustment())
                : new ExplainFigure(receipts).explain(plan, (Question.HowSo) question);
    }
}
