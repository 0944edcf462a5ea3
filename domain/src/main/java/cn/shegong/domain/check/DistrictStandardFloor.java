package cn.shegong.domain.check;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.pay.PackageStandard;
import cn.shegong.domain.pay.PayField;
import cn.shegong.domain.source.Sourced;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * 区自定标准: a district's own package standard is not below the published (Measure 13), also where the city's has moved
 * since.
 */
public record DistrictStandardFloor() implements ProposalRule {

    @Override
    public RuleId id() {
        return new RuleId("district-standard");
    }

    @Override
    public Seq<Severity> severities() {
        return Vector.of(Severity.VIOLATION);
    }

    @Override
    public Seq<Citation> citations(Measures text) {
        return Vector.of(Citation.of(text.checks().districtStandard(), text));
    }

    @Override
    public Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick) {
        PayField field = yardstick.payField(proposal);
        Sourced<PackageStandard> published =
                yardstick.text().funds().standards().of(field);
        Figure asked = Figure.given(
                Label.of(Term.PUBLISHED_STANDARD, field.key()),
                published.value().toFraction(),
                Unit.CNY_A_PERSON_A_YEAR,
                Basis.of(published.source()));
        return DistrictStandard.of(proposal, yardstick)
                .flatMap(own -> Shortfall.of(own.figure(), asked)
                        .map(low -> low.finding(
                                this,
                                Severity.VIOLATION,
                                citations(yardstick.text()).head(),
                                missing -> remedy(own, published.value()))));
    }

    private static Remedy<Proposal> remedy(DistrictStandard own, PackageStandard published) {
        return own.proposed()
                ? Remedy.of(new ProposalChange.SetDistrictStandard(published))
                : new Remedy.None<>(Remedy.Reason.DISTRICT_DECIDES);
    }
}
