package cn.shegong.application.usecase;

import cn.shegong.application.answer.Refusal;
import cn.shegong.application.plan.Against;
import cn.shegong.application.plan.Plan;
import cn.shegong.domain.project.District;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * 限定范围: a question of one district's projects alone.
 *
 * @param district its name, as in the portfolio; none where a plan is asked about as it is
 */
public record RestrictPlan(Option<String> district) {

    /**
     * {@return the part of a plan that is asked about, or a refusal where no project is in the district}
     *
     * @param plan of all that was given
     */
    public Either<Refusal, Plan> of(Plan plan) {
        return of(plan, Vector.empty());
    }

    /**
     * {@return the part of a plan that is compared, which has no project where the district is another plan's alone; a
     * refusal where it is none's}
     *
     * @param plan of all that was given
     * @param against with what it is compared
     */
    public Either<Refusal, Plan> of(Plan plan, Seq<Against> against) {
        Seq<District> known = plan.inputs()
                .districts()
                .appendAll(against.flatMap(Against::districts))
                .distinct();
        return district.flatMap(name -> Refusal.Absent.unlessAmong(known, name))
                .<Either<Refusal, Plan>>map(absent -> Either.left(new Refusal.Unknown(absent)))
                .getOrElse(() -> Either.right(plan.in(district.map(District::new))));
    }
}
