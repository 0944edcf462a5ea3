package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import cn.shegong.domain.check.Entry;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "staffing", mixinStandardHelpOptions = true)
final class StaffingCommand extends AnsweringCommand {

    @CommandLine.Parameters(paramLabel = "FILE", descriptionKey = "staffing-file")
    private Path file = Path.of("");

    @CommandLine.Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "staffing-as-of")
    private @Nullable LocalDate asOf;

    @CommandLine.Mixin
    private MeasuresInput measures = new MeasuresInput();

    StaffingCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return measures.texts(useCases)
                .flatMap(texts -> useCases.countPosts(texts)
                        .count(new FileDocument(file, progress), Entry.of(Option.of(asOf)), Integer.MAX_VALUE))
                .map(Either::right);
    }
}
