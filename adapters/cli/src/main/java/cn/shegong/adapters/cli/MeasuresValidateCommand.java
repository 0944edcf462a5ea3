package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "validate", mixinStandardHelpOptions = true)
final class MeasuresValidateCommand extends AnsweringCommand {

    @CommandLine.Parameters(paramLabel = "FILE", descriptionKey = "validated-text")
    private Path file = Path.of("");

    @CommandLine.Mixin
    private MeasuresInput measures = new MeasuresInput();

    MeasuresValidateCommand(Session session) {
        super(session);
    }

    /** By itself first; then among the texts on file, whom it may replace. */
    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        var document = new FileDocument(file, Progress.UNHEARD);
        return useCases.text()
                .apply(document)
                .flatMap(text -> measures.texts(useCases, document)
                        .map(texts -> Either.right(useCases.reviewText(texts).review(text))));
    }
}
