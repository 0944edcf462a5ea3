package cn.shegong.adapters.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * 一次调用的文件: what a call reads must not be written over by it, no two outputs are one file, and an output whose label
 * has an ending, such as {@code OUT.xlsx}, has that ending.
 */
record CallFiles(CommandSpec call, Help help) {

    /** Before any work, and before anything is written. */
    void refuseLosses() {
        Seq<Path> read = read();
        Seq<ArgSpec> written = Vector.ofAll(call.args()).filter(each -> each.getValue() instanceof OutputFile);
        written.forEachWithIndex((argument, index) -> {
            OutputFile file = argument.getValue();
            if (!file.isStream()) {
                String asked = OutputFile.ending(argument.paramLabel());
                if (!asked.isEmpty() && !asked.equals(file.ending())) {
                    throw refused(argument, file, help.phrase("expected.only-ending", asked));
                }
                if (read.exists(file::isSame)) {
                    throw refused(argument, file, help.phrase("expected.not-an-input"));
                }
                if (written.take(index)
                        .exists(other ->
                                file.isSame(other.<OutputFile>getValue().path()))) {
                    throw refused(argument, file, help.phrase("expected.another-output"));
                }
            }
        });
    }

    private CommandLine.ParameterException refused(ArgSpec argument, OutputFile file, String expected) {
        return WrongUsage.refused(call, argument, file.path().toString(), expected);
    }

    private Seq<Path> read() {
        Seq<Path> inFolder = Vector.ofAll(call.mixins().values())
                .map(CommandSpec::userObject)
                .flatMap(mixin -> mixin instanceof PlanInput input ? input.found() : Vector.<Path>empty());
        return Vector.ofAll(call.args())
                .flatMap(argument -> paths(argument.getValue()))
                .flatMap(path -> Files.isDirectory(path) ? new PlanFolder(path).all() : Vector.of(path))
                .appendAll(inFolder);
    }

    private static Seq<Path> paths(Object value) {
        if (value instanceof Path path) {
            return Vector.of(path);
        }
        if (value instanceof Iterable<?> many) {
            return Vector.ofAll(many).flatMap(CallFiles::paths);
        }
        return value instanceof String name ? named(name).toVector() : Vector.empty();
    }

    /** A word that may name a file, as the texts that are held against each other do. */
    private static Option<Path> named(String name) {
        try {
            return Option.some(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Option.none();
        }
    }
}
