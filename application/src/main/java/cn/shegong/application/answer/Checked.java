package cn.shegong.application.answer;

import cn.shegong.domain.check.CheckedPerson;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.check.FindingCounts;
import cn.shegong.domain.check.PayDue;
import cn.shegong.domain.check.StaffingGap;
import cn.shegong.domain.check.StandardCapacity;
import cn.shegong.domain.project.District;
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
     */
    public record CheckedRoster(int year, Seq<CheckedPerson> people) {}

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
                || roster.toOption().exists(each -> each.people().exists(CheckedPerson::isInViolation));
    }
}
