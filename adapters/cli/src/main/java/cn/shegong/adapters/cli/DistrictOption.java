package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Refusal;
import cn.shegong.application.plan.Against;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.usecase.RestrictPlan;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** 范围: the whole portfolio, or one district of it. */
final class DistrictOption {

    @CommandLine.Option(names = "--district", paramLabel = "NAME", descriptionKey = "only-district")
    private @Nullable String district;

    /** Whether the plan is asked about as it is. */
    boolean isNone() {
        return district == null;
    }

    /** The part of a plan that is asked about, or the refusal where no project is in the district. */
    Either<Refusal, Plan> of(Plan plan) {
        return of(plan, Vector.empty());
    }

    /** Of a comparison, also a district that only a plan has with which it is compared. */
    Either<Refusal, Plan> of(Plan plan, Seq<Against> against) {
        return new RestrictPlan(Option.of(district)).of(plan, against);
    }
}
