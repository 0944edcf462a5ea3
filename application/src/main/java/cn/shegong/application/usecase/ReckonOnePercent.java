package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.analysis.Reckoner;
import cn.shegong.simulation.projection.Grouping;
import io.vavr.control.Either;
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
        if (!hasRoom(plan, adjustment)) {
            return Either.left(new Refusal.NoRoom(adjustment));
        }
        try {
            var projection = plan.projector().project(plan.portfolio(), Grouping.DISTRICT, done -> {});
            var reckoning = new Reckoner(plan.budgeting(), plan.scenario(), adjustment).onePercent(projection);
            var result = new Result.Reckoned(plan.scenario().name(), adjustment, reckoning);
            var notices = plan.notices().all();
            return Either.right(
                    new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan)));
        } catch (BeyondFen e) {
            return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
        }
    }

    private static boolean hasRoom(Plan plan, YearMonth adjustment) {
        Percentage most = Uplift.MOST.plus(Percentage.of(-1));
        return plan.scenario()
                .adjustments()
                .filter(each -> each.effective().equals(adjustment))
                .forAll(each -> each.uplift().rates().forAll(rate -> rate.compareTo(most) <= 0));
    }
}
