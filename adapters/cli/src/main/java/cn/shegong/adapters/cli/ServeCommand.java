package cn.shegong.adapters.cli;

import cn.shegong.application.Language;
import cn.shegong.application.input.Document;
import cn.shegong.application.port.Progress;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = ServeKeyCommand.class)
final class ServeCommand implements Callable<Integer> {

    private final Session session;

    @CommandLine.Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "port")
    private int port = 8080;

    @CommandLine.Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1", descriptionKey = "host")
    private String host = "127.0.0.1";

    @CommandLine.Option(names = "--settings", paramLabel = "FILE", descriptionKey = "settings")
    private @Nullable Path settings;

    @CommandLine.Option(names = "--keys", paramLabel = "FILE", descriptionKey = "keys")
    private @Nullable Path keys;

    @CommandLine.Mixin
    private MeasuresInput measures = new MeasuresInput();

    @SuppressWarnings("UnusedVariable") // checked here; read ahead of the rest, by Help
    @CommandLine.Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private @Nullable Language language;

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Option<Document> file = Option.of(settings).map(path -> new FileDocument(path, Progress.UNHEARD));
        return session.server()
                .start(new Server.Options(host, port, file, Option.of(keys), measures.documents()))
                .fold(faults -> Console.refuse(faults, session), this::run);
    }

    private int run(Server.Running server) {
        session.err().println(session.help().phrase("serving", server.address()));
        server.await();
        return ExitStatus.DONE;
    }
}
