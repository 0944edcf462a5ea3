package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.project.Cycle;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.NextCycles;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.projection.Notices;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.YearMonth;

/**
 * 列出下一周期: each project's next cycle and its budget.
 *
 * @param receipts makes the answer's receipt
 */
public record ListNextCycles(Receipts receipts) {

    /**
     * {@return each project's next cycle, or a refusal where a sum leaves 64-bit fen}
     *
     * @param plan scenario, measures and portfolio
     * @param from the earliest opening
     */
    public Either<Refusal, Answer> list(Plan plan, YearMonth from) {
        try {
            var model = plan.model();
            var cycles = new NextCycles(model).from(from, plan.portfolio());
            var result = new Result.Cycles(from, cycles);
            var notices = notices(plan.notices(), cycles.map(NextCycle::cycle));
            return Either.right(
                    new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan)));
        } catch (BeyondFen e) {
            return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
        }
    }

    /** About the months of the cycles, which may lie beyond the horizon. */
    private static Seq<Notice> notices(Notices notices, Seq<Cycle> cycles) {
        return cycles.isEmpty()
                ? notices.all()
                : notices.over(
                        cycles.map(Cycle::opening).min().get(),
                        cycles.map(Cycle::end).max().get());
    }
}
