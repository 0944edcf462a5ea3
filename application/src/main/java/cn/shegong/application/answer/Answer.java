package cn.shegong.application.answer;

import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;

/**
 * 答复: a result with what must be known of it, and its receipt.
 *
 * @param result what was asked for
 * @param notices what must be known of it, in a fixed order
 * @param receipt by which it can be computed again and compared
 * @param grounds what it was computed from
 */
public record Answer(Result result, Seq<Notice> notices, Receipt receipt, Grounds grounds) {

    /** {@return what it answers, and of which district where it is of one alone} */
    public Question question() {
        return result.question().in(grounds.onlyDistrict());
    }
}
