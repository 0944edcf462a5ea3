package cn.shegong.domain.budget;

import cn.shegong.domain.figure.Basis;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.figure.Formula;
import cn.shegong.domain.figure.Label;
import cn.shegong.domain.figure.Precision;
import cn.shegong.domain.figure.Term;
import cn.shegong.domain.figure.Unit;
import cn.shegong.domain.money.Rounding;
import cn.shegong.domain.source.Sourced;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.PostRange;
import cn.shegong.domain.staffing.RangeEnd;

/** 岗位配备: the posts that a norm asks for (Annex 1). */
public final class NormPosts {

    private static final Formula RATIO =
            Formula.input(0).times(Formula.input(1)).dividedBy(Formula.input(2));
    private static final Formula AT_LEAST = Formula.input(0).max(Formula.input(1));

    private final Norm norm;
    private final Sourced<Rounding> rounding;

    /**
     * Of a norm with a ratio.
     *
     * @param norm of Annex 1
     * @param rounding of posts, up to a whole one as published
     * @throws IllegalArgumentException if the norm has no ratio
     */
    public NormPosts(Norm norm, Sourced<Rounding> rounding) {
        if (!norm.ratio().isStated()) {
            throw new IllegalArgumentException("norm " + norm.id() + " has no ratio: its posts are given");
        }
        this.norm = norm;
        this.rounding = rounding;
    }

    /**
     * {@return both ends of the range of posts; 0 to 0 where the quantity is 0}
     *
     * @param quantity clients or units, 0 or more
     */
    public PostRange range(long quantity) {
        Figure given = Figure.given(Label.of(Term.QUANTITY), quantity, Unit.QUANTITY, Basis.ARITHMETIC);
        return new PostRange(
                posts(given, RangeEnd.MIN).whole(), posts(given, RangeEnd.MAX).whole());
    }

    /**
     * {@return one end of the range, whole posts; 0 where the quantity is 0}
     *
     * @param quantity clients or units, 0 or more
     * @param end which end
     */
    public Figure posts(Figure quantity, RangeEnd end) {
        Basis basis = Basis.of(norm.source());
        Figure byRatio = Figure.computed(
                Label.of(Term.RATIO_POSTS, norm.ratio()),
                Unit.POSTS,
                RATIO,
                Precision.of(rounding),
                basis,
                quantity,
                Figure.given(Label.of(Term.RATIO_WORKERS), norm.ratio().factor(end), Unit.NUMBER, basis),
                Figure.given(Label.of(Term.RATIO_CLIENTS), norm.ratio().divisor(end), Unit.NUMBER, basis));
        return norm.atLeast() == 0 || quantity.isZero()
                ? byRatio
                : Figure.computed(
                        Label.of(Term.LEAST_POSTS, norm.id()),
                        Unit.POSTS,
                        AT_LEAST,
                        basis,
                        byRatio,
                        Figure.given(Label.of(Term.LEAST_POSTS), norm.atLeast(), Unit.POSTS, basis));
    }
}
