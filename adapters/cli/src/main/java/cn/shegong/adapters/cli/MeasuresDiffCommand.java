package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Place;
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
            Option<Measures> first = text("A", before, texts, useCases, faults);
            Option<Measures> second = text("B", after, texts, useCases, faults);
            return faults.unlessAny(() -> Either.right(useCases.compareTexts().compare(first.get(), second.get())));
        });
    }

    /** A file by itself, or a text on file by its id. */
    private static Option<Measures> text(
            String which, String name, MeasuresTexts texts, UseCases useCases, Faults faults) {
        if (Files.isRegularFile(Path.of(name))) {
            return faults.take(useCases.text().apply(new FileDocument(Path.of(name), Progress.UNHEARD)));
        }
        Option<Measures> named = texts.onFile().find(text -> text.id().id().equals(name));
        if (named.isEmpty()) {
            String ids = texts.onFile().map(text -> text.id().id()).mkString(", ");
            faults.add(Place.of(which), name, Expected.of("text-named", ids));
        }
        return named;
    }
}
