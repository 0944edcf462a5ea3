package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import cn.shegong.domain.check.Entry;
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

@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {MeasuresDiffCommand.class, MeasuresValidateCommand.class})
final class MeasuresCommand extends AnsweringCommand {

    @CommandLine.Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "measures-id")
    private @Nullable String id;

    @CommandLine.Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    @CommandLine.Option(names = "--one-pager", descriptionKey = "one-pager")
    private boolean onePager;

    @CommandLine.Mixin
    private MeasuresInput measures = new MeasuresInput();

    MeasuresCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return measures.texts(useCases).map(texts -> {
            var show = useCases.showMeasures(texts);
            Entry<LocalDate> day = new Entry.Filled<>(day());
            return id == null ? Either.right(show.showAll(day)) : show.show(id, day);
        });
    }

    @Override
    void print(Answer answer, Console to, Session session, Progress progress) throws IOException {
        if (!onePager || !(answer.result() instanceof Result.Texts texts)) {
            super.print(answer, to, session, progress);
            return;
        }
        var page = new ByteArrayOutputStream();
        session.useCases()
                .pages()
                .write(
                        texts.texts().last(),
                        day(),
                        answer.receipt(),
                        session.help().language(),
                        page);
        to.printPage(page.toByteArray(), session);
    }

    @Override
    Option<Presentation.Form> onlyForm() {
        return Option.when(onePager, Presentation.Form.HTML);
    }

    private LocalDate day() {
        return Option.of(asOf).getOrElse(Session::today);
    }
}
