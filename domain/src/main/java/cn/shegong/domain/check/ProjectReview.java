package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 项目评审: a project is budgeted only after the review committee has passed it; one from before the measures is filed and
 * need not be reviewed (Measure 12).
 */
public record ProjectReview() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("project-review");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION, Severity.NOTICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(reviewed(text), filed(text));
    }

    private static Citation reviewed(Measures text) {
        return Citation.of(text.checks().review(), text);
    }

    private static Citation filed(Measures text) {
        return Citation.of(text.checks().filing().source(), text);
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        Measures text = yardstick.text();
        boolean isFiled = proposal.start().isBefore(text.checks().filing().value());
        return proposal.review()
                .toOption()
                .filter(review -> review != Review.PASSED)
                .map(review -> new Finding<>(
                        id(),
                        isFiled ? Severity.NOTICE : Severity.VIOLATION,
                        isFiled ? filed(text) : reviewed(text),
                        new Datum.Standing(review.state()),
                        new Datum.Standing(isFiled ? Datum.State.PROJECT_FILED : Review.PASSED.state()),
                        new Remedy.None<>(isFiled ? Remedy.Reason.FILING_SUFFICES : Remedy.Reason.COMMITTEE_DECIDES)));
    }
}
