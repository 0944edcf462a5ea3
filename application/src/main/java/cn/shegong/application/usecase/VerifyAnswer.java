package cn.shegong.application.usecase;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.answer.Result;
import cn.shegong.application.port.GivenAnswers;
import cn.shegong.application.port.Receipts;

/**
 * 核验答复: holds an answer that was given against the same computed again.
 *
 * @param answers tells where two answers differ
 * @param receipts makes the answer's receipt
 */
public record VerifyAnswer(GivenAnswers answers, Receipts receipts) {

    /**
     * {@return whether it comes out the same, and every place where it does not}
     *
     * @param given as it stands in its file
     * @param computed now, of the same question and files
     */
    public Answer hold(GivenAnswer given, Answer computed) {
        var result = new Result.Verified(given, computed.receipt(), answers.differences(given, computed));
        return new Answer(result, computed.notices(), receipts.of(given, result, computed), computed.grounds());
    }
}
