package cn.shegong.domain.check;

import cn.shegong.domain.measures.Measures;
import io.vavr.collection.Seq;

/** 规则: one demand of the measures on proposals or on rosters. */
public sealed interface Rule permits ProposalRule, RosterRule {

    RuleId id();

    /** What its findings can be, the gravest first. */
    Seq<Severity> severities();

    /** The words that it can cite. */
    Seq<Citation> citations(Measures text);
}
