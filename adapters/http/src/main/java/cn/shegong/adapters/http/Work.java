package cn.shegong.adapters.http;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.input.Node;
import cn.shegong.application.port.Progress;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * 作业: what is to be computed.
 *
 * @param effort how much it may take even where little is sent
 * @param run does it
 */
record Work(Effort effort, Function<Progress, Either<Refusal, Told>> run) {

    /** 工作量. */
    enum Effort {
        /** Some milliseconds: it is answered where it comes in. */
        LIGHT,
        /** Less than a second. */
        HEAVY,
        /** Seconds. */
        LONG
    }

    static Work light(Function<Progress, Either<Refusal, Answer>> run) {
        return answering(Effort.LIGHT, run);
    }

    static Work heavy(Function<Progress, Either<Refusal, Answer>> run) {
        return answering(Effort.HEAVY, run);
    }

    static Work drawn(Function<Progress, Either<Refusal, Answer>> run) {
        return answering(Effort.LONG, run);
    }

    private static Work answering(Effort effort, Function<Progress, Either<Refusal, Answer>> run) {
        return new Work(effort, run.andThen(answer -> answer.map(Told.Answered::new)));
    }

    /** Nothing is left to do but to write down what was read. */
    static Work read(Node.Mapping keys) {
        return new Work(Effort.LIGHT, progress -> Either.right(new Told.Keys(keys)));
    }
}
