package cn.shegong.simulation.scenario;

import cn.shegong.domain.pay.Standards;
import io.vavr.collection.Seq;
import java.time.YearMonth;

/** 打包标准的变动: how the city's package standards move. */
public sealed interface StandardsRule {

    /** 随动: with the overall average, from the published pair. */
    record Derived() implements StandardsRule {}

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
