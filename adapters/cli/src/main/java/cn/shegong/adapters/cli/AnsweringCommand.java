package cn.shegong.adapters.cli;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Fault;
import cn.shegong.simulation.projection.Series;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that reads input, asks a use case and prints its answer. */
abstract class AnsweringCommand implements Callable<Integer> {

    private final UseCases useCases;
    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private Console console = new Console();

    AnsweringCommand(UseCases useCases, PrintStream out, PrintStream err) {
        this.useCases = useCases;
        this.out = out;
        this.err = err;
    }

    /** The answer, or why there is none, or what is wrong with the input. */
    abstract Validation<Seq<Fault>, Either<Refusal, Answer>> answer(UseCases useCases);

    /** Which series a table of budgets shows. */
    Seq<Series> shown() {
        return Vector.of(Series.BUDGET);
    }

    @Override
    public Integer call() {
        return answer(useCases)
                .fold(
                        faults -> console.refuse(faults, useCases, err),
                        either -> either.fold(
                                refusal -> console.refuse(refusal, useCases, err),
                                answer -> console.print(answer, shown(), useCases, out)));
    }
}
