package cn.shegong.domain.check;

import cn.shegong.domain.figure.Term;
import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 薪酬指导价: labour pays each head its grade's guidance price, a median (Measure 6, Annex 2). */
public record GuidancePayFloor() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("guidance-pay");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().guidancePay(), text));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        return Shortfall.of(
                        Stated.funds(proposal, FundLine.LABOUR, Term.LABOUR),
                        yardstick.cost(proposal).labour())
                .map(low -> low.finding(
                        this,
                        Severity.ADVICE,
                        citations(yardstick.text()).head(),
                        missing -> FundsRemedy.fromFreeLines(proposal.funds(), FundLine.LABOUR)
                                .then(
                                        FundLine.SUPERVISION,
                                        yardstick.supervision(proposal).yuan())
                                .of(missing.yuan())));
    }
}
