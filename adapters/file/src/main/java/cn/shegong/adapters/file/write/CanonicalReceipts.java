package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.answer.Result;
import cn.shegong.application.plan.Against;
import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.LargePlan;
import cn.shegong.application.plan.Plan;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.application.port.Receipts;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.District;
import cn.shegong.simulation.projection.Notice;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Receipts by SHA-256 of canonical JSON. */
public final class CanonicalReceipts implements Receipts {

    private final String version;
    private final Words words;
    private final MeasuresDigests measures = new MeasuresDigests();

    /**
     * @param version of the program
     */
    public CanonicalReceipts(String version, Words words) {
        this.version = version;
        this.words = words;
    }

    @Override
    public Receipt of(Plan plan, Result result, Seq<Notice> notices) {
        return ofPlan(plan, inputs(plan), result, notices);
    }

    @Override
    public Receipt of(Plan plan, Seq<Against> against, Result result, Seq<Notice> notices) {
        Seq<Object> others = against.map(CanonicalReceipts::inputs);
        boolean isList = result.question() instanceof Question.Others asked && asked.isList();
        return ofPlan(plan, inputs(plan).put("against", isList ? others : others.head()), result, notices);
    }

    /** A scenario stands for itself; a plan has its rows beside it. */
    private static Object inputs(Against against) {
        return against instanceof Against.ByPlan other ? inputs(other.plan()) : against.scenario();
    }

    private Receipt ofPlan(Plan plan, Object inputs, Result result, Seq<Notice> notices) {
        Question question = result.question().in(plan.onlyDistrict().map(District::name));
        return receipt(plan.succession().texts(), RecordBytes.digest(inputs), result, question, notices);
    }

    private static Map<String, Object> inputs(Plan plan) {
        return LinkedHashMap.of(
                "projects", plan.inputs().projects(),
                "scenario", plan.scenario());
    }

    @Override
    public Receipt of(LargePlan plan, Result result, Seq<Notice> notices) {
        String inputs = plan.portfolio().inputs().with(plan.scenario());
        return receiptOf(plan.succession().texts(), inputs, result, notices);
    }

    @Override
    public Receipt of(Measures text, Seq<StaffingRow> rows, Result result, Seq<Notice> notices) {
        return receipt(Vector.of(text), rows, result, notices);
    }

    @Override
    public Receipt of(CheckInputs inputs, Result result, Seq<Notice> notices) {
        Map<String, Object> asked = LinkedHashMap.of(
                "scenario", inputs.scenario(),
                "proposals", inputs.proposals(),
                "roster", inputs.roster(),
                "year", inputs.year());
        return receipt(inputs.succession().texts(), asked, result, notices);
    }

    @Override
    public Receipt of(Seq<Measures> texts, Result result, Seq<Notice> notices) {
        return receiptOf(texts, JsonWriter.digest(Json.NULL), result, notices);
    }

    @Override
    public Receipt of(GivenAnswer given, Result result, Answer computed) {
        Json.Obj inputs = Json.object(
                Tuple.of("given", AnswerJson.receipt(given.receipt())),
                Tuple.of("inputs", Json.text(computed.receipt().inputs())));
        return new Receipt(
                version,
                computed.receipt().measures(),
                JsonWriter.digest(inputs),
                digest(result, result.question(), computed.notices()));
    }

    private Receipt receipt(Seq<Measures> texts, Object inputs, Result result, Seq<Notice> notices) {
        return receiptOf(texts, RecordBytes.digest(inputs), result, notices);
    }

    private Receipt receiptOf(Seq<Measures> texts, String inputs, Result result, Seq<Notice> notices) {
        return receipt(texts, inputs, result, result.question(), notices);
    }

    private Receipt receipt(Seq<Measures> texts, String inputs, Result result, Question question, Seq<Notice> notices) {
        return new Receipt(version, measures.of(texts), inputs, digest(result, question, notices));
    }

    private String digest(Result result, Question question, Seq<Notice> notices) {
        AnswerJson json = new AnswerJson(words, Language.ZH);
        return JsonWriter.digest(json.of(result, question).with("notices", json.notices(notices)));
    }
}
