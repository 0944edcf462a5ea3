package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand extends AnsweringCommand {

    @CommandLine.Mixin
    private PlanInput input = new PlanInput();

    @CommandLine.Option(
            names = "--series",
            paramLabel = "SERIES",
            defaultValue = "budget",
            descriptionKey = "explained")
    private Series series = Series.BUDGET;

    @CommandLine.Option(names = "--year", paramLabel = "YYYY", required = true, descriptionKey = "year")
    private int year;

    @CommandLine.Option(names = "--district", paramLabel = "NAME", descriptionKey = "district")
    private @Nullable String district;

    @CommandLine.Option(names = "--project", paramLabel = "ID", descriptionKey = "project")
    private @Nullable String project;

    @CommandLine.Option(names = "--depth", paramLabel = "LEVELS", descriptionKey = "depth")
    private int depth = Integer.MAX_VALUE;

    ExplainCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return input.open(useCases, progress)
                .map(plan -> useCases.explainFigure().explain(plan, new Question.HowSo(series, year, scope(), depth)));
    }

    private Question.Scope scope() {
        if (project != null) {
            return new Question.OfProject(project);
        }
        return district == null ? new Question.Total() : new Question.OfDistrict(district);
    }
}
