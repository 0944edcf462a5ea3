package cn.shegong.domain.check;

import io.vavr.collection.Seq;

/**
 * 申报检查结果: a proposal, what it was held against, and what was found.
 *
 * @param findings by rule id
 * @param due what the provider owes its people
 */
public record CheckedProposal(Proposal proposal, Yardstick yardstick, Seq<Finding<Proposal>> findings, PayDue due) {

    /**
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

    public boolean isInViolation() {
        return findings.exists(finding -> finding.severity() == Severity.VIOLATION);
    }
}
