package cn.shegong.domain.check;

import cn.shegong.domain.figure.Term;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 人力成本占比: labour is at least its share of a project's funds (Measure 13). */
public record LabourShareFloor() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("labour-share");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.funds().labourShare().source(), text));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        return Shortfall.of(
                        Stated.funds(proposal, FundLine.LABOUR, Term.LABOUR),
                        yardstick.labourDue(yardstick.funds(proposal)))
                .map(low -> low.finding(
                        this,
                        Severity.VIOLATION,
                        citations(yardstick.text()).head(),
                        missing -> remedy(proposal, yardstick).of(missing.yuan())));
    }

    /** The other lines always hold enough, so the total stays; supervision gives last. */
    private static FundsRemedy remedy(Proposal proposal, Yardstick yardstick) {
        return FundsRemedy.fromFreeLines(proposal.funds(), FundLine.LABOUR)
                .then(FundLine.SUPERVISION, yardstick.supervision(proposal).yuan())
                .then(FundLine.SUPERVISION, Yuan.ZERO);
    }
}
