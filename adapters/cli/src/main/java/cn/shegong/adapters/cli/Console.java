package cn.shegong.adapters.cli;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.port.Progress;
import cn.shegong.application.port.Wording;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How an answer comes out: format, language and file; faults go to standard error, all of them counted. */
final class Console {

    private static final int MOST_PRINTED = 100;

    @CommandLine.Option(names = "--format", paramLabel = "FORM", descriptionKey = "format")
    private Presentation.@Nullable Form form;

    @CommandLine.Option(names = "--unit", paramLabel = "UNIT", defaultValue = "wan", descriptionKey = "unit")
    private Presentation.MoneyUnit unit = Presentation.MoneyUnit.WAN;

    @SuppressWarnings("UnusedVariable") // checked here; read ahead of the rest, by Help
    @CommandLine.Option(names = "--lang", paramLabel = "LANG", descriptionKey = "lang")
    private @Nullable Language language;

    @CommandLine.Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private @Nullable OutputFile out;

    @CommandLine.Option(names = "--marked", paramLabel = "OUT.xlsx", descriptionKey = "marked")
    private @Nullable OutputFile marked;

    /** Whether the answer is to list its projects, which the totals alone do not tell. */
    boolean isWorkbook() {
        return form() == Presentation.Form.XLSX;
    }

    /** As asked for, or else by the file's ending. */
    private Presentation.Form form() {
        return Option.of(form)
                .orElse(() -> Option.of(out).flatMap(OutputFile::form))
                .getOrElse(Presentation.Form.TABLE);
    }

    /** A file's ending says what is in it, to people and to the programs that open it. */
    void refuseOtherEnding(CommandLine.Model.CommandSpec call, Help help) {
        Option<Presentation.Form> only =
                call.userObject() instanceof AnsweringCommand command ? command.onlyForm() : Option.none();
        Option<Presentation.Form> asked = Option.of(form);
        if (only.isDefined() && asked.isDefined() && !asked.equals(only)) {
            throw wrong(call, "--format", key(asked.get()), help.phrase("expected.only-form", key(only.get())));
        }
        OutputFile file = out;
        if (file != null) {
            only.orElse(asked).filter(each -> !file.takes(each)).forEach(each -> {
                throw wrong(call, "--out", file.path().toString(), help.phrase("expected.ending", key(each)));
            });
            if (only.orElse(asked).isEmpty() && file.form().isEmpty()) {
                throw wrong(
                        call,
                        "--out",
                        file.path().toString(),
                        help.phrase(
                                "expected.known-ending",
                                OutputFile.ENDINGS.keySet().mkString(help.phrase("list.comma"))));
            }
        }
    }

    private static String key(Presentation.Form form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private static CommandLine.ParameterException wrong(
            CommandLine.Model.CommandSpec call, String option, String value, String expected) {
        return WrongUsage.refused(call, call.findOption(option), value, expected);
    }

    /** Names the faults, and marks them in copies of the workbooks in which they stand. */
    int refuseMarking(Seq<Fault> faults, Session session) {
        int status = refuse(faults, session);
        Option.of(marked).forEach(file -> new Marking(file.path(), session).mark(faults));
        return status;
    }

    void print(Answer answer, Seq<Series> shown, Session session, Progress progress) {
        try {
            if (out == null) {
                session.useCases()
                        .answers()
                        .write(answer, presentation(Terminal.page(), shown, session), session.out(), progress);
                session.out().flush();
            } else {
                Presentation endless = presentation(Presentation.Page.ENDLESS, shown, session);
                out.write(file -> session.useCases().answers().write(answer, endless, file, progress));
            }
            if (form() == Presentation.Form.CSV) {
                tellBeside(answer, session);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page by itself, whatever the format. */
    void printPage(byte[] page, Session session) throws IOException {
        if (out == null) {
            session.out().write(page);
            session.out().flush();
        } else {
            out.write(page);
        }
    }

    private Presentation presentation(Presentation.Page page, Seq<Series> shown, Session session) {
        boolean isKept = out != null && !out.isStream();
        Presentation.Form printed = isKept && form() == Presentation.Form.CSV ? Presentation.Form.LABELLED_CSV : form();
        return new Presentation(printed, session.help().language(), unit, page, shown);
    }

    /** What a table of values has no place for. */
    private static void tellBeside(Answer answer, Session session) {
        Wording wording = session.useCases().wording();
        Language language = session.help().language();
        answer.notices()
                .forEach(notice ->
                        session.err().println(wording.phrase("table.notice", language) + wording.of(notice, language)));
        session.err().println(wording.of(answer.receipt(), language));
    }

    static int refuse(Seq<Fault> faults, Session session) {
        Wording wording = session.useCases().wording();
        Language language = session.help().language();
        faults.take(MOST_PRINTED).forEach(fault -> session.err().println(wording.of(fault, language)));
        session.err().println(wording.count(Faults.count(faults), MOST_PRINTED, language));
        return ExitStatus.BAD_INPUT;
    }

    static int refuse(Refusal refusal, Session session) {
        session.err()
                .println(session.useCases().wording().of(refusal, session.help().language()));
        return ExitStatus.BAD_INPUT;
    }
}
