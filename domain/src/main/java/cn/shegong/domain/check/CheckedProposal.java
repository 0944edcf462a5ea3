package cn.shegong.domain.check;

import io.vavr.collection.Seq;

/**
 * 申报检查结果: a proposal, what it was held against, and what was found.
 *
 * @param proposal as it was put
 * @param yardstick what it was held against
 * @param findings by rule id
 * @param due what the provider owes its people, CNY a year
 */
public record CheckedProposal(Proposal proposal, Yardstick yardstick, Seq<Finding<Proposal>> findings, PayDue due) {

    /**
     * {@return a proposal held against every rule for proposals}
     *
     * @param proposal whose blank fields skip their rules
     * @param yardstick the prices, standards and on-cost in force at its start
     * @throws cn.shegong.domain.money.BeyondFen if an amount does not fit into 64-bit fen
     */
    public static CheckedProposal of(Proposal proposal, Yardstick yardstick) {
        return new CheckedProposal(
                proposal,
                yardstick,
                Rules.OF_PROPOSALS
                        .flatMap(rule -> rule.check(proposal, yardstick))
                        .sortBy(finding -> finding.rule().id()),
                PayDue.of(proposal, yardstick));
    }

    /** {@return whether a finding is a violation; advice and notices do not count} */
    public boolean isInViolation() {
        return findings.exists(finding -> finding.severity() == Severity.VIOLATION);
    }
}
