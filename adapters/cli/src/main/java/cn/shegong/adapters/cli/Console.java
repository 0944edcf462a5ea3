package cn.shegong.adapters.cli;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an answer comes out: format, language and file; faults go to standard error, all of them counted. */
final class Console {

    private static final int MOST_PRINTED = 100;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "table", description = "table, json or csv")
    private Presentation.Form form = Presentation.Form.TABLE;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "wan",
            description = "of money in tables: wan (10,000 CNY, two places) or yuan (CNY with fen)")
    private Presentation.MoneyUnit unit = Presentation.MoneyUnit.WAN;

    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en; by the locale otherwise")
    private @Nullable Language language;

    @Option(names = "--out", paramLabel = "FILE", description = "write the answer to a file")
    private @Nullable Path out;

    Language language() {
        if (language != null) {
            return language;
        }
        return Terminal.locale().startsWith("en") ? Language.EN : Language.ZH;
    }

    int print(Answer answer, Seq<Series> shown, UseCases useCases, PrintStream standardOut) {
        try {
            if (out == null) {
                useCases.answers().write(answer, presentation(Terminal.page(), shown), standardOut);
                standardOut.flush();
            } else {
                writeWhole(answer, shown, useCases, out);
            }
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Presentation presentation(Presentation.Page page, Seq<Series> shown) {
        return new Presentation(form, language(), unit, page, shown);
    }

    /** To a file beside it first, so that there is never half an answer. */
    private void writeWhole(Answer answer, Seq<Series> shown, UseCases useCases, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        useCases.answers().write(answer, presentation(Presentation.Page.ENDLESS, shown), bytes);
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".shegong", ".part");
        try {
            Files.write(draft, bytes.toByteArray());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    int refuse(Seq<Fault> faults, UseCases useCases, PrintStream err) {
        faults.take(MOST_PRINTED)
                .forEach(fault -> err.println(useCases.wording().of(fault, language())));
        err.println(useCases.wording()
                .phrase("faults.count", language(), faults.size(), Math.min(MOST_PRINTED, faults.size())));
        return ExitStatus.BAD_INPUT;
    }

    int refuse(Refusal refusal, UseCases useCases, PrintStream err) {
        err.println(useCases.wording().of(refusal, language()));
        return ExitStatus.BAD_INPUT;
    }
}
