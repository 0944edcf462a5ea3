package cn.shegong.simulation.analysis;

import cn.shegong.domain.money.Percentage;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Uplift;
import cn.shegong.simulation.scenario.Scenario;
import java.time.YearMonth;

/**
 * 承受力: how high one adjustment can go under a cap.
 *
 * <p>A higher uplift never costs less: prices and derived standards are rounded half up, a budget is the larger of two
 * amounts that rise with them, and heads do not depend on prices. So the largest uplift within the cap is found by halving.
 *
 * @param budgeting of the portfolio
 * @param scenario in which the uplift is tried
 * @param adjustment the month of the one flat uplift that is sought; it takes the place of the scenario's own in that
 *     month, and later ones stay
 * @param target what the cap is held against
 */
public record Affordability(Budgeting budgeting, Scenario scenario, YearMonth adjustment, Target target) {

    private static final int MOST = 10_000;

    /**
     * An uplift in whole basis points, and what the target then costs.
     *
     * @param uplift 0 % to 100 %
     * @param cost of the target, CNY
     */
    public record Tried(Percentage uplift, Yuan cost) {}

    /** 结论. */
    public sealed interface Outcome {}

    /**
     * This much is within the cap, and the next basis point is not.
     *
     * @param largest within the cap
     * @param next one basis point more, beyond the cap
     */
    public record Affordable(Tried largest, Tried next) implements Outcome {}

    /**
     * Not even an uplift of zero is within the cap.
     *
     * @param zero what 0 % costs
     * @param excess what that is above the cap, CNY
     */
    public record Unaffordable(Tried zero, Yuan excess) implements Outcome {}

    /**
     * Even 100 % is within the cap.
     *
     * @param largest what 100 % costs
     */
    public record Unbounded(Tried largest) implements Outcome {}

    /**
     * {@return the largest uplift within the cap, from 0 % to 100 %, or that there is none, or no bound}
     *
     * @param cap CNY; a cost that equals it is within it
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public Outcome within(Yuan cap) {
        Tried zero = tried(0);
        if (zero.cost().compareTo(cap) > 0) {
            return new Unaffordable(zero, zero.cost().minus(cap));
        }
        Tried all = tried(MOST);
        if (all.cost().compareTo(cap) <= 0) {
            return new Unbounded(all);
        }
        return between(0, zero, MOST, all, cap);
    }

    /**
     * {@return whether 100 % costs other than 0 %: where it does not, the adjustment touches nothing of the target}
     *
     * @throws cn.shegong.domain.money.BeyondFen if a sum does not fit into 64-bit fen
     */
    public boolean hasEffect() {
        return !tried(0).cost().equals(tried(MOST).cost());
    }

    private Affordable between(int within, Tried largest, int beyond, Tried next, Yuan cap) {
        if (beyond - within == 1) {
            return new Affordable(largest, next);
        }
        int middle = (within + beyond) / 2;
        Tried tried = tried(middle);
        return tried.cost().compareTo(cap) <= 0
                ? between(middle, tried, beyond, next, cap)
                : between(within, largest, middle, tried, cap);
    }

    private Tried tried(int basisPoints) {
        Percentage uplift = Percentage.ofBasisPoints(basisPoints);
        return new Tried(uplift, target.of(budgeting.under(with(uplift))));
    }

    private Scenario with(Percentage uplift) {
        return scenario.withAdjustment(new Adjustment(adjustment, Uplift.flat(uplift)));
    }
}
