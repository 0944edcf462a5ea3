package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.answer.Result;
import cn.shegong.application.port.GivenAnswers;
import cn.shegong.application.port.Receipts;

/** 核验答复: holds an answer that was given against the same computed again. */
public record VerifyAnswer(GivenAnswers answers, Receipts receipts) {

    public Answer hold(GivenAnswer given, Answer computed) {
        var result = new Result.Verified(given, computed.receipt(), answers.differences(given, computed));
        return new Answer(result, computed.notices(), receipts.of(given, result, computed), computed.grounds());
    }
}
