package cn.shegong.adapters.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Session session;

    @CommandLine.Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "port")
    private int port = 8080;

    @CommandLine.Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1", descriptionKey = "host")
    private String host = "127.0.0.1";

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.server().serve(host, port);
        return ExitStatus.DONE;
    }
}
