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

    /** What is wrong, if anything is. */
    Option<Finding<Proposal>> check(Proposal proposal, Yardstick yardstick);
}
