package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.input.Fault;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Progress;
import cn.shegong.application.usecase.RequireInForce;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "cycles", mixinStandardHelpOptions = true)
final class CyclesCommand extends AnsweringCommand {

    @CommandLine.Mixin
    private PlanInput input = new PlanInput();

    @CommandLine.Mixin
    private DistrictOption district = new DistrictOption();

    @CommandLine.Option(names = "--from", paramLabel = "YYYY-MM", descriptionKey = "from")
    private @Nullable YearMonth from;

    CyclesCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return input.open(useCases, progress).flatMap(plan -> {
            YearMonth earliest =
                    Option.of(from).getOrElse(plan.scenario().horizon().firstMonth());
            var answered =
                    district.of(plan).flatMap(part -> useCases.listNextCycles().list(part, earliest));
            return input.strictly(answered, () -> outside(answered, plan));
        });
    }

    private static Seq<Fault> outside(Either<Refusal, Answer> answered, Plan plan) {
        return answered.toOption()
                .map(Answer::result)
                .flatMap(
                        result -> result instanceof Result.Cycles listed ? Option.some(listed.cycles()) : Option.none())
                .map(cycles -> new RequireInForce(plan.succession()).cycles(cycles, plan))
                .getOrElse(Vector.empty());
    }
}
