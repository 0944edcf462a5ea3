package cn.shegong.adapters.cli;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Question;
import cn.shegong.application.input.Months;
import cn.shegong.application.input.Quantity;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.projection.Series;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import picocli.CommandLine;

/** How the words of a command line become values, and what to say where they do not. */
record Conversions(Help help) {

    private static final Map<String, Series> SERIES =
            LinkedHashMap.ofEntries(Vector.of(Series.values()).map(series -> Tuple.of(series.key(), series)));

    void registerIn(CommandLine line) {
        register(line, Language.class, "lang", LinkedHashMap.of("zh", Language.ZH, "en", Language.EN));
        register(
                line,
                Presentation.Form.class,
                "form",
                LinkedHashMap.of(
                        "table", Presentation.Form.TABLE,
                        "json", Presentation.Form.JSON,
                        "csv", Presentation.Form.CSV,
                        "xlsx", Presentation.Form.XLSX,
                        "html", Presentation.Form.HTML));
        register(
                line,
                Presentation.MoneyUnit.class,
                "unit",
                LinkedHashMap.of("wan", Presentation.MoneyUnit.WAN, "yuan", Presentation.MoneyUnit.YUAN));
        register(line, Series.class, "series", SERIES);
        register(line, YearMonth.class, this::month);
        register(line, LocalDate.class, this::day);
        register(line, Yuan.class, this::amount);
        register(line, OutputFile.class, this::outputFile);
        register(line, Target.Years.class, this::years);
        register(line, SimulateCommand.Draws.class, this::draws);
        register(line, DeadlinesCommand.Months.class, this::months);
        register(line, long.class, this::seed);
        register(line, int.class, this::number);
        register(line, Integer.class, this::number);
    }

    private <T> void register(CommandLine line, Class<T> type, String kind, Map<String, T> words) {
        register(
                line,
                type,
                word -> words.get(word)
                        .getOrElseThrow(() -> new CommandLine.TypeConversionException(
                                help.phrase("expected." + kind, words.keySet().mkString(", ")))));
    }

    private static <T> void register(CommandLine line, Class<T> type, Function<String, T> reading) {
        line.registerConverter(type, new Conversion<>(reading));
    }

    /** A class, not a lambda, of picocli's interface: an archive of classes holds lambdas of new interfaces alone. */
    private record Conversion<T>(Function<String, T> reading) implements CommandLine.ITypeConverter<T> {
        @Override
        public T convert(String word) {
            return reading.apply(word);
        }
    }

    private YearMonth month(String word) {
        try {
            return Months.parse(word);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException(help.phrase("expected.month"));
        }
    }

    private LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException(help.phrase("expected.day"));
        }
    }

    private OutputFile outputFile(String word) {
        try {
            return new OutputFile(Path.of(word));
        } catch (IllegalArgumentException e) { // nor a path at all
            throw new CommandLine.TypeConversionException(help.phrase("expected.output"));
        }
    }

    private Yuan amount(String word) {
        try {
            return Yuan.parse(Quantity.yuan(word));
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException(help.phrase("expected.amount"));
        }
    }

    private Target.Years years(String word) {
        if (word.equals("all")) {
            return new Target.AllYears();
        }
        try {
            return new Target.OneYear(Integer.parseInt(word));
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException(help.phrase("expected.years"));
        }
    }

    private SimulateCommand.Draws draws(String word) {
        int count = number(word);
        if (count < 1 || count > SimulateCommand.Draws.MOST) {
            throw new CommandLine.TypeConversionException(help.phrase("expected.draws", SimulateCommand.Draws.MOST));
        }
        return new SimulateCommand.Draws(count);
    }

    private DeadlinesCommand.Months months(String word) {
        int count = number(word);
        if (count < 1 || count > Question.Deadlines.MOST_MONTHS) {
            throw new CommandLine.TypeConversionException(
                    help.phrase("expected.months-ahead", Question.Deadlines.MOST_MONTHS));
        }
        return new DeadlinesCommand.Months(count);
    }

    private long seed(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException(help.phrase("expected.seed"));
        }
    }

    private int number(String word) {
        try {
            int number = Integer.parseInt(word);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CommandLine.TypeConversionException(help.phrase("expected.number"));
    }
}
