package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.uncertainty.Spreading;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand extends AnsweringCommand {

    /** A workbook of more projects than these has totals alone. */
    private static final int MOST_LISTED = 200_000;

    @CommandLine.Mixin
    private PlanInput input = new PlanInput();

    @CommandLine.Mixin
    private DistrictOption district = new DistrictOption();

    @CommandLine.Option(names = "--by", paramLabel = "GROUP", defaultValue = "district", descriptionKey = "by")
    private String by = "district";

    @CommandLine.Option(
            names = "--series",
            paramLabel = "SERIES",
            split = ",",
            defaultValue = "budget",
            descriptionKey = "series")
    private List<Series> series = List.of(Series.BUDGET);

    @CommandLine.Option(names = "--draws", paramLabel = "N", descriptionKey = "draws")
    private Draws draws = Draws.NONE;

    @CommandLine.Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private long seed = 1;

    @CommandLine.Option(names = "--cap", paramLabel = "CNY", descriptionKey = "cap-of-draws")
    private @Nullable Yuan cap;

    /**
     * How many draws.
     *
     * @param count 1 to a million; 0 for none at all
     */
    record Draws(int count) {
        static final Draws NONE = new Draws(0);
        static final int MOST = 1_000_000;
    }

    SimulateCommand(Session session) {
        super(session);
    }

    @Override
    Seq<Series> shown() {
        return Vector.ofAll(series);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        Option<Either<Refusal, Answer>> fast = draws.equals(Draws.NONE)
                        && district.isNone()
                        && Grouping.named(by).equals(Grouping.DISTRICT)
                ? input.openLarge(useCases, progress)
                        .filter(plan ->
                                !isWorkbook() || plan.portfolio().compiled().size() > MOST_LISTED)
                        .flatMap(useCases.projectBudgets()::project)
                : Option.none();
        if (fast.isDefined()) {
            return Validation.valid(fast.get());
        }
        return input.open(useCases, progress)
                .map(plan -> district.of(plan)
                        .flatMap(part -> draws.equals(Draws.NONE)
                                ? useCases.projectBudgets().project(part, Grouping.named(by), progress)
                                : useCases.drawBudgets().draw(part, question(), progress)));
    }

    private Question.Draws question() {
        Spreading.Cap asked = cap == null ? new Spreading.NoCap() : new Spreading.CapOf(cap);
        return new Question.Draws(Grouping.named(by), draws.count(), seed, asked);
    }
}
