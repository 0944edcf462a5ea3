package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.LargePlan;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.measures.Measures;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Receipts by SHA-256 of canonical JSON.
 *
 * @param version of the program
 */
public record CanonicalReceipts(String version, Words words) implements Receipts {

    @Override
    public Receipt of(Plan plan, Result result, Seq<Notice> notices) {
        return receipt(plan.succession().texts(), inputs(plan), result, notices);
    }

    @Override
    public Receipt of(Plan plan, Scenario against, Result result, Seq<Notice> notices) {
        Json inputs = inputs(plan).with("against", RecordJson.of(against));
        return receipt(plan.succession().texts(), inputs, result, notices);
    }

    @Override
    public Receipt of(LargePlan plan, Result result, Seq<Notice> notices) {
        String inputs = plan.portfolio().inputs().with(plan.scenario());
        return receipt(plan.succession().texts(), inputs, result, notices);
    }

    private static Json.Obj inputs(Plan plan) {
        return Json.object(
                Tuple.of("scenario", RecordJson.of(plan.scenario())),
                Tuple.of("projects", RecordJson.of(plan.portfolio().projects())));
    }

    @Override
    public Receipt of(Measures text, Seq<StaffingRow> rows, Result result, Seq<Notice> notices) {
        return receipt(Vector.of(text), RecordJson.of(rows), result, notices);
    }

    @Override
    public Receipt of(CheckInputs inputs, Result result, Seq<Notice> notices) {
        Json json = Json.object(
                Tuple.of("scenario", RecordJson.of(inputs.scenario())),
                Tuple.of("proposals", RecordJson.of(inputs.proposals())),
                Tuple.of("roster", RecordJson.of(inputs.roster())),
                Tuple.of("year", RecordJson.of(inputs.year())));
        return receipt(inputs.succession().texts(), json, result, notices);
    }

    @Override
    public Receipt of(Seq<Measures> texts, Result result, Seq<Notice> notices) {
        return receipt(texts, Json.NULL, result, notices);
    }

    @Override
    public Receipt of(GivenAnswer given, Result result, Answer computed) {
        AnswerJson json = new AnswerJson(words, Language.ZH);
        Json.Obj inputs = Json.object(
                Tuple.of("given", AnswerJson.receipt(given.receipt())),
                Tuple.of("inputs", Json.text(computed.receipt().inputs())));
        return new Receipt(
                version,
                computed.receipt().measures(),
                JsonWriter.digest(inputs),
                JsonWriter.digest(json.of(result).with("notices", json.notices(computed.notices()))));
    }

    private Receipt receipt(Seq<Measures> texts, Json inputs, Result result, Seq<Notice> notices) {
        return receipt(texts, JsonWriter.digest(inputs), result, notices);
    }

    private Receipt receipt(Seq<Measures> texts, String inputs, Result result, Seq<Notice> notices) {
        AnswerJson json = new AnswerJson(words, Language.ZH);
        return new Receipt(
                version,
                JsonWriter.digest(RecordJson.of(texts)),
                inputs,
                JsonWriter.digest(json.of(result).with("notices", json.notices(notices))));
    }
}
