package cn.shegong.domain.check;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.pay.PackageStandard;
import io.vavr.control.Option;

/**
 * 区自定标准: what a district sets itself, the proposal's word before the scenario's.
 *
 * @param figure CNY a person a year
 * @param proposed whether the proposal states it
 */
record DistrictStandard(PackageStandard standard, Figure figure, boolean proposed) {

    static Option<DistrictStandard> of(Proposal proposal, Yardstick yardstick) {
        return proposal.districtStandard()
                .toOption()
                .map(own -> of(proposal, own, new Basis.Cell(proposal.id().id(), "districtStandard"), true))
                .orElse(() -> yardstick
                        .settings()
                        .districtStandards()
                        .get(proposal.district())
                        .map(standards -> standards.of(yardstick.payField(proposal)))
                        .map(own -> of(proposal, own, new Basis.Setting("districtStandards"), false)));
    }

    private static DistrictStandard of(Proposal proposal, PackageStandard own, Basis basis, boolean proposed) {
        Figure figure = Figure.given(
                Label.of(Term.DISTRICT_STANDARD, proposal.district()),
                own.toFraction(),
                Unit.CNY_A_PERSON_A_YEAR,
                basis);
        return new DistrictStandard(own, figure, proposed);
    }
}
