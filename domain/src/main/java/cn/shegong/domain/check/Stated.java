package cn.shegong.domain.check;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.money.Fraction;

/** What a proposal states, as figures that name its key. */
final class Stated {

    private Stated() {}

    static Figure funds(Proposal proposal, FundLine line, Term term) {
        return figure(proposal, term, proposal.funds().of(line).toFraction(), Unit.CNY, line.key());
    }

    static Figure posts(Proposal proposal, long posts) {
        return figure(proposal, Term.POSTS, Fraction.of(posts), Unit.POSTS, "professionalPosts");
    }

    static Figure figure(Proposal proposal, Term term, Fraction value, Unit unit, String key) {
        return Figure.given(
                Label.of(term), value, unit, new Basis.Cell(proposal.id().id(), key));
    }
}
