package cn.shegong.adapters.file.write;

import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.Grade;
import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.CycleLength;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.RowAttribute;
import cn.shegong.domain.project.Workforce;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.YearMonth;

/**
 * A project's row as JSON, in the keys of its files; what is absent or has its default is left out. Rows of a portfolio
 * share much: district, field, contract and further columns stand apart from the heads, which are each row's own.
 */
final class ProjectJson {

    private ProjectJson() {}

    /** All but id and heads. */
    static Json.Obj shared(Project project) {
        Contract contract = project.contract();
        Json.Obj row = Json.object(
                        Tuple.of("district", Json.text(project.district().name())),
                        Tuple.of("field", Json.number(project.field())),
                        Tuple.of("start", Json.text(contract.start().toString())),
                        Tuple.of("renews", new Json.Bool(contract.renews())))
                .with(
                        "months",
                        contract.length() instanceof CycleLength.Agreed agreed
                                ? Option.some(Json.number(agreed.months()))
                                : Option.none())
                .with("applied", months(project.filings().applied()))
                .with("evaluated", months(project.filings().evaluated()));
        return columns(row, project.columns());
    }

    /** With further columns: known ones at their keys, all others below one of their own. */
    static Json.Obj columns(Json.Obj row, Map<String, String> columns) {
        Map<String, Json> texts = columns.mapValues(Json::text);
        Tuple2<Map<String, Json>, Map<String, Json>> parts = texts.partition(each ->
                        RowAttribute.of(each._1).exists(known -> known.key().equals(each._1)))
                .map((known, others) -> Tuple.of(known, others));
        return row.and(Json.object(parts._1))
                .with("other", Option.when(parts._2.nonEmpty(), () -> Json.object(parts._2)));
    }

    private static Option<Json> months(Seq<YearMonth> months) {
        return Option.when(months.nonEmpty(), () -> Json.list(months.map(month -> Json.text(month.toString()))));
    }

    /** Heads of the ten grades as a list, heads by band or a need by their keys, or a number of heads. */
    static Json own(Workforce workforce) {
        return workforce.fold(
                byGrade -> Json.list(byGrade.heads().map(Json::number)),
                byBand -> Json.object(byBand.heads().mapKeys(Band::key).mapValues(Json::number)),
                byNumber -> Json.number(byNumber.heads()),
                ProjectJson::need);
    }

    private static Json need(Workforce.Need need) {
        Map<String, Json> weights = Grade.CERTIFIED
                .zip(need.mix().weights())
                .filter(each -> each._2 > 0)
                .toLinkedMap(each -> Tuple.of(each._1.key(), Json.number(each._2)));
        return Json.object(
                        Tuple.of("norm", Json.text(need.norm().id())),
                        Tuple.of("quantity", Json.number(need.quantity())),
                        Tuple.of("asOf", Json.number(need.asOf())),
                        Tuple.of("growth", Json.text(need.growth().toString())),
                        Tuple.of(
                                "auxiliaryShare",
                                Json.text(need.auxiliaryShare().toString())))
                .and(Json.object(weights))
                .with(
                        "range",
                        need.end() instanceof Workforce.Own own
                                ? Option.some(Json.text(own.end().key()))
                                : Option.none())
                .with(
                        "posts",
                        need.posts() instanceof Workforce.GivenPosts given
                                ? Option.some(Json.number(given.posts()))
                                : Option.none())
                .with(
                        "extra",
                        Option.of(need.posts().extra())
                                .filter(extra -> extra > 0)
                                .map(Json::number));
    }
}
