package cn.shegong.adapters.cli;

import io.vavr.collection.Vector;
import java.io.PrintStream;
import picocli.CommandLine;

/** What to say where a command line cannot be understood: what is wrong, and where help is. */
record WrongUsage(Help help, PrintStream err) implements CommandLine.IParameterExceptionHandler {

    /** A value that can be read, and yet does not do. */
    static CommandLine.ParameterException refused(
            CommandLine.Model.CommandSpec call, CommandLine.Model.ArgSpec argument, String value, String expected) {
        var why = new CommandLine.TypeConversionException(expected);
        return new CommandLine.ParameterException(call.commandLine(), expected, why, argument, value);
    }

    @Override
    public int handleParseException(CommandLine.ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        err.println(message(fault));
        err.println(help.phrase("wrong.see", command.getCommandSpec().qualifiedName()));
        return ExitStatus.BAD_INPUT;
    }

    private String message(CommandLine.ParameterException fault) {
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            return Vector.ofAll(unmatched.getSuggestions())
                    .headOption()
                    .map(nearest -> help.phrase("wrong.nearest", word, nearest))
                    .getOrElse(() -> help.phrase("wrong.unknown", word));
        }
        if (fault instanceof CommandLine.MissingParameterException missing) {
            return help.phrase(
                    "wrong.missing",
                    Vector.ofAll(missing.getMissing()).map(WrongUsage::name).mkString(", "));
        }
        if (fault instanceof CommandLine.OverwrittenOptionException twice) {
            return help.phrase("wrong.twice", name(twice.getOverwritten()));
        }
        CommandLine.Model.ArgSpec argument = fault.getArgSpec();
        if (argument != null && fault.getValue() != null) {
            return help.phrase("wrong.value", name(argument), fault.getValue(), expected(fault));
        }
        return fault.getCommandLine().getParseResult() == null
                ? help.phrase("wrong.other", String.valueOf(fault.getMessage()))
                : help.phrase("wrong.command");
    }

    private String expected(CommandLine.ParameterException fault) {
        return fault.getCause() instanceof CommandLine.TypeConversionException conversion
                ? String.valueOf(conversion.getMessage())
                : help.phrase("expected.other");
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
