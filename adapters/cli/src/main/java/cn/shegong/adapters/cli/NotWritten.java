package cn.shegong.adapters.cli;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** 未能写入: a file that could not be written, and why. */
final class NotWritten extends IOException {

    private static final long serialVersionUID = 1L;

    private static final String CLOSED = "Broken pipe";

    /** What the system says, in the locale that the launcher sets, and by which phrase it is told. */
    private static final Map<String, String> REASONS = LinkedHashMap.of(
            "No space left",
            "write.full",
            "File too large",
            "write.too-large",
            "quota",
            "write.quota",
            "Permission denied",
            "write.denied",
            "Read-only",
            "write.read-only",
            "Input/output error",
            "write.device",
            "Is a directory",
            "write.folder",
            CLOSED,
            "write.closed");

    private final transient Path path;
    private final IOException reason;

    NotWritten(Path path, IOException reason) {
        super(reason);
        this.path = path;
        this.reason = reason;
    }

    /** The failure of a write among the causes of a fault, if there is one. */
    static Option<IOException> in(Throwable fault) {
        Option<Throwable> cause = Option.of(fault);
        while (cause.isDefined() && !(cause.get() instanceof IOException)) {
            cause = cause.flatMap(each -> Option.of(each.getCause()));
        }
        return cause.map(IOException.class::cast);
    }

    static boolean isClosedPipe(IOException reason) {
        return String.valueOf(reason.getMessage()).contains(CLOSED);
    }

    /** One sentence, in the reader's language. */
    String told(Help help) {
        return told(path.toString(), reason, help);
    }

    boolean isClosedPipe() {
        return isClosedPipe(reason);
    }

    /** One sentence, in the reader's language. */
    static String told(String what, IOException reason, Help help) {
        return help.phrase("write.failed", what, reason(reason, help));
    }

    private static String reason(IOException reason, Help help) {
        if (reason instanceof NoSuchFileException) {
            return help.phrase("write.no-folder");
        }
        if (reason instanceof AccessDeniedException) {
            return help.phrase("write.denied");
        }
        String said = String.valueOf(reason.getMessage());
        return REASONS.find(known -> said.contains(known._1))
                .map(known -> help.phrase(known._2))
                .getOrElse(said);
    }
}
