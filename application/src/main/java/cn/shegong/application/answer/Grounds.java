package cn.shegong.application.answer;

import cn.shegong.application.plan.CheckInputs;
import cn.shegong.application.plan.LargePlan;
import cn.shegong.application.plan.Plan;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.project.District;
import cn.shegong.simulation.scenario.Scenario;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** 依据: what an answer was computed from, for those who show how. */
public sealed interface Grounds {

    /** {@return the measures, oldest first} */
    Seq<Measures> texts();

    /** {@return the scenarios; several where they are compared, none where only texts were asked about} */
    Seq<Scenario> scenarios();

    /** {@return the name of the district that the answer is restricted to; none where it is about all} */
    default Option<String> onlyDistrict() {
        return Option.none();
    }

    /**
     * A plan, or several that are compared.
     *
     * @param plans one or more, of the same measures
     */
    record OfPlans(Vector<Plan> plans) implements Grounds {

        /**
         * One plan.
         *
         * @param plan that was asked about
         */
        public OfPlans(Plan plan) {
            this(Vector.of(plan));
        }

        @Override
        public Seq<Measures> texts() {
            return plans.head().succession().texts();
        }

        @Override
        public Seq<Scenario> scenarios() {
            return plans.map(Plan::scenario);
        }

        @Override
        public Option<String> onlyDistrict() {
            return plans.head().onlyDistrict().map(District::name);
        }
    }

    /**
     * A plan whose projects are no objects.
     *
     * @param plan that was asked about
     */
    record OfLargePlan(LargePlan plan) implements Grounds {

        @Override
        public Seq<Measures> texts() {
            return plan.succession().texts();
        }

        @Override
        public Seq<Scenario> scenarios() {
            return Vector.of(plan.scenario());
        }
    }

    /**
     * What was held against the measures, perhaps by a scenario's prices.
     *
     * @param inputs proposals, and perhaps a roster and a scenario
     */
    record OfChecked(CheckInputs inputs) implements Grounds {

        @Override
        public Seq<Measures> texts() {
            return inputs.succession().texts();
        }

        @Override
        public Seq<Scenario> scenarios() {
            return inputs.scenario().toOption().toVector();
        }
    }

    /**
     * Texts of measures alone.
     *
     * @param texts oldest first
     */
    record OfTexts(Seq<Measures> texts) implements Grounds {

        @Override
        public Seq<Scenario> scenarios() {
            return Vector.empty();
        }
    }
}
