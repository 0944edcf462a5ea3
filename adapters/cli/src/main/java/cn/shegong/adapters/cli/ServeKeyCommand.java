package cn.shegong.adapters.cli;

import cn.shegong.application.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "key", mixinStandardHelpOptions = true)
final class ServeKeyCommand implements Callable<Integer> {

    private final Session session;

    @CommandLine.Parameters(paramLabel = "NAME", descriptionKey = "key-name")
    private String name = "";

    @CommandLine.Option(names = "--keys", paramLabel = "FILE", required = true, descriptionKey = "key-file")
    private Path keys = Path.of("");

    @SuppressWarnings("UnusedVariable") // checked here; read ahead of the rest, by Help
    @CommandLine.Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private @Nullable Language language;

    ServeKeyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws NotWritten {
        try {
            return session.server().makeKey(name, keys).fold(faults -> Console.refuse(faults, session), this::print);
        } catch (IOException e) {
            throw new NotWritten(keys, e);
        }
    }

    private int print(String key) {
        session.err().println(session.help().phrase("key-made", name, keys));
        session.out().lines().println(key);
        return ExitStatus.DONE;
    }
}
