package cn.shegong.application.port;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Difference;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** 已有答复: answers as they were written down before. */
public interface GivenAnswers {

    /**
     * {@return the answer that a document holds, or every fault of its form}
     *
     * @param document an answer as it was written down
     */
    Validation<Seq<Fault>, GivenAnswer> read(Document document);

    /**
     * {@return where an answer that was given differs from one computed again, in the answer's own order; receipts
     * aside}
     *
     * @param given as it stands in its file
     * @param computed now, of the same question
     */
    Seq<Difference> differences(GivenAnswer given, Answer computed);
}
