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

    Validation<Seq<Fault>, GivenAnswer> read(Document document);

    /** Where an answer that was given differs from one computed again; receipts aside. */
    Seq<Difference> differences(GivenAnswer given, Answer computed);
}
