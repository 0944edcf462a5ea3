package cn.shegong.domain.check;

import io.vavr.collection.Vector;

/** 规则清单: every rule there is. */
public final class Rules {

    /** For proposals. */
    static final Vector<ProposalRule> OF_PROPOSALS = Vector.of(
            new ProfessionalShareFloor(),
            new LabourShareFloor(),
            new PackageStandardFloor(),
            new SupervisionFeeFloor(),
            new GuidancePayFloor(),
            new PostCertification(),
            new DistrictStandardFloor(),
            new UsualCycleLength(),
            new MeasuresInForce(),
            new ProjectReview(),
            new RenewalApplication(),
            new StaffingRatioFloor());

    /** For rosters. */
    static final Vector<RosterRule> OF_ROSTERS =
            Vector.of(new RosterCertification(), new ContinuingEducation(), new Induction(), new RosterPayFloor());

    /** Those for proposals, then those for rosters, each in their order. */
    public static final Vector<Rule> ALL = Vector.<Rule>narrow(OF_PROPOSALS).appendAll(OF_ROSTERS);

    private Rules() {}
}
