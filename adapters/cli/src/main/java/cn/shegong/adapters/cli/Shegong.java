package cn.shegong.adapters.cli;

import cn.shegong.application.Language;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 命令行: the program's commands. */
@Command(name = "shegong", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class Shegong {

    private static final Seq<Class<?>> COMMANDS = Vector.of(
            SimulateCommand.class,
            CyclesCommand.class,
            DeadlinesCommand.class,
            CompareCommand.class,
            SolveCommand.class,
            ReckonCommand.class,
            StaffingCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            MeasuresCommand.class,
            TemplateCommand.class,
            ServeCommand.class,
            CompletionCommand.class);

    private static final Seq<Class<?>> OTHERS =
            Vector.of(ServeCommand.class, ServeKeyCommand.class, TemplateCommand.class);

    private static final int HELP_COLUMNS = 100;

    @SuppressWarnings("UnusedVariable") // checked here; read ahead of the rest, by Help
    @CommandLine.Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private @Nullable Language language;

    private final UseCases useCases;
    private final Server server;
    private final OutputStream out;
    private final PrintStream err;

    public Shegong(UseCases useCases, Server server, OutputStream out, PrintStream err) {
        this.useCases = useCases;
        this.server = server;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs one command.
     *
     * @return 0 done, 1 done and something found, 2 bad input or usage or an answer that cannot be written, 3 a fault of
     *     the program
     */
    public int run(String... arguments) {
        Help help = Help.of(arguments);
        StandardOutput output = new StandardOutput(out);
        Commands commands = new Commands(help, output);
        CommandLine line = new CommandLine(this, commands);
        needed(arguments).forEach(command -> line.addSubcommand(new CommandLine(command, commands)));
        line.setOut(new PrintWriter(output.lines(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setResourceBundle(help.bundle())
                .setUsageHelpWidth(HELP_COLUMNS)
                .setParameterExceptionHandler(new WrongUsage(help, err))
                .setExecutionExceptionHandler(new ProgramFault(help, err))
                .setExecutionStrategy(parsed -> {
                    refuseLosses(parsed, help);
                    return new CommandLine.RunLast().execute(parsed);
                });
        new Conversions(help).registerIn(line);
        line.getCommandSpec().versionProvider(new Version(useCases, help));
        int status = line.execute(arguments);
        output.end();
        return output.failure().map(reason -> told(reason, status, help)).getOrElse(status);
    }

    private static void refuseLosses(CommandLine.ParseResult parsed, Help help) {
        CommandLine.Model.CommandSpec call =
                Vector.ofAll(parsed.asCommandLineList()).last().getCommandSpec();
        if (!parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            new CallFiles(call, help).refuseLosses();
            Vector.ofAll(call.mixins().values())
                    .map(CommandLine.Model.CommandSpec::userObject)
                    .forEach(mixin -> {
                        if (mixin instanceof Console console) {
                            console.refuseOtherEnding(call, help);
                        }
                    });
        }
    }

    /** A reader that has seen enough, such as {@code head}, is no failure. */
    private int told(IOException reason, int status, Help help) {
        if (NotWritten.isClosedPipe(reason)) {
            return status;
        }
        err.println(NotWritten.told(help.phrase("write.standard-output"), reason, help));
        return ExitStatus.BAD_INPUT;
    }

    /** The command that comes first alone, as a start reads the options of each it knows; all where help may be asked. */
    private static Seq<Class<?>> needed(String... arguments) {
        Seq<Class<?>> first =
                COMMANDS.filter(command -> arguments.length > 0 && name(command).equals(arguments[0]));
        return first.isEmpty() || first.contains(CompletionCommand.class) ? COMMANDS : first;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** The program's, and the texts on file. */
    private record Version(UseCases useCases, Help help) implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            Seq<Measures> onFile =
                    useCases.measures().apply(Vector.empty()).get().onFile();
            return onFile.map(Measures::heading)
                    .map(heading -> help.phrase(
                            "version.measures",
                            heading.id(),
                            heading.number(),
                            heading.validity().value().from(),
                            heading.validity().value().to(),
                            heading.checked()))
                    .prepend("shegong " + useCases.version())
                    .toJavaArray(String[]::new);
        }
    }

    /** What should not happen. */
    private record ProgramFault(Help help, PrintStream err) implements CommandLine.IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
            if (NotWritten.in(fault).getOrNull() instanceof NotWritten file) {
                return told(file);
            }
            err.println(help.phrase("fault.program"));
            fault.printStackTrace(err);
            return ExitStatus.PROGRAM_FAULT;
        }

        private int told(NotWritten file) {
            if (file.isClosedPipe()) {
                return ExitStatus.DONE;
            }
            err.println(file.told(help));
            return ExitStatus.BAD_INPUT;
        }
    }

    /** Makes each command with what it calls. */
    private final class Commands implements CommandLine.IFactory {

        private final Help help;
        private final StandardOutput output;

        Commands(Help help, StandardOutput output) {
            this.help = help;
            this.output = output;
        }

        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (AnsweringCommand.class.isAssignableFrom(type) || OTHERS.contains(type)) {
                Session session = new Session(useCases, server, help, output, err);
                return type.getDeclaredConstructor(Session.class).newInstance(session);
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
