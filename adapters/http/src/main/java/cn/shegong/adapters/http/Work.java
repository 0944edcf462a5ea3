package cn.shegong.adapters.http;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.port.Progress;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * 作业: what is to be computed.
 *
 * @param isHeavy whether it may take more than some milliseconds even where little is sent
 * @param projects that it is about
 */
record Work(boolean isHeavy, int projects, Function<Progress, Either<Refusal, Answer>> run) {

    static Work light(Function<Progress, Either<Refusal, Answer>> run) {
        return new Work(false, 0, run);
    }

    static Work heavy(Function<Progress, Either<Refusal, Answer>> run) {
        return new Work(true, 0, run);
    }

    Work about(int some) {
        return new Work(isHeavy, some, run);
    }
}
