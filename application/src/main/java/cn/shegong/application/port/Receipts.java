package cn.shegong.application.port;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Against;
import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.LargePlan;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.domain.measures.Measures;
import cn.shegong.simulation.projection.Notice;
import io.vavr.collection.Seq;

/** 回执: makes the receipt of an answer. */
public interface Receipts {

    /**
     * {@return the receipt of an answer about a plan}
     *
     * @param plan whose scenario and portfolio are the inputs
     * @param result what was found
     * @param notices what must be known of it
     */
    Receipt of(Plan plan, Result result, Seq<Notice> notices);

    /**
     * {@return the receipt of a comparison: what the plan is compared with is an input too, a second portfolio with it}
     *
     * @param plan whose scenario and portfolio are inputs
     * @param against with what it is compared, at least one
     * @param result what was found
     * @param notices what must be known of it
     */
    Receipt of(Plan plan, Seq<Against> against, Result result, Seq<Notice> notices);

    /**
     * {@return the receipt of an answer about a large plan, the same as of the plan itself}
     *
     * @param plan whose scenario and portfolio are the inputs
     * @param result what was found
     * @param notices what must be known of it
     */
    Receipt of(LargePlan plan, Result result, Seq<Notice> notices);

    /**
     * {@return the receipt of a count of posts}
     *
     * @param text by whose norms they were counted
     * @param rows the inputs
     * @param result what was found
     * @param notices what must be known of it
     */
    Receipt of(Measures text, Seq<StaffingRow> rows, Result result, Seq<Notice> notices);

    /**
     * {@return the receipt of a check}
     *
     * @param inputs proposals, and perhaps a roster and a scenario
     * @param result what was found
     * @param notices what must be known of it
     */
    Receipt of(CheckInputs inputs, Result result, Seq<Notice> notices);

    /**
     * {@return the receipt of an answer about texts of measures, which has no other inputs}
     *
     * @param texts those that were asked about
     * @param result what was found
     * @param notices what must be known of it
     */
    Receipt of(Seq<Measures> texts, Result result, Seq<Notice> notices);

    /**
     * {@return the receipt of what comes of holding an answer against the same computed again}
     *
     * @param given the answer that was held
     * @param result in what they differ
     * @param computed the answer as it comes out now
     */
    Receipt of(GivenAnswer given, Result result, Answer computed);
}
