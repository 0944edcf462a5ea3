package cn.shegong.adapters.file.write;

import cn.shegong.application.Language;
import cn.shegong.application.answer.Checked;
import cn.shegong.application.answer.Result;
import cn.shegong.domain.budget.Vintage;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.check.Citation;
import cn.shegong.domain.check.Datum;
import cn.shegong.domain.check.Finding;
import cn.shegong.domain.check.FindingCounts;
import cn.shegong.domain.check.PayDue;
import cn.shegong.domain.check.Remedy;
import cn.shegong.domain.check.StaffingGap;
import cn.shegong.domain.check.StandardCapacity;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.staffing.CategoryRule;
import io.vavr.Tuple;
import io.vavr.collection.Seq;

/** What rules found, as JSON. */
record FindingsJson(FindingWords words, RemedyWords remedies) {

    FindingsJson(Words words, Language language) {
        this(new FindingWords(words, language), new RemedyWords(words, language));
    }

    Json.Obj of(Result.Findings findings) {
        return findings.isOfOne() ? one(findings.checked()) : all(findings.checked());
    }

    private Json.Obj one(Checked checked) {
        return proposal(checked.proposals().head())
                .with("scenario", Json.orNull(checked.scenario().toOption().map(Json::text)))
                .with("currency", Json.text("CNY"));
    }

    private Json.Obj all(Checked checked) {
        Json.Obj answer = Json.object(
                Tuple.of("scenario", Json.orNull(checked.scenario().toOption().map(Json::text))),
                Tuple.of("currency", Json.text("CNY")),
                Tuple.of("proposals", Json.list(checked.proposals().map(this::proposal))),
                Tuple.of("summary", summary(checked)),
                Tuple.of("staffing", staffing(checked)),
                Tuple.of("standards", Json.list(checked.standards().map(FindingsJson::capacity))));
        return checked.roster()
                .toOption()
                .map(roster -> answer.with("roster", roster(roster)))
                .getOrElse(answer);
    }

    private Json.Obj proposal(CheckedProposal checked) {
        var proposal = checked.proposal();
        return Json.object(
                Tuple.of("id", Json.text(proposal.id().id())),
                Tuple.of("district", Json.text(proposal.district().name())),
                Tuple.of("start", Json.text(proposal.start().toString())),
                Tuple.of("findings", Json.list(checked.findings().map(this::finding))),
                Tuple.of("heldAgainst", heldAgainst(checked)),
                Tuple.of("pay", pay(checked.due())),
                Tuple.of("columns", Json.object(proposal.columns().mapValues(Json::text))));
    }

    /** Which prices, standard and on-cost. */
    private static Json heldAgainst(CheckedProposal checked) {
        var yardstick = checked.yardstick();
        return vintage(yardstick.vintage())
                .with(
                        "payField",
                        Json.text(yardstick.payField(checked.proposal()).key()))
                .with("standard", money(yardstick.standard(checked.proposal())))
                .with(
                        "onCost",
                        Json.text(Explanations.value(yardstick.settings().onCost(yardstick.text()))));
    }

    /** The month from which it is in force; none of what a text publishes before anything changes. */
    private static Json.Obj vintage(Vintage vintage) {
        return Json.object(
                Tuple.of("measures", Json.text(vintage.text().id().id())),
                Tuple.of(
                        "vintage",
                        vintage.isFirst() ? Json.NULL : Json.text(vintage.from().toString())));
    }

    private static Json pay(PayDue due) {
        return Json.object(
                Tuple.of("labour", money(due.labour())),
                Tuple.of("package", money(due.packaged())),
                Tuple.of("floor", money(due.floor())),
                Tuple.of("carried", new Json.Bool(due.isCarried())),
                Tuple.of("labourDue", money(due.due())),
                Tuple.of("labourOwed", money(due.owed())),
                Tuple.of("labourOwedAHeadAMonth", fenDown(due.owedAHeadAMonth())));
    }

    private static Json pay(PayDue.Total total) {
        return Json.object(
                Tuple.of("heads", Json.number(total.heads())),
                Tuple.of("labour", AnswerJson.money(total.labour())),
                Tuple.of("package", AnswerJson.money(total.packaged())),
                Tuple.of("floor", AnswerJson.money(total.floor())),
                Tuple.of("labourDue", AnswerJson.money(total.due())),
                Tuple.of("labourOwed", AnswerJson.money(total.owed())));
    }

    Json.Obj finding(Finding<?> finding) {
        return Json.object(
                Tuple.of("code", Json.text(finding.rule().id())),
                Tuple.of("severity", Json.text(finding.severity().key())),
                Tuple.of("measure", Json.number(finding.citation().measure())),
                Tuple.of("note", note(finding.citation())),
                Tuple.of("clause", Json.text(finding.citation().clause())),
                Tuple.of("citation", new Json.Words(words.citation(finding))),
                Tuple.of("found", datum(finding.found())),
                Tuple.of("asked", datum(finding.asked())),
                Tuple.of("unit", Json.text(FindingWords.unit(finding.asked()))),
                Tuple.of("text", new Json.Words(words.of(finding))),
                Tuple.of(
                        "interpretation",
                        Json.orNull(words.interpretation(finding).map(Json.Words::new))),
                Tuple.of("remedy", remedy(finding.remedy())));
    }

    private static Json note(Citation citation) {
        return citation.note() == 0 ? Json.NULL : Json.number(citation.note());
    }

    private static Json datum(Datum datum) {
        boolean isCount = datum instanceof Datum.Amount amount
                && !FindingWords.isMoney(amount.figure().unit())
                && amount.figure().value().isWhole();
        return isCount ? Json.number(((Datum.Amount) datum).figure().whole()) : Json.text(FindingWords.plain(datum));
    }

    private Json remedy(Remedy<?> remedy) {
        Json.Obj told = remedy instanceof Remedy.Changes<?> changes
                ? Json.object(Tuple.of("changes", Json.list(changes.changes().map(ChangeJson::of))))
                : Json.object(Tuple.of("none", Json.text(FindingWords.word(((Remedy.None<?>) remedy).reason()))));
        return told.with("text", new Json.Words(remedies.of(remedy)));
    }

    private static Json summary(Checked checked) {
        Seq<Json> districts = checked.byDistrict()
                .toVector()
                .map(each -> counts(Json.object(Tuple.of("district", Json.text(each._1.name()))), each._2));
        return counts(Json.object(), checked.counts())
                .with("pay", pay(checked.pay()))
                .with("districts", Json.list(districts));
    }

    private static Json.Obj counts(Json.Obj head, FindingCounts counts) {
        Seq<Json> rules = counts.byRule()
                .toVector()
                .map(each -> Json.object(
                        Tuple.of("code", Json.text(each._1._1.id())),
                        Tuple.of("severity", Json.text(each._1._2.key())),
                        Tuple.of("count", Json.number(each._2))));
        return head.with("proposals", Json.number(counts.proposals()))
                .with("inViolation", Json.number(counts.inViolation()))
                .with("rules", Json.list(rules));
    }

    private static Json staffing(Checked checked) {
        Seq<StaffingGap> gaps = checked.staffing();
        return Json.object(
                Tuple.of("norms", Json.list(gaps.map(FindingsJson::gap))),
                Tuple.of("categories", Json.list(StaffingGap.byCategory(gaps).map(FindingsJson::category))));
    }

    private static Json gap(StaffingGap gap) {
        boolean isAsked = gap.norm().ratio().isStated();
        return category(gap.category())
                .with("norm", Json.text(gap.norm().id().id()))
                .with("field", Json.number(gap.norm().field()))
                .with("proposals", Json.number(gap.proposals()))
                .with("quantity", Json.number(gap.quantity()))
                .with("minPosts", isAsked ? Json.number(gap.asked().min()) : Json.NULL)
                .with("maxPosts", isAsked ? Json.number(gap.asked().max()) : Json.NULL)
                .with("posts", Json.number(gap.posts()))
                .with("gap", Json.number(gap.gap()))
                .with("cost", AnswerJson.money(gap.cost()));
    }

    private static Json category(StaffingGap.OfCategory category) {
        return category(category.category())
                .with("gap", Json.number(category.gap()))
                .with("cost", AnswerJson.money(category.cost()));
    }

    private static Json.Obj category(CategoryRule category) {
        return Json.object(
                Tuple.of("category", Json.text(category.category().name())),
                Tuple.of(
                        "binding",
                        Json.text(FindingWords.word(category.binding().value()))));
    }

    private static Json capacity(StandardCapacity capacity) {
        Seq<Json> grades = capacity.grades()
                .map(each -> Json.object(
                        Tuple.of("grade", Json.number(each.grade().number())),
                        Tuple.of("price", money(each.price())),
                        Tuple.of("package", money(each.packaged())),
                        Tuple.of(
                                "beside",
                                each.beside() instanceof StandardCapacity.Lowest lowest
                                        ? Json.number(lowest.heads())
                                        : Json.NULL)));
        return vintage(capacity.vintage())
                .with("payField", Json.text(capacity.field().key()))
                .with("standard", money(capacity.standard()))
                .with("onCost", Json.text(Explanations.value(capacity.onCost())))
                .with("carriedPay", fenDown(capacity.carried().value()))
                .with("grades", Json.list(grades));
    }

    private Json roster(Checked.CheckedRoster roster) {
        return Json.object(
                Tuple.of("year", Json.number(roster.year())),
                Tuple.of("people", Json.number(roster.people().size())),
                Tuple.of("inViolation", Json.number(roster.inViolation())),
                Tuple.of("findings", Json.list(roster.findings().map(this::rosterFinding))));
    }

    private Json rosterFinding(Checked.RosterFinding found) {
        return Json.object(
                        Tuple.of("row", Json.orNull(found.row().toOption().map(Json::number))),
                        Tuple.of(
                                "project",
                                Json.orNull(found.project().toOption().map(id -> Json.text(id.id())))))
                .and(finding(found.finding()));
    }

    private static Json fenDown(Fraction yuan) {
        return Json.text(FindingWords.fenDown(yuan).toPlainString());
    }

    private static Json money(Figure figure) {
        return AnswerJson.money(figure.yuan());
    }
}
