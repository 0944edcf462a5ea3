package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Place;
import cn.shegong.application.port.Progress;
import cn.shegong.application.usecase.RequireInForce;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "deadlines", mixinStandardHelpOptions = true)
final class DeadlinesCommand extends AnsweringCommand {

    @CommandLine.Mixin
    private PlanInput input = new PlanInput();

    @CommandLine.Mixin
    private DistrictOption district = new DistrictOption();

    @CommandLine.Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @CommandLine.Option(names = "--within", paramLabel = "MONTHS", descriptionKey = "within")
    private @Nullable Months within;

    @CommandLine.Option(names = "--ics", paramLabel = "OUT.ics", descriptionKey = "ics")
    private @Nullable OutputFile calendar;

    /**
     * How many months ahead.
     *
     * @param count 1 to {@link Question.Deadlines#MOST_MONTHS}
     */
    record Months(int count) {}

    DeadlinesCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        LocalDate day = Option.of(asOf).getOrElse(Session::today);
        var question = new Question.Deadlines(day, Option.of(within).map(Months::count));
        return input.open(useCases, progress)
                .flatMap(plan ->
                        input.strictly(plan, () -> new RequireInForce(plan.succession()).day(day, Place.of("--as-of"))))
                .map(plan ->
                        district.of(plan).map(part -> useCases.listDeadlines().list(part, question)));
    }

    @Override
    void print(Answer answer, Console to, Session session, Progress progress) throws IOException {
        OutputFile file = calendar;
        if (file != null && answer.result() instanceof Result.Deadlines deadlines) {
            var bytes = new ByteArrayOutputStream();
            session.useCases().calendars().write(deadlines, session.help().language(), bytes);
            file.write(bytes.toByteArray());
        }
        super.print(answer, to, session, progress);
    }
}
