package cn.shegong.application.answer;

import cn.shegong.domain.check.CheckedPerson;
import cn.shegong.domain.check.CheckedProposal;
import cn.shegong.domain.check.Entry;
import io.vavr.collection.Seq;

/**
 * 检查结果: proposals and perhaps a roster, held against the measures.
 *
 * @param scenario whose prices, standards and on-cost counted; left blank, the published ones
 */
public record Checked(Entry<String> scenario, Seq<CheckedProposal> proposals, Entry<CheckedRoster> roster) {

    /** 花名册检查结果: of one calendar year. */
    public record CheckedRoster(int year, Seq<CheckedPerson> people) {}

    public boolean isInViolation() {
        return proposals.exists(CheckedProposal::isInViolation)
                || roster.toOption().exists(each -> each.people().exists(CheckedPerson::isInViolation));
    }
}
