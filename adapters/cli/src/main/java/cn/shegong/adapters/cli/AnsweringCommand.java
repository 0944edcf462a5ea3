package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Presentation;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.answer.Result;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Progress;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that reads input, asks a use case and prints its answer. */
abstract class AnsweringCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private Console console = new Console();

    AnsweringCommand(Session session) {
        this.session = session;
    }

    /** The answer, or why there is none, or what is wrong with the input. */
    abstract Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases, Progress progress);

    /** Which series a table of budgets shows. */
    Seq<Series> shown() {
        return Vector.of(Series.BUDGET);
    }

    boolean isWorkbook() {
        return console.isWorkbook();
    }

    /** What the shell is told of an answer. */
    int status(Result result) {
        return ExitStatus.DONE;
    }

    /** The one form that the answer has, where there is no choice. */
    Option<Presentation.Form> onlyForm() {
        return Option.none();
    }

    /** How an answer comes out. */
    void print(Answer answer, Console to, Session from, Progress progress) throws IOException {
        to.print(answer, shown(), from, progress);
    }

    @Override
    public Integer call() {
        Validation<Seq<Fault>, Either<Refusal, Answer>> answered;
        try (Bar bar = session.bar()) {
            answered = answer(session.useCases(), bar);
        }
        return answered.fold(
                faults -> console.refuseMarking(faults, session),
                either -> either.fold(refusal -> Console.refuse(refusal, session), answer -> print(answer)));
    }

    private int print(Answer answer) {
        try (Bar bar = session.bar()) {
            print(answer, console, session, bar);
        } catch (IOException e) {
            return unlessTold(answer, new UncheckedIOException(e));
        } catch (UncheckedIOException e) {
            return unlessTold(answer, e);
        }
        return status(answer.result());
    }

    /** A failure of standard output is told when all is done. */
    private int unlessTold(Answer answer, UncheckedIOException failure) {
        if (session.out().failure().isEmpty()) {
            throw failure;
        }
        return status(answer.result());
    }
}
