package cn.shegong.adapters.file.write;

import cn.shegong.domain.measures.Certification;
import cn.shegong.domain.measures.CheckRules;
import cn.shegong.domain.measures.Clause;
import cn.shegong.domain.measures.FundRules;
import cn.shegong.domain.measures.Heading;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Origin;
import cn.shegong.domain.measures.PayRules;
import cn.shegong.domain.measures.PublishedStandards;
import cn.shegong.domain.measures.RosterRules;
import cn.shegong.domain.measures.Roundings;
import cn.shegong.domain.measures.StaffingRules;
import cn.shegong.domain.measures.Supervision;
import cn.shegong.domain.measures.Validity;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.pay.Band;
import cn.shegong.domain.pay.GuidancePrice;
import cn.shegong.domain.pay.OverallMix;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.pay.PayTable;
import cn.shegong.domain.staffing.Category;
import cn.shegong.domain.staffing.CategoryRule;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.ServiceField;
import cn.shegong.domain.staffing.StaffingRatio;
import io.vavr.Tuple;

/** A text of measures as JSON, field by field: what the API answers, and what receipts hash. */
final class MeasuresJson {

    private MeasuresJson() {}

    static Json.Obj of(Measures text) {
        return Json.object(
                Tuple.of("heading", heading(text.heading())),
                Tuple.of("clauses", Json.list(text.clauses().map(MeasuresJson::clause))),
                Tuple.of("annexNotes", Json.list(text.annexNotes().map(Json::text))),
                Tuple.of("roundings", roundings(text.roundings())),
                Tuple.of("pay", pay(text.pay())),
                Tuple.of("funds", funds(text.funds())),
                Tuple.of("staffing", staffing(text.staffing())),
                Tuple.of("checks", checks(text.checks())));
    }

    private static Json heading(Heading heading) {
        return Json.object(
                Tuple.of("id", Json.text(heading.id().id())),
                Tuple.of("number", Json.text(heading.number())),
                Tuple.of("title", SourceJson.of(heading.title())),
                Tuple.of("place", SourceJson.of(heading.place())),
                Tuple.of("issuer", SourceJson.of(heading.issuer())),
                Tuple.of("checked", Json.text(heading.checked().toString())),
                Tuple.of("validity", SourceJson.of(heading.validity(), MeasuresJson::validity)),
                Tuple.of("origin", origin(heading.origin())));
    }

    private static Json validity(Validity validity) {
        return Json.object(
                Tuple.of("from", Json.text(validity.from().toString())),
                Tuple.of("to", Json.text(validity.to().toString())));
    }

    private static Json origin(Origin origin) {
        return origin instanceof Origin.Replaces replaces
                ? SourceJson.kind("replaces")
                        .with("id", Json.text(replaces.id().id()))
                        .with("source", SourceJson.of(replaces.source()))
                : SourceJson.kind("first");
    }

    private static Json clause(Clause clause) {
        return Json.object(
                Tuple.of("number", Json.number(clause.number())),
                Tuple.of("title", SourceJson.of(clause.title())),
                Tuple.of("text", Json.text(clause.text())),
                Tuple.of("beyond", beyond(clause.beyond())));
    }

    private static Json beyond(Clause.Beyond beyond) {
        if (beyond instanceof Clause.RecordedLater later) {
            return SourceJson.kind("recordedLater").with("reason", SourceJson.of(later.reason()));
        }
        if (beyond instanceof Clause.Listed listed) {
            return SourceJson.kind("listed").with("reason", SourceJson.of(listed.reason()));
        }
        return beyond instanceof Clause.NotForSoftware not
                ? SourceJson.kind("notForSoftware").with("reason", SourceJson.of(not.reason()))
                : SourceJson.kind("within");
    }

    private static Json roundings(Roundings roundings) {
        return Json.object(
                Tuple.of("price", SourceJson.of(roundings.price(), MeasuresJson::rounding)),
                Tuple.of("bandAverage", SourceJson.of(roundings.bandAverage(), MeasuresJson::rounding)),
                Tuple.of("overallAverage", SourceJson.of(roundings.overallAverage(), MeasuresJson::rounding)),
                Tuple.of("standard", SourceJson.of(roundings.standard(), MeasuresJson::rounding)),
                Tuple.of("amount", SourceJson.of(roundings.amount(), MeasuresJson::rounding)),
                Tuple.of("labourOwed", SourceJson.of(roundings.labourOwed(), MeasuresJson::rounding)),
                Tuple.of("quantity", SourceJson.of(roundings.quantity(), MeasuresJson::rounding)),
                Tuple.of("posts", SourceJson.of(roundings.posts(), MeasuresJson::rounding)),
                Tuple.of("auxiliary", SourceJson.of(roundings.auxiliary(), MeasuresJson::rounding)));
    }

    private static Json rounding(Rounding rounding) {
        return Json.object(
                Tuple.of("step", Json.text(rounding.step().toString())),
                Tuple.of("mode", Json.text(FindingWords.word(rounding.mode()))));
    }

    private static Json pay(PayRules pay) {
        return Json.object(
                Tuple.of("table", table(pay.table())),
                Tuple.of("overallMix", SourceJson.of(pay.overallMix(), MeasuresJson::mix)),
                Tuple.of("onCost", SourceJson.of(pay.onCost(), rate -> Json.text(rate.toString()))),
                Tuple.of("costing", SourceJson.of(pay.costing(), costing -> Json.text(costing.key()))));
    }

    private static Json table(PayTable table) {
        return Json.object(
                Tuple.of("rows", Json.list(table.rows().map(MeasuresJson::row))),
                Tuple.of("source", SourceJson.of(table.source())),
                Tuple.of("median", SourceJson.of(table.median())));
    }

    private static Json row(PayTable.Row row) {
        return Json.object(
                Tuple.of("grade", Json.text(row.grade().key())),
                Tuple.of("level", SourceJson.of(row.level())),
                Tuple.of("general", price(row.general())),
                Tuple.of("special", price(row.special())));
    }

    private static Json price(GuidancePrice price) {
        return Json.object(Tuple.of("yuanAMonth", Json.number(price.yuanAMonth())));
    }

    private static Json mix(OverallMix mix) {
        return Json.object(Tuple.of(
                "shares",
                Json.object(mix.shares().mapKeys(Band::key).mapValues(share -> Json.text(share.toString())))));
    }

    private static Json funds(FundRules funds) {
        return Json.object(
                Tuple.of("labourShare", SourceJson.of(funds.labourShare(), share -> Json.text(share.toString()))),
                Tuple.of(
                        "professionalShare",
                        SourceJson.of(funds.professionalShare(), share -> Json.text(share.toString()))),
                Tuple.of("standards", standards(funds.standards())),
                Tuple.of("supervision", SourceJson.of(funds.supervision(), MeasuresJson::supervision)),
                Tuple.of("cycle", SourceJson.of(funds.cycle(), number -> Json.number(number))),
                Tuple.of("shortCycle", SourceJson.of(funds.shortCycle(), number -> Json.number(number))),
                Tuple.of("adjustment", SourceJson.of(funds.adjustment(), number -> Json.number(number))));
    }

    private static Json standards(PublishedStandards standards) {
        return Json.object(
                Tuple.of("general", SourceJson.of(standards.general(), MeasuresJson::of)),
                Tuple.of("special", SourceJson.of(standards.special(), MeasuresJson::of)),
                Tuple.of("person", SourceJson.of(standards.person())),
                Tuple.of("derived", SourceJson.of(standards.derived())));
    }

    static Json of(PackageStandard standard) {
        return Json.object(Tuple.of("yuanAPersonAYear", Json.number(standard.yuanAPersonAYear())));
    }

    private static Json supervision(Supervision supervision) {
        return Json.object(
                Tuple.of("yuanAHeadAMonth", Json.number(supervision.yuanAHeadAMonth())),
                Tuple.of(
                        "bands",
                        Json.list(supervision.bands().toVector().sorted().map(band -> Json.text(band.key())))));
    }

    private static Json staffing(StaffingRules staffing) {
        return Json.object(
                Tuple.of(
                        "categories",
                        Json.object(
                                staffing.categories().mapKeys(Category::name).mapValues(MeasuresJson::category))),
                Tuple.of(
                        "fields",
                        Json.object(staffing.fields()
                                .mapKeys(code -> Integer.toString(code))
                                .mapValues(MeasuresJson::field))),
                Tuple.of(
                        "norms",
                        Json.object(staffing.norms().mapKeys(id -> id.id()).mapValues(MeasuresJson::norm))),
                Tuple.of("posts", SourceJson.of(staffing.posts())),
                Tuple.of("names", SourceJson.of(staffing.names())));
    }

    private static Json category(CategoryRule rule) {
        return Json.object(
                Tuple.of("category", Json.text(rule.category().name())),
                Tuple.of("title", SourceJson.of(rule.title())),
                Tuple.of("binding", SourceJson.of(rule.binding(), binding -> Json.text(FindingWords.word(binding)))));
    }

    private static Json field(ServiceField field) {
        return Json.object(
                Tuple.of("code", Json.number(field.code())),
                Tuple.of("name", SourceJson.of(field.name())),
                Tuple.of("payField", SourceJson.of(field.payField(), pay -> Json.text(pay.key()))));
    }

    private static Json norm(Norm norm) {
        return Json.object(
                Tuple.of("id", Json.text(norm.id().id())),
                Tuple.of("field", Json.number(norm.field())),
                Tuple.of("client", SourceJson.of(norm.client())),
                Tuple.of("ratio", ratio(norm.ratio())),
                Tuple.of("atLeast", Json.number(norm.atLeast())),
                Tuple.of("category", Json.text(norm.category().name())),
                Tuple.of("source", SourceJson.of(norm.source())));
    }

    private static Json ratio(StaffingRatio ratio) {
        if (ratio instanceof StaffingRatio.ClientsPerPost clients) {
            return SourceJson.kind("clientsPerPost")
                    .with("fewest", Json.number(clients.fewest()))
                    .with("most", Json.number(clients.most()));
        }
        return ratio instanceof StaffingRatio.PostsPerUnit posts
                ? SourceJson.kind("postsPerUnit")
                        .with("fewest", Json.number(posts.fewest()))
                        .with("most", Json.number(posts.most()))
                : SourceJson.kind("unstated");
    }

    private static Json checks(CheckRules checks) {
        return Json.object(
                Tuple.of("staffing", SourceJson.of(checks.staffing())),
                Tuple.of("certification", SourceJson.of(checks.certification(), MeasuresJson::certification)),
                Tuple.of("guidancePay", SourceJson.of(checks.guidancePay())),
                Tuple.of("education", SourceJson.of(checks.education(), number -> Json.number(number))),
                Tuple.of("induction", SourceJson.of(checks.induction())),
                Tuple.of("roster", roster(checks.roster())),
                Tuple.of("review", SourceJson.of(checks.review())),
                Tuple.of("filing", SourceJson.of(checks.filing(), month -> Json.text(month.toString()))),
                Tuple.of("renewal", SourceJson.of(checks.renewal(), number -> Json.number(number))),
                Tuple.of("districtStandard", SourceJson.of(checks.districtStandard())),
                Tuple.of("evaluation", SourceJson.of(checks.evaluation())),
                Tuple.of("oneEvaluation", SourceJson.of(checks.oneEvaluation())));
    }

    private static Json certification(Certification certification) {
        return Json.object(
                Tuple.of(
                        "contractsFrom", Json.text(certification.contractsFrom().toString())),
                Tuple.of("everyoneFrom", Json.number(certification.everyoneFrom())));
    }

    private static Json roster(RosterRules roster) {
        return Json.object(
                Tuple.of("gradeCertificate", SourceJson.of(roster.gradeCertificate())),
                Tuple.of("recruitment", SourceJson.of(roster.recruitment(), month -> Json.text(month.toString()))),
                Tuple.of("staffAsProposed", SourceJson.of(roster.staffAsProposed())),
                Tuple.of("labourPaidOut", SourceJson.of(roster.labourPaidOut())));
    }
}
