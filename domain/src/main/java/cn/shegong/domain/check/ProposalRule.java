package cn.shegong.domain.check;

import io.vavr.control.Option;

/** 申报规则: one demand on a proposal; a key that a proposal leaves blank skips the rule. */
public sealed interface ProposalRule extends Rule
        permits ProfessionalShareFloor,
                LabourShareFloor,
                PackageStandardFloor,
                SupervisionFeeFloor,
                GuidancePayFloor,
                PostCertification,
                DistrictStandardFloor,
                UsualCycleLength,
                MeasuresInForce,
                ProjectReview,
                RenewalApplication,
                StaffingRatioFloor {

    /**
     * {@return what is wrong; none where all is well, or where the proposal leaves blank what the rule asks about}
     *
     * @param proposal as it was put
     * @param yardstick the prices, standards and on-cost in force at its start
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit into 64-bit fen
     */
    Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick);
}
