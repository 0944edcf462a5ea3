package cn.shegong.domain.check;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 专业岗位占比: professional posts are at least their share of a project's heads (Measure 13). */
public record ProfessionalShareFloor() implements ProposalRule {

    private static final Formula PRODUCT = Formula.input(0).times(Formula.input(1));

    @Override
    public RuleId id() {
        return new RuleId("professional-share");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.funds().professionalShare().source(), text));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        return proposal.team()
                .professionalPosts()
                .toOption()
                .flatMap(posts -> Shortfall.of(Stated.posts(proposal, posts), asked(proposal, yardstick)))
                .map(few -> few.finding(
                        this,
                        Severity.VIOLATION,
                        citations(yardstick.text()).head(),
                        missing -> Remedy.of(new ProposalChange.AddPosts(missing.whole()))));
    }

    private static Figure asked(Proposal proposal, Yardstick yardstick) {
        var share = yardstick.text().funds().professionalShare();
        return Figure.computed(
                Label.of(Term.POSTS),
                Unit.POSTS,
                PRODUCT,
                Precision.of(yardstick.text().roundings().posts()),
                Basis.of(share.source()),
                yardstick.heads(proposal),
                Figure.given(
                        Label.of(Term.PROFESSIONAL_SHARE),
                        share.value().toFraction(),
                        Unit.SHARE,
                        Basis.of(share.source())));
    }
}
