package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.Validity;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 有效期: a contract that starts outside it is checked as if the measures were in force (Measure 20). */
public record MeasuresInForce() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("measures-in-force");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.NOTICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.heading().validity().source(), text));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        Validity validity = yardstick.text().validity();
        return Option.when(
                !validity.covers(proposal.start()),
                () -> new Finding<>(
                        id(),
                        Severity.NOTICE,
                        citations(yardstick.text()).head(),
                        new Datum.Month(proposal.start()),
                        new Datum.Period(validity.firstMonth(), validity.lastMonth()),
                        new Remedy.None<>(Remedy.Reason.NO_TEXT_IN_FORCE)));
    }
}
