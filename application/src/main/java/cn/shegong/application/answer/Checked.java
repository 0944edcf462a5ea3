package cn.shegong.application.answer;

import cn.shegong.domain.check.CheckedPerson;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.check.CheckedStaff;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.Finding;
import cn.shegong.domain.check.FindingCounts;
import cn.shegong.domain.check.PayDue;
import cn.shegong.domain.check.StaffingGap;
import cn.shegong.domain.check.StandardCapacity;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.ProjectId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * 检查结果: proposals and perhaps a roster, held against the measures.
 *
 * @param scenario its name, whose prices, standards and on-cost counted; left blank, the published ones
 * @param proposals with their findings, in order
 * @param counts how many proposals are in violation, and how often each rule finds something
 * @param byDistrict the same for each district's proposals, in order of first appearance
 * @param pay what providers owe their people, CNY a year, of all proposals together
 * @param staffing posts against the norms, one a norm
 * @param standards which grades each package standard that counted can carry
 * @param roster with its findings; left blank where there is none
 */
public record Checked(
        Entry<String> scenario,
        Seq<CheckedProposal> proposals,
        FindingCounts counts,
        Map<District, FindingCounts> byDistrict,
        PayDue.Total pay,
        Seq<StaffingGap> staffing,
        Seq<StandardCapacity> standards,
        Entry<CheckedRoster> roster) {

    /**
     * 花名册检查结果: of one calendar year.
     *
     * @param year that was asked about
     * @param people with their findings, in order
     * @param staffs of each proposal that has people in the roster, as a whole, in the proposals' order
     */
    public record CheckedRoster(int year, Seq<Member> people, Seq<CheckedStaff> staffs) {

        /** {@return how many of the people are in violation} */
        public long inViolation() {
            return people.count(member -> member.person().isInViolation());
        }

        /** {@return the findings of all people by row, then those of projects' people as a whole} */
        public Seq<RosterFinding> findings() {
            return people.flatMap(Member::found).appendAll(staffs.flatMap(CheckedRoster::found));
        }

        private static Seq<RosterFinding> found(CheckedStaff checked) {
            return checked.findings()
                    .map(finding -> new RosterFinding(
                            new Entry.Blank<>(),
                            new Entry.Filled<>(checked.staff().proposal().id()),
                            finding));
        }
    }

    /**
     * A finding of a roster.
     *
     * @param row where the person stands in the file; left blank where it is of all people of a project
     * @param project whose people they are; left blank where it is none of the proposals that are checked
     * @param finding what was found
     */
    public record RosterFinding(Entry<Integer> row, Entry<ProjectId> project, Finding<?> finding) {}

    /**
     * A person of a roster.
     *
     * @param person with the findings
     * @param project the proposal in whose project the person works; left blank where none of those checked is
     */
    public record Member(CheckedPerson person, Entry<ProjectId> project) {

        private Seq<RosterFinding> found() {
            var row = new Entry.Filled<>(person.person().row());
            return person.findings().map(finding -> new RosterFinding(row, project, finding));
        }
    }

    /**
     * {@return the proposals and the roster, with what is counted over all of them}
     *
     * @param scenario its name, whose prices, standards and on-cost counted; left blank, the published ones
     * @param proposals with their findings, in order
     * @param roster with its findings; left blank where there is none
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public static Checked of(Entry<String> scenario, Seq<CheckedProposal> proposals, Entry<CheckedRoster> roster) {
        return new Checked(
                scenario,
                proposals,
                FindingCounts.of(proposals),
                FindingCounts.byDistrict(proposals),
                PayDue.total(proposals.map(CheckedProposal::due)),
                StaffingGap.of(proposals),
                StandardCapacity.of(proposals),
                roster);
    }

    /** {@return whether any finding, of a proposal or a person, is a violation} */
    public boolean isInViolation() {
        return proposals.exists(CheckedProposal::isInViolation)
                || roster.toOption().exists(each -> each.inViolation() > 0);
    }
}
