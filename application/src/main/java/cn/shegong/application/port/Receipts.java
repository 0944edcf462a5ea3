package cn.shegong.application.port;

import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.LargePlan;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.domain.measures.Measures;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;

/** 回执: makes the receipt of an answer. */
public interface Receipts {

    Receipt of(Plan plan, Result result, Seq<Notice> notices);

    /** Of a comparison: both scenarios are inputs. */
    Receipt of(Plan plan, Scenario against, Result result, Seq<Notice> notices);

    Receipt of(LargePlan plan, Result result, Seq<Notice> notices);

    Receipt of(Measures text, Seq<StaffingRow> rows, Result result, Seq<Notice> notices);

    Receipt of(CheckInputs inputs, Result result, Seq<Notice> notices);

    Receipt of(Seq<Measures> texts, Result result, Seq<Notice> notices);

    /** Of what comes of holding an answer against the same computed again. */
    Receipt of(GivenAnswer given, Result result, Answer computed);
}
