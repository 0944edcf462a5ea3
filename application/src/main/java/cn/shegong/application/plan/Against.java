package cn.shegong.application.plan;

import cn.shegong.domain.project.District;
import cn.shegong.simulation.projection.Notice;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** 比较对象: what a plan is compared with. */
public sealed interface Against {

    /** {@return what is assumed of it} */
    Scenario scenario();

    /** {@return the districts of its own portfolio; none where it takes the first's} */
    Seq<District> districts();

    /**
     * {@return the plan that it makes beside the first}
     *
     * @param first that is compared with it
     */
    Plan plan(Plan first);

    /**
     * 另一情景: another scenario on the same portfolio.
     *
     * @param scenario over the same horizon and measures
     * @param read what is to be said of how it was read
     */
    record ByScenario(Scenario scenario, Seq<Notice> read) implements Against {
        @Override
        public Seq<District> districts() {
            return Vector.empty();
        }

        @Override
        public Plan plan(Plan first) {
            return first.under(scenario).told(read);
        }
    }

    /**
     * 另一方案: a plan with a portfolio of its own.
     *
     * @param plan of the same measures, with a year of the first's horizon
     * @param takesScenario whether it has no scenario of its own and stands under the first's
     */
    record ByPlan(Plan plan, boolean takesScenario) implements Against {
        @Override
        public Scenario scenario() {
            return plan.scenario();
        }

        @Override
        public Seq<District> districts() {
            return plan.inputs().districts();
        }

        @Override
        public Plan plan(Plan first) {
            return plan;
        }
    }
}
