package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.port.Progress;
import cn.shegong.application.usecase.CompareBudgets;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** With what: another scenario, or one year with another. */
    private static final class With {

        @CommandLine.Option(names = "--against", paramLabel = "FILE", descriptionKey = "against")
        private @Nullable Path scenario;

        @CommandLine.Option(names = "--years", paramLabel = "YYYY", arity = "2", descriptionKey = "years")
        private List<Integer> years = List.of();
    }

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return input.open(useCases, progress)
                .flatMap(plan -> question(plan, useCases)
                        .map(question -> district.of(plan)
                                .flatMap(part -> useCases.compareBudgets().compare(part, question))));
    }

    private Validation<Seq<Fault>, CompareBudgets.Question> question(Plan plan, UseCases useCases) {
        if (with.scenario == null) {
            return Validation.valid(new CompareBudgets.Years(with.years.get(0), with.years.get(1)));
        }
        return input.openAgainst(plan, with.scenario, useCases).map(CompareBudgets.Scenarios::new);
    }
}
