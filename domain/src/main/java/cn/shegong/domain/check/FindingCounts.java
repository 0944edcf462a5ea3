package cn.shegong.domain.check;

import cn.shegong.domain.project.District;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * 检查汇总: how many proposals there are, how many of them are in violation, and how often each rule finds something.
 *
 * @param proposals how many there are
 * @param inViolation how many of them have at least one violation
 * @param byRule in the rules' order, each rule and severity that was found, and in how many proposals
 */
public record FindingCounts(long proposals, long inViolation, Map<Tuple2<RuleId, Severity>, Long> byRule) {

    /**
     * {@return the counts of some proposals together}
     *
     * @param checked in any order; may be empty
     */
    public static FindingCounts of(Seq<CheckedProposal> checked) {
        Seq<Tuple2<RuleId, Severity>> found =
                checked.flatMap(each -> each.findings().map(finding -> Tuple.of(finding.rule(), finding.severity())));
        Map<Tuple2<RuleId, Severity>, Long> counts = found.groupBy(kind -> kind).mapValues(same -> (long) same.size());
        return new FindingCounts(
                checked.size(),
                checked.count(CheckedProposal::isInViolation),
                LinkedHashMap.ofEntries(kinds().flatMap(kind -> counts.get(kind).map(count -> Tuple.of(kind, count)))));
    }

    private static Vector<Tuple2<RuleId, Severity>> kinds() {
        return Rules.OF_PROPOSALS.flatMap(rule -> rule.severities().map(severity -> Tuple.of(rule.id(), severity)));
    }

    /**
     * {@return the counts of each district, in order of first appearance}
     *
     * @param checked in the order of their rows
     */
    public static Map<District, FindingCounts> byDistrict(Seq<CheckedProposal> checked) {
        return LinkedHashMap.ofEntries(checked.map(each -> each.proposal().district())
                .distinct()
                .map(district -> Tuple.of(
                        district,
                        of(checked.filter(each -> each.proposal().district().equals(district))))));
    }
}
