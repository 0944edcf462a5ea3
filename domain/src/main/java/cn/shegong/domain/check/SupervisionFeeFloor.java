package cn.shegong.domain.check;

import cn.shegong.domain.figure.Term;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Yuan;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 督导经费: supervision is budgeted for each supervised head (Measure 6). */
public record SupervisionFeeFloor() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("supervision-fee");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.funds().supervision().source(), text));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        return Shortfall.of(
                        Stated.funds(proposal, FundLine.SUPERVISION, Term.SUPERVISION), yardstick.supervision(proposal))
                .map(low -> low.finding(
                        this,
                        Severity.VIOLATION,
                        citations(yardstick.text()).head(),
                        missing -> remedy(proposal, yardstick).of(missing.yuan())));
    }

    /** Labour gives only what is above its share and above the guidance prices. */
    private static FundsRemedy remedy(Proposal proposal, Yardstick yardstick) {
        Yuan due = yardstick.labourDue(yardstick.funds(proposal)).yuan();
        Yuan pay = yardstick.cost(proposal).labour().yuan();
        return FundsRemedy.fromFreeLines(proposal.funds(), FundLine.SUPERVISION)
                .then(FundLine.LABOUR, due.compareTo(pay) > 0 ? due : pay);
    }
}
