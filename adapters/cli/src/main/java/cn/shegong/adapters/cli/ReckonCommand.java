package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.YearMonth;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "reckon", mixinStandardHelpOptions = true)
final class ReckonCommand extends AnsweringCommand {

    @CommandLine.Mixin
    private PlanInput input = new PlanInput();

    @CommandLine.Mixin
    private DistrictOption district = new DistrictOption();

    @CommandLine.Option(
            names = "--adjustment",
            paramLabel = "YYYY-MM",
            required = true,
            descriptionKey = "raised-adjustment")
    private YearMonth adjustment = YearMonth.of(0, 1);

    ReckonCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return input.open(useCases, progress)
                .flatMap(plan -> input.strictly(plan, adjustment, "--adjustment"))
                .map(plan -> district.of(plan)
                        .flatMap(part -> useCases.reckonOnePercent().reckon(part, adjustment)));
    }
}
