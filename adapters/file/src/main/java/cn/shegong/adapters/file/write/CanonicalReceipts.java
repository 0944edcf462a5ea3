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
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Receipts by SHA-256 of canonical JSON: of the measures, of the inputs (a portfolio by the digest of its rows, see {@link
 * CanonicalRows}), of the answer without the words for people.
 */
public final class CanonicalReceipts implements Receipts {

    private static final String SCENARIO = "scenario";

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
        Seq<Json> others = against.map(CanonicalReceipts::inputs);
        return ofPlan(plan, inputs(plan).with("against", Json.list(others)), result, notices);
    }

    /** A scenario stands for itself; a plan has its rows beside it. */
    private static Json.Obj inputs(Against against) {
        return against instanceof Against.ByPlan other
                ? inputs(other.plan())
                : Json.object(Tuple.of(SCENARIO, ScenarioJson.of(against.scenario())));
    }

    private Receipt ofPlan(Plan plan, Json.Obj inputs, Result result, Seq<Notice> notices) {
        Question question = result.question().in(plan.onlyDistrict().map(District::name));
        return receipt(plan.succession().texts(), digest(inputs), result, question, notices);
    }

    private static Json.Obj inputs(Plan plan) {
        return inputs(CanonicalRows.digest(plan.inputs().projects()), plan.scenario());
    }

    private static Json.Obj inputs(String rows, Scenario scenario) {
        return Json.object(Tuple.of("rows", Json.text(rows)), Tuple.of(SCENARIO, ScenarioJson.of(scenario)));
    }

    @Override
    public Receipt of(LargePlan plan, Result result, Seq<Notice> notices) {
        return receipt(plan.succession().texts(), inputs(plan.portfolio().digest(), plan.scenario()), result, notices);
    }

    @Override
    public Receipt of(Measures text, Seq<StaffingRow> rows, Result result, Seq<Notice> notices) {
        Json.Obj inputs = Json.object(Tuple.of("staffing", Json.list(rows.map(CanonicalReceipts::staffing))));
        return receipt(Vector.of(text), inputs, result, notices);
    }

    private static Json staffing(StaffingRow row) {
        return Json.object(
                        Tuple.of("norm", Json.text(row.norm().id())), Tuple.of("quantity", Json.number(row.quantity())))
                .with(
                        "existing",
                        row.existing() instanceof StaffingRow.Posts existing
                                ? Option.some(Json.number(existing.posts()))
                                : Option.none());
    }

    @Override
    public Receipt of(CheckInputs inputs, Result result, Seq<Notice> notices) {
        Json.Obj asked = Json.object(Tuple.of(
                        "proposals",
                        new Json.Array(() -> inputs.proposals().iterator().map(ProposalJson::of))))
                .with("roster", inputs.roster().toOption().map(RosterJson::of))
                .with(SCENARIO, inputs.scenario().toOption().map(ScenarioJson::of))
                .with("year", inputs.year().toOption().map(Json::number));
        return receipt(inputs.succession().texts(), asked, result, notices);
    }

    @Override
    public Receipt of(Seq<Measures> texts, Result result, Seq<Notice> notices) {
        return receipt(texts, Json.object(), result, notices);
    }

    @Override
    public Receipt of(GivenAnswer given, Result result, Answer computed) {
        Json.Obj inputs = Json.object(
                Tuple.of("given", AnswerJson.receipt(given.receipt())),
                Tuple.of("inputs", Json.text(computed.receipt().inputs())));
        return new Receipt(
                version,
                computed.receipt().measures(),
                digest(inputs),
                digest(result, result.question(), computed.notices()));
    }

    private Receipt receipt(Seq<Measures> texts, Json.Obj inputs, Result result, Seq<Notice> notices) {
        return receipt(texts, digest(inputs), result, result.question(), notices);
    }

    private static String digest(Json.Obj inputs) {
        return JsonWriter.digest(inputs.with("schema", Json.number(Receipt.SCHEMA)));
    }

    private Receipt receipt(Seq<Measures> texts, String inputs, Result result, Question question, Seq<Notice> notices) {
        return new Receipt(version, measures.of(texts), inputs, digest(result, question, notices));
    }

    private String digest(Result result, Question question, Seq<Notice> notices) {
        AnswerJson json = new AnswerJson(words, Language.ZH);
        return JsonWriter.digest(json.of(result, question).with("notices", json.notices(notices)));
    }
}
