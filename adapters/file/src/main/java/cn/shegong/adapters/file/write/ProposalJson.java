package cn.shegong.adapters.file.write;

import cn.shegong.domain.check.ClientNeed;
import cn.shegong.domain.check.FundLine;
import cn.shegong.domain.check.Proposal;
import cn.shegong.domain.check.Renewal;
import cn.shegong.domain.pay.Grade;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;

/** A proposal as JSON, in the keys of its files; what it does not state is left out. */
final class ProposalJson {

    private ProposalJson() {}

    static Json.Obj of(Proposal proposal) {
        Json.Obj row = Json.object(
                        Tuple.of("id", Json.text(proposal.id().id())),
                        Tuple.of("district", Json.text(proposal.district().name())),
                        Tuple.of("field", Json.number(proposal.field())),
                        Tuple.of("start", Json.text(proposal.start().toString())))
                .with("months", proposal.months().toOption().map(Json::number))
                .with("heads", heads(proposal))
                .with(
                        "professionalPosts",
                        proposal.team().professionalPosts().toOption().map(Json::number))
                .with("certified", proposal.team().certified().toOption().map(Json::number))
                .with("budget", budget(proposal))
                .with(
                        "districtStandard",
                        proposal.districtStandard()
                                .toOption()
                                .map(standard -> Json.number(standard.yuanAPersonAYear())))
                .with("need", proposal.need().toOption().map(ProposalJson::need))
                .with("renewal", proposal.renewal().toOption().map(ProposalJson::renewal))
                .with("review", proposal.review().toOption().map(review -> Json.text(FindingWords.word(review))));
        return ProjectJson.columns(row, proposal.columns());
    }

    private static Json heads(Proposal proposal) {
        Vector<Long> heads = proposal.team().heads().heads();
        return Json.object(Grade.ALL
                .zip(heads)
                .filter(each -> each._2 > 0)
                .toLinkedMap(each -> Tuple.of(Integer.toString(each._1.number()), Json.number(each._2))));
    }

    private static Json budget(Proposal proposal) {
        Map<String, Json> lines = LinkedHashMap.ofEntries(Vector.of(FundLine.values())
                .flatMap(line -> proposal.funds()
                        .lines()
                        .get(line)
                        .map(amount -> Tuple.of(line.key(), AnswerJson.money(amount)))));
        return Json.object(lines);
    }

    private static Json need(ClientNeed need) {
        return Json.object(
                Tuple.of("norm", Json.text(need.norm().id())), Tuple.of("quantity", Json.number(need.quantity())));
    }

    private static Json renewal(Renewal renewal) {
        return Json.object(
                Tuple.of("expires", Json.text(renewal.expires().toString())),
                Tuple.of("applied", Json.text(renewal.applied().toString())));
    }
}
