package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand extends AnsweringCommand {

    @CommandLine.Mixin
    private PlanInput input = new PlanInput();

    @CommandLine.Option(names = "--by", paramLabel = "GROUP", defaultValue = "district", descriptionKey = "by")
    private String by = "district";

    @CommandLine.Option(
            names = "--series",
            paramLabel = "SERIES",
            split = ",",
            defaultValue = "budget",
            descriptionKey = "series")
    private List<Series> series = List.of(Series.BUDGET);

    SimulateCommand(Session session) {
        super(session);
    }

    @Override
    Seq<Series> shown() {
        return Vector.ofAll(series);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return input.open(useCases, progress)
                .map(plan -> useCases.projectBudgets().project(plan, Grouping.named(by), progress));
    }
}
