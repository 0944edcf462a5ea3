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
 * @param scenario whose prices, standards and on-cost counted; left blank, the published ones
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

    /** 花名册检查结果: of one calendar year. */
    public record CheckedRoster(int year, Seq<CheckedPerson> people) {}

    /**
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

    public boolean isInViolation() {
        return proposals.exists(CheckedProposal::isInViolation)
                || roster.toOption().exists(each -> each.people().exists(CheckedPerson::isInViolation));
    }
}
