package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.simulation.analysis.Reckoner;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.YearMonth;

/**
 * 速算: what one per cent more at one adjustment costs, and how many posts that equals.
 *
 * @param receipts makes the answer's receipt
 */
public record ReckonOnePercent(Receipts receipts) {

    /**
     * {@return the cost of one percentage point more, for all grades and for each band, or a refusal where the uplift
     * has no room for it or a sum leaves 64-bit fen}
     *
     * @param plan scenario, measures and portfolio
     * @param adjustment the month whose uplift takes it, also where the scenario has none
     */
    public Either<Refusal, Answer> reckon(Plan plan, YearMonth adjustment) {
        var reckoner = new Reckoner(plan.budgeting(), plan.scenario(), adjustment);
        if (!reckoner.hasRoom(Reckoner.ONE)) {
            return Either.left(new Refusal.NoRoom(adjustment));
        }
        try {
            var projection = plan.projector().project(plan.portfolio(), Grouping.DISTRICT, done -> {});
            var reckoning = reckoner.onePercent(projection);
            var result = new Result.Reckoned(plan.scenario().name(), adjustment, reckoning);
            Seq<Notice> notices = plan.notices().all().appendAll(notch(plan, reckoning));
            return Either.right(
                    new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan)));
        } catch (BeyondFen e) {
            return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
        }
    }

    private static Option<Notice> notch(Plan plan, Reckoner.Reckoning reckoning) {
        return Option.when(
                reckoning.notches().nonEmpty(),
                () -> new Notice(
                        Notice.Code.NOTCH,
                        reckoning.notches().map(String::valueOf),
                        Basis.of(plan.succession().first().funds().standards().derived())));
    }
}
