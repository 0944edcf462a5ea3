package cn.shegong.domain.check;

import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 持证上岗: every professional post is filled by a certificate holder (Measure 4). */
public record PostCertification() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("certification");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION, Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().certification().source(), text));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        return proposal.team()
                .professionalPosts()
                .toOption()
                .flatMap(posts -> proposal.team()
                        .certified()
                        .toOption()
                        .flatMap(holders -> Shortfall.of(
                                Stated.figure(
                                        proposal, Term.CERTIFIED_POSTS, Fraction.of(holders), Unit.POSTS, "certified"),
                                Stated.posts(proposal, posts))))
                .map(few -> few.finding(
                        this,
                        severity(proposal, yardstick.text()),
                        citations(yardstick.text()).head(),
                        missing -> Remedy.of(new ProposalChange.AddCertified(missing.whole()))));
    }

    private static Severity severity(Proposal proposal, Measures text) {
        return text.checks().certification().value().binds(proposal.start()) ? Severity.VIOLATION : Severity.ADVICE;
    }
}
