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
 * @param run does it
 */
record Work(boolean isHeavy, Function<Progress, Either<Refusal, Answer>> run) {

    static Work light(Function<Progress, Either<Refusal, Answer>> run) {
        return new Work(false, run);
    }

    static Work heavy(Function<Progress, Either<Refusal, Answer>> run) {
        return new Work(true, run);
    }
}
