package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Progress;
import cn.shegong.application.usecase.CompareBudgets;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand extends AnsweringCommand {

    @CommandLine.Mixin
    private PlanInput input = new PlanInput();

    @CommandLine.Mixin
    private DistrictOption district = new DistrictOption();

    @CommandLine.ArgGroup(multiplicity = "1")
    private With with = new With();

    /** With what: other scenarios or plans, or one year with another. */
    private static final class With {

        @CommandLine.Option(names = "--against", paramLabel = "FILE|FOLDER", descriptionKey = "against")
        private List<Path> others = List.of();

        @CommandLine.Option(names = "--years", paramLabel = "YYYY", arity = "2", descriptionKey = "years")
        private List<Integer> years = List.of();
    }

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return input.open(useCases, progress)
                .flatMap(plan -> question(plan, useCases, progress)
                        .map(question -> district.of(plan, question.against())
                                .flatMap(part -> useCases.compareBudgets().compare(part, question))));
    }

    private Validation<Seq<Fault>, CompareBudgets.Question> question(Plan plan, UseCases useCases, Progress progress) {
        return with.others.isEmpty()
                ? Validation.valid(new CompareBudgets.Years(with.years.get(0), with.years.get(1)))
                : input.openAgainst(plan, Vector.ofAll(with.others), useCases, progress)
                        .map(others -> new CompareBudgets.Others(others, others.size() > 1));
    }
}
