package cn.shegong.domain.check;

import cn.shegong.domain.budget.NormPosts;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.money.Fraction;
import cn.shegong.domain.money.InRange;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.staffing.CategoryRule;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.NormId;
import cn.shegong.domain.staffing.PostRange;
import io.vavr.collection.Seq;

/**
 * 岗位缺口: the posts of proposals against one norm, and what the missing ones cost.
 *
 * @param norm of Annex 1
 * @param category how binding the norm is
 * @param proposals how many state a need of the norm and their posts
 * @param quantity clients or units of all of them
 * @param asked posts, each proposal's by itself; 0 to 0 where the norm has no ratio
 * @param posts professional posts that there are
 * @param gap posts missing to the least that is asked for, each proposal's by itself
 * @param cost of the gap, each post at the package standard of its proposal: the least that a head costs; CNY a year
 */
public record StaffingGap(
        Norm norm,
        CategoryRule category,
        long proposals,
        long quantity,
        PostRange asked,
        long posts,
        long gap,
        Yuan cost) {

    /**
     * A category's norms together.
     *
     * @param category how binding its norms are
     * @param gap posts missing
     * @param cost of the gap, CNY a year
     */
    public record OfCategory(CategoryRule category, long gap, Yuan cost) {}

    /**
     * {@return the gaps of each category together, in order; a category without norms is left out}
     *
     * @param gaps one a norm
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64 bits
     */
    public static Seq<OfCategory> byCategory(Seq<StaffingGap> gaps) {
        return gaps.groupBy(gap -> gap.category().category())
                .values()
                .map(same -> new OfCategory(
                        same.head().category(),
                        same.map(StaffingGap::gap).foldLeft(0L, InRange::sum),
                        same.map(StaffingGap::cost).reduce(Yuan::plus)))
                .toVector()
                .sortBy(sum -> sum.category().category());
    }

    /**
     * {@return one a norm, by category and then in the annex's order, of the proposals that give both a need and their
     * posts}
     *
     * @param checked in any order
     * @throws cn.shegong.domain.money.BeyondFen if a cost or a sum does not fit into 64 bits
     */
    public static Seq<StaffingGap> of(Seq<CheckedProposal> checked) {
        Seq<NormId> annex = checked.flatMap(
                        each -> each.yardstick().text().staffing().norms().keySet())
                .distinct();
        return checked.flatMap(each -> each.proposal()
                        .need()
                        .toOption()
                        .flatMap(need -> each.proposal()
                                .team()
                                .professionalPosts()
                                .toOption()
                                .map(posts -> of(each, need, posts))))
                .groupBy(gap -> gap.norm().id())
                .values()
                .map(same -> same.reduce(StaffingGap::plus))
                .toVector()
                .sortBy(gap -> annex.indexOf(gap.norm().id()))
                .sortBy(gap -> gap.category().category());
    }

    private static StaffingGap of(CheckedProposal checked, ClientNeed need, long posts) {
        Measures text = checked.yardstick().text();
        Norm norm = text.norm(need.norm());
        PostRange asked = norm.ratio().isStated()
                ? new NormPosts(norm, text.roundings().posts()).range(need.quantity())
                : new PostRange(0, 0);
        long gap = Math.max(0, asked.min() - posts);
        return new StaffingGap(
                norm,
                text.staffing().categories().get(norm.category()).get(),
                1,
                need.quantity(),
                asked,
                posts,
                gap,
                cost(checked, gap));
    }

    private static Yuan cost(CheckedProposal checked, long gap) {
        return Yuan.of(checked.yardstick().standard(checked.proposal()).value().times(Fraction.of(gap)));
    }

    private StaffingGap plus(StaffingGap other) {
        return new StaffingGap(
                norm,
                category,
                proposals + other.proposals,
                InRange.sum(quantity, other.quantity),
                new PostRange(InRange.sum(asked.min(), other.asked.min()), InRange.sum(asked.max(), other.asked.max())),
                InRange.sum(posts, other.posts),
                InRange.sum(gap, other.gap),
                cost.plus(other.cost));
    }
}
