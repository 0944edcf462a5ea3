package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 项目评审: a project is budgeted only after the review committee has passed it (Measure 12). */
public record ProjectReview() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("project-review");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().review(), text));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        return proposal.review()
                .toOption()
                .filter(review -> review != Review.PASSED)
                .map(review -> new Finding<>(
                        id(),
                        Severity.VIOLATION,
                        citations(yardstick.text()).head(),
                        new Datum.Standing(review.state()),
                        new Datum.Standing(Review.PASSED.state()),
                        new Remedy.None<>(Remedy.Reason.COMMITTEE_DECIDES)));
    }
}
