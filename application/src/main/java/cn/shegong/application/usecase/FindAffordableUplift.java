package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Grounds;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.money.BeyondFen;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.BreakEven;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * 求可承受的上调幅度: the largest uplift at one adjustment that keeps within a cap.
 *
 * @param receipts makes the answer's receipt
 */
public record FindAffordableUplift(Receipts receipts) {

    /**
     * {@return the largest uplift within the cap, in whole basis points from 0 to 100 %, that there is none, or no
     * bound; a refusal where the district or the year is not known or a sum leaves 64-bit fen}
     *
     * @param plan scenario, measures and portfolio
     * @param question the adjustment's month, the cap and what it is held against
     */
    public Either<Refusal, Answer> find(Plan plan, Question.LargestUplift question) {
        Option<Refusal> unknown = unknown(plan, question.target());
        if (unknown.isDefined()) {
            return Either.left(unknown.get());
        }
        try {
            var affordability =
                    new Affordability(plan.budgeting(), plan.scenario(), question.adjustment(), question.target());
            var result = new Result.Affordable(
                    plan.scenario().name(),
                    question.adjustment(),
                    question.target(),
                    question.cap(),
                    affordability.within(question.cap()),
                    new BreakEven(plan.scenario(), plan.succession(), question.adjustment()).points());
            Seq<Notice> notices = plan.notices().all().appendAll(noEffect(affordability, result.outcome()));
            return Either.right(
                    new Answer(result, notices, receipts.of(plan, result, notices), new Grounds.OfPlans(plan)));
        } catch (BeyondFen e) {
            return Either.left(new Refusal.BeyondRange(String.valueOf(e.getMessage())));
        }
    }

    /** Between a cost within the cap and one beyond it the adjustment has an effect. */
    private static Option<Notice> noEffect(Affordability affordability, Affordability.Outcome outcome) {
        return Option.when(
                !(outcome instanceof Affordability.Affordable) && !affordability.hasEffect(),
                () -> new Notice(
                        Notice.Code.NO_EFFECT,
                        Vector.of(affordability.adjustment().toString()),
                        Basis.ARITHMETIC));
    }

    private static Option<Refusal> unknown(Plan plan, Target target) {
        Option<Refusal.Absent> year = target.years() instanceof Target.OneYear one
                ? Refusal.Absent.unlessInHorizon(
                        one.year(), plan.scenario().horizon().years())
                : Option.none();
        Option<Refusal.Absent> district = target.scope() instanceof Target.OfDistrict of
                ? Refusal.Absent.unlessAmong(plan.portfolio().districts(), of.name())
                : Option.none();
        return Refusal.Unknown.of(year.toVector().appendAll(district));
    }
}
