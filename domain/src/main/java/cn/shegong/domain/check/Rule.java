package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;

/** 规则: one demand of the measures on proposals or on rosters. */
public sealed interface Rule permits ProposalRule, RosterRule, EmployedStaffRule {

    /** {@return the name by which findings, explanations and tests call it} */
    RuleId id();

    /** {@return what its findings can be, the gravest first; at least one} */
    Seq<Severity> severities();

    /**
     * {@return the words that it can cite; at least one}
     *
     * @param text the measures whose words they are
     */
    Seq<Citation> citations(Measures text);
}
