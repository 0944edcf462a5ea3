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

    /** For each person of a roster. */
    static final Vector<RosterRule> OF_ROSTERS = Vector.of(
            new RosterCertification(),
            new GradeCertificate(),
            new ContinuingEducation(),
            new Induction(),
            new RosterPayFloor(),
            new RecruitmentFiling());

    /** For the people of a project as a whole. */
    static final Vector<EmployedStaffRule> OF_STAFF = Vector.of(new StaffAsProposed(), new LabourPaidOut());

    /** Those for proposals, for rosters, and for the people of a project, each in their order. */
    public static final Vector<Rule> ALL =
            Vector.<Rule>narrow(OF_PROPOSALS).appendAll(OF_ROSTERS).appendAll(OF_STAFF);

    private Rules() {}
}
