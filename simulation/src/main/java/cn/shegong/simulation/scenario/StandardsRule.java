package cn.shegong.simulation.scenario;

import cn.shegong.domain.pay.Adjustment;
import cn.shegong.domain.pay.Standards;
import io.vavr.collection.Seq;
import java.time.YearMonth;

/** 打包标准的变动: how the city's package standards move. */
public sealed interface StandardsRule {

    /**
     * {@return the rule by which the standards stay, month by month, what this rule makes of some adjustments, whatever
     * adjustments a scenario has: only derived standards follow them}
     *
     * @param adjustments from which derived standards follow
     */
    default StandardsRule under(Seq<Adjustment> adjustments) {
        return this instanceof Derived ? new DerivedUnder(adjustments) : this;
    }

    /** 随动: with the overall average, from the published pair. */
    record Derived() implements StandardsRule {}

    /**
     * 随动于他: derived from the prices after other adjustments than the scenario's own, so that the standards stay month
     * by month what they are in the scenario that has these.
     *
     * @param adjustments from whose prices they follow, in order of month
     */
    record DerivedUnder(Seq<Adjustment> adjustments) implements StandardsRule {}

    /** 不变: as published. */
    record Held() implements StandardsRule {}

    /**
     * 给定: from stated months on; before the first, as published.
     *
     * @param steps by month, each month once
     */
    record Given(Seq<Step> steps) implements StandardsRule {

        /**
         * Puts the steps in order of month.
         *
         * @param steps by month, each month once
         * @throws IllegalArgumentException if a month stands twice
         */
        public Given {
            if (steps.distinctBy(Step::from).size() != steps.size()) {
                throw new IllegalArgumentException("one pair of standards a month at most");
            }
            steps = steps.sortBy(Step::from);
        }
    }

    /**
     * The standards from a month on.
     *
     * @param from the first month at these standards
     * @param standards of both pay fields, CNY a person a year
     */
    record Step(YearMonth from, Standards standards) {}
}
