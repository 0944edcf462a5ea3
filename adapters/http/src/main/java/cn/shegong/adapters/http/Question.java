package cn.shegong.adapters.http;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Refusal;
import cn.shegong.application.port.Progress;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** 提问: reads what a request asks; what is wrong with it goes to the inquiry's faults. */
interface Question {

    Option<Work> read(Inquiry inquiry);

    /** 作业: what is to be computed. */
    interface Work {

        Either<Refusal, Answer> answer(Progress progress);

        /** Whether it may take more than some milliseconds. */
        default boolean isHeavy() {
            return false;
        }
    }
}
