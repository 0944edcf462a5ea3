package cn.shegong.adapters.http;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.input.Node;

/** 所告: what a call has to say. */
sealed interface Told {

    /** In any form, with notices and a receipt. */
    record Answered(Answer answer) implements Told {}

    /** A file's keys, as JSON. */
    record Keys(Node.Mapping keys) implements Told {}
}
