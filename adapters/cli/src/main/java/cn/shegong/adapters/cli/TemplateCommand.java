package cn.shegong.adapters.cli;

import cn.shegong.application.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Writes an empty workbook to be filled in. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    private final Session session;

    @CommandLine.Parameters(paramLabel = "OUT.xlsx", descriptionKey = "template-file")
    private @Nullable OutputFile file;

    @SuppressWarnings("UnusedVariable") // checked here; read ahead of the rest, by Help
    @CommandLine.Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private @Nullable Language language;

    @CommandLine.Mixin
    private MeasuresInput measures = new MeasuresInput();

    TemplateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return measures.texts(session.useCases()).fold(faults -> Console.refuse(faults, session), texts -> {
            try {
                Objects.requireNonNull(file)
                        .write(out -> session.useCases()
                                .templates()
                                .write(texts.onFile().last(), session.help().language(), out));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ExitStatus.DONE;
        });
    }
}
