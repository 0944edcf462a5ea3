package cn.shegong.adapters.cli;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.input.Months;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Vector;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 命令行: the program's commands. */
@Command(
        name = "shegong",
        header = "社工经费测算 / District budgets for social work services by Shenzhen's 2020 measures.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            SimulateCommand.class,
            CyclesCommand.class,
            StaffingCommand.class,
            ExplainCommand.class,
            MeasuresCommand.class
        })
public final class Shegong {

    private final UseCases useCases;
    private final PrintStream out;
    private final PrintStream err;

    public Shegong(UseCases useCases, PrintStream out, PrintStream err) {
        this.useCases = useCases;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs one command.
     *
     * @return 0 done, 2 bad input or usage, 3 a fault of the program
     */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(this, new Commands())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((fault, command, parsed) -> programFault(fault))
                .registerConverter(Language.class, Shegong::language)
                .registerConverter(Presentation.Form.class, Shegong::form)
                .registerConverter(Presentation.MoneyUnit.class, Shegong::unit)
                .registerConverter(Series.class, Shegong::series)
                .registerConverter(YearMonth.class, Months::parse);
        line.getCommandSpec().versionProvider(() -> new String[] {"shegong " + useCases.version()});
        return line.execute(arguments);
    }

    private int programFault(Exception fault) {
        err.println("程序错误 / a fault of the program: " + fault);
        fault.printStackTrace(err);
        return ExitStatus.PROGRAM_FAULT;
    }

    private static Language language(String word) {
        return switch (word) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new CommandLine.TypeConversionException("应为 zh 或 en / expected zh or en: " + word);
        };
    }

    private static Presentation.Form form(String word) {
        return switch (word) {
            case "table" -> Presentation.Form.TABLE;
            case "json" -> Presentation.Form.JSON;
            case "csv" -> Presentation.Form.CSV;
            default ->
                throw new CommandLine.TypeConversionException(
                        "应为 table、json 或 csv / expected table, json or csv: " + word);
        };
    }

    private static Presentation.MoneyUnit unit(String word) {
        return switch (word) {
            case "wan" -> Presentation.MoneyUnit.WAN;
            case "yuan" -> Presentation.MoneyUnit.YUAN;
            default -> throw new CommandLine.TypeConversionException("应为 wan 或 yuan / expected wan or yuan: " + word);
        };
    }

    private static Series series(String word) {
        Vector<Series> all = Vector.of(Series.values());
        return all.find(series -> series.key().equals(word))
                .getOrElseThrow(() -> new CommandLine.TypeConversionException(
                        "应为下列之一 / expected one of: " + all.map(Series::key).mkString(", ") + ": " + word));
    }

    /** Makes each command with what it calls. */
    private final class Commands implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (AnsweringCommand.class.isAssignableFrom(type)) {
                var maker = type.getDeclaredConstructor(UseCases.class, PrintStream.class, PrintStream.class);
                return maker.newInstance(useCases, out, err);
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
