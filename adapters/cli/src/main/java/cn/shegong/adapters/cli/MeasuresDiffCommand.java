package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Progress;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "diff", mixinStandardHelpOptions = true)
final class MeasuresDiffCommand extends AnsweringCommand {

    @CommandLine.Parameters(index = "0", paramLabel = "A", descriptionKey = "text-before")
    private String before = "";

    @CommandLine.Parameters(index = "1", paramLabel = "B", descriptionKey = "text-after")
    private String after = "";

    @CommandLine.Mixin
    private MeasuresInput measures = new MeasuresInput();

    MeasuresDiffCommand(Session session) {
        super(session);
    }

    @Override
    Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress) {
        return measures.texts(useCases).flatMap(texts -> {
            Faults faults = new Faults();
            var first = text(before, texts, useCases, faults);
            var second = text(after, texts, useCases, faults);
            return faults.unlessAny(() -> first.get()
                    .flatMap(earlier ->
                            second.get().map(later -> useCases.compareTexts().compare(earlier, later))));
        });
    }

    /** A file by itself, or a text on file by its id. */
    private static Option<Either<Refusal, Measures>> text(
            String name, MeasuresTexts texts, UseCases useCases, Faults faults) {
        return Files.isRegularFile(Path.of(name))
                ? faults.take(useCases.text().apply(new FileDocument(Path.of(name), Progress.UNHEARD)))
                        .map(Either::right)
                : Option.some(useCases.showMeasures(texts).text(name));
    }
}
