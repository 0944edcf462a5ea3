package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.Target;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "solve", mixinStandardHelpOptions = true)
final class SolveCommand extends AnsweringCommand {

    @CommandLine.Mixin
    private PlanInput input = new PlanInput();

    @CommandLine.Option(
            names = "--adjustment",
            paramLabel = "YYYY-MM",
            required = true,
            descriptionKey = "sought-adjustment")
    private YearMonth adjustment = YearMonth.of(0, 1);

    @CommandLine.Option(names = "--year", paramLabel = "YYYY|all", required = true, descriptionKey = "capped-year")
    private Target.Years years = new Target.AllYears();

    @CommandLine.Option(names = "--cap", paramLabel = "CNY", required = true, descriptionKey = "cap")
    private Yuan cap = Yuan.ZERO;

    @CommandLine.Option(names = "--district", paramLabel = "NAME", descriptionKey = "district")
    private @Nullable String district;

    SolveCommand(Session session) {
        super(session);
    }

    @Override
    int status(Result result) {
        return result instanceof Result.Affordable affordable
                        && affordable.outcome() instanceof Affordability.Unaffordable
                ? ExitStatus.FOUND
                : ExitStatus.DONE;
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        Target.Scope scope = district == null ? new Target.Total() : new Target.OfDistrict(district);
        var question = new Question.LargestUplift(adjustment, new Target(scope, years), cap);
        return input.open(useCases, progress)
                .flatMap(plan -> input.strictly(plan, adjustment, "--adjustment"))
                .map(plan -> useCases.findAffordableUplift().find(plan, question));
    }
}
