package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import io.vavr.collection.Seq;
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

    @CommandLine.Option(names = "--from", paramLabel = "YYYY-MM", descriptionKey = "from")
    private @Nullable YearMonth from;

    CyclesCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return input.open(useCases, progress)
                .map(plan -> useCases.listNextCycles()
                        .list(
                                plan,
                                Option.of(from)
                                        .getOrElse(plan.scenario().horizon().firstMonth())));
    }
}
