package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.PayField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 整体打包标准: a project's funds are at least the package standard for each head (Measure 13). */
public record PackageStandardFloor() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("package-standard");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(PayField.values()).map(field -> citation(field, text));
    }

    private static Citation citation(PayField field, Measures text) {
        return Citation.of(text.funds().standards().of(field).source(), text);
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        return Shortfall.of(yardstick.funds(proposal), yardstick.floor(proposal))
                .map(low -> low.finding(
                        this,
                        Severity.VIOLATION,
                        citation(yardstick.payField(proposal), yardstick.text()),
                        missing -> Remedy.of(new ProposalChange.AddFunds(FundLine.LABOUR, missing.yuan()))));
    }
}
