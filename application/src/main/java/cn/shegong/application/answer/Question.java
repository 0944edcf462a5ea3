package cn.shegong.application.answer;

import cn.shegong.domain.check.Entry;
import cn.shegong.domain.measures.MeasuresId;
import cn.shegong.domain.money.Yuan;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.projection.Grouping;
import cn.shegong.simulation.projection.Series;
import cn.shegong.simulation.uncertainty.Spreading;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;

/** 问题: what an answer answers. Every answer carries it, so that it can be asked again of the same files. */
public sealed interface Question {

    /** {@return what is asked, of whatever district} */
    default Question asked() {
        return this;
    }

    /** {@return the district whose projects alone it is asked of; none where it is asked of all} */
    default Option<String> onlyDistrict() {
        return Option.none();
    }

    /**
     * {@return the same question of one district's projects alone; the question itself where there is none}
     *
     * @param district its name, or none
     */
    default Question in(Option<String> district) {
        return district.<Question>map(name -> new InDistrict(this, name)).getOrElse(this);
    }

    /**
     * 一个区: a question of one district's projects alone.
     *
     * @param asked what is asked of them
     * @param district its name, as in the portfolio
     */
    record InDistrict(Question asked, String district) implements Question {
        @Override
        public Option<String> onlyDistrict() {
            return Option.some(district);
        }
    }

    /** Asked of a plan alone. */
    sealed interface OfPlan extends Question {}

    /** 关于措施文本: what the texts of measures on file can answer alone. */
    sealed interface OfTexts extends Question {}

    /**
     * Budgets by group and fiscal year.
     *
     * @param by what the groups are
     */
    record Budgets(Grouping by) implements OfPlan {}

    /**
     * Budgets under what the scenario leaves uncertain.
     *
     * @param by what the groups are
     * @param draws how many, 1 to a million
     * @param seed by which they can be drawn again
     * @param cap of which the chance of exceeding is asked
     */
    record Draws(Grouping by, int draws, long seed, Spreading.Cap cap) implements OfPlan {}

    /**
     * Each project's next cycle.
     *
     * @param from the earliest opening
     */
    record NextCycles(YearMonth from) implements OfPlan {}

    /**
     * What is due about cycles, and who is late.
     *
     * @param asOf the day on which it is asked
     * @param within how many months from that day on something is due, 1 to 1200, beside what is late; all where none
     */
    record Deadlines(LocalDate asOf, Option<Integer> within) implements OfPlan {

        /** 上限: as many months as can be asked about, 100 years. */
        public static final int MOST_MONTHS = 1200;

        /**
         * {@return whether something is asked about that is due on a day}
         *
         * @param due the day
         * @param isLate whether it should have been done and is not
         */
        public boolean asksAbout(LocalDate due, boolean isLate) {
            return within.forAll(months -> isLate || (!due.isBefore(asOf) && !due.isAfter(asOf.plusMonths(months))));
        }
    }

    /**
     * Two years of the horizon, side by side.
     *
     * @param earlier one of the horizon's
     * @param later one of the horizon's
     */
    record TwoYears(int earlier, int later) implements OfPlan {}

    /**
     * The largest uplift within a cap.
     *
     * @param adjustment the month of the uplift that is sought
     * @param target what the cap is held against
     * @param cap CNY; a cost that equals it is within it
     */
    record LargestUplift(YearMonth adjustment, Target target, Yuan cap) implements OfPlan {}

    /**
     * What one per cent more at an adjustment costs.
     *
     * @param adjustment its month
     */
    record OnePercent(YearMonth adjustment) implements OfPlan {}

    /**
     * How a figure comes about.
     *
     * @param series which figure
     * @param year one of the horizon's
     * @param scope of the total, of a district or of a project
     * @param depth how many levels of the tree to open; 0 for the figure and its formula alone
     */
    record HowSo(Series series, int year, Scope scope, int depth) implements OfPlan {}

    /** Whose figure. */
    sealed interface Scope {}

    /** All projects'. */
    record Total() implements Scope {}

    /**
     * A district's.
     *
     * @param name as in the portfolio
     */
    record OfDistrict(String name) implements Scope {}

    /**
     * A project's.
     *
     * @param id as in the portfolio
     */
    record OfProject(String id) implements Scope {}

    /**
     * The plan beside another scenario or another plan, or beside several.
     *
     * @param against the names of their scenarios, in order, at least one
     * @param isList whether a list was asked for, also where it has one
     */
    record Others(Seq<String> against, boolean isList) implements Question {}

    /**
     * The posts that norms ask for, row by row.
     *
     * @param asOf the day whose text counts; left blank, the newest on file
     */
    record Posts(Entry<LocalDate> asOf) implements Question {}

    /**
     * What rules find in proposals, and in a roster.
     *
     * @param scenario whose prices, standards and on-cost count; left blank, the published ones
     * @param year that a roster is asked about; left blank where there is none
     */
    record Check(Entry<String> scenario, Entry<Integer> year) implements Question {}

    /**
     * What stands in texts of measures.
     *
     * @param ids of the texts, in order
     * @param asOf the day on which it is asked whether they are in force; left blank where it is not
     */
    record Texts(Seq<MeasuresId> ids, Entry<LocalDate> asOf) implements OfTexts {}

    /**
     * In what a later text of measures is not an earlier one.
     *
     * @param before the earlier text's id
     * @param after the later text's id
     */
    record TextChanges(MeasuresId before, MeasuresId after) implements OfTexts {}

    /**
     * Whether a text of measures is whole, and what it would change.
     *
     * @param id of the text
     */
    record TextReview(MeasuresId id) implements OfTexts {}

    /** Whether an answer comes out the same when it is computed again. */
    record SameAgain() implements Question {}
}
