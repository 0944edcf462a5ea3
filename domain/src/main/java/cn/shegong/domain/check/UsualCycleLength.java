package cn.shegong.domain.check;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 购买周期: a contract is generally as long as a purchase cycle (Measure 13). */
public record UsualCycleLength() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("cycle-length");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.ADVICE);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.funds().cycle().source(), text));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        var usual = yardstick.text().funds().cycle();
        return proposal.months()
                .toOption()
                .filter(months -> !months.equals(usual.value()))
                .map(months -> new Finding<>(
                        id(),
                        Severity.ADVICE,
                        citations(yardstick.text()).head(),
                        new Datum.Amount(
                                Stated.figure(proposal, Term.MONTHS, Fraction.of(months), Unit.MONTHS, "months")),
                        new Datum.Amount(Figure.given(
                                Label.of(Term.MONTHS), usual.value(), Unit.MONTHS, Basis.of(usual.source()))),
                        Remedy.of(new ProposalChange.SetMonths(usual.value()))));
    }
}
