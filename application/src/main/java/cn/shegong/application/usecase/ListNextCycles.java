package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.simulation.projection.NextCycles;
import cn.shegong.simulation.projection.Notices;
import io.vavr.control.Either;
import java.time.YearMonth;

/** 列出下一周期: each project's next cycle and its budget. */
public record ListNextCycles(Receipts receipts) {

    /**
     * @param from the earliest opening
     */
    public Either<Refusal, Answer> list(Plan plan, YearMonth from) {
        try {
            var model = plan.model();
            var result = new Result.Cycles(new NextCycles(model).from(from, plan.portfolio()));
            var notices = new Notices(model, plan.portfolio()).all();
            return Either.right(
                    new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan)));
        } catch (BeyondFen e) {
            return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
        }
    }
}
