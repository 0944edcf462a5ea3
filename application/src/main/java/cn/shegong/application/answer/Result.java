package cn.shegong.application.answer;

import cn.shegong.application.input.Place;
import cn.shegong.application.plan.StaffingRow;
import cn.shegong.domain.check.Entry;
import cn.shegong.domain.deadline.Deadline;
import cn.shegong.domain.figure.Figure;
import cn.shegong.domain.measures.Doubt;
import cn.shegong.domain.measures.Measures;
import cn.shegong.domain.measures.TextChange;
import cn.shegong.domain.measures.TextComparison;
import cn.shegong.domain.money.Yuan;
import cn.shegong.domain.project.District;
import cn.shegong.domain.project.Project;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.domain.source.Text;
import cn.shegong.domain.staffing.Norm;
import cn.shegong.domain.staffing.PostRange;
import cn.shegong.simulation.analysis.Affordability;
import cn.shegong.simulation.analysis.BreakEven;
import cn.shegong.simulation.analysis.Reckoner;
import cn.shegong.simulation.analysis.Target;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.uncertainty.Spread;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/** 结果: what was asked for. */
public sealed interface Result {

    /** {@return what it answers} */
    Question question();

    /**
     * District budgets by fiscal year, or in other groups.
     *
     * @param projection the amounts by group and fiscal year
     * @param projects the portfolio's, for the further columns of answers by project
     * @param titles what the measures call the groups that go by a number or a letter, for each part of the grouping
     */
    record Budgets(Projection projection, Map<String, Project> projects, Seq<Map<String, Text>> titles)
            implements Result {

        /**
         * {@return what a group is called, with its title}
         *
         * @param group of the projection
         * @param words of a title, in the reader's language
         * @param none what a group without a name is called
         */
        public String name(Projection.Group group, Function<Text, String> words, String none) {
            return projection
                    .by()
                    .names(group.name())
                    .zipWith(
                            titles,
                            (part, known) -> part.map(name -> known.get(name)
                                            .map(title -> name + " " + words.apply(title))
                                            .getOrElse(name))
                                    .getOrElse(none))
                    .mkString(" / ");
        }

        @Override
        public Question question() {
            return new Question.Budgets(projection.by());
        }
    }

    /**
     * Budgets, and what draws say of them.
     *
     * @param certain the scenario as it stands
     * @param spread quantiles, chances and tornado
     */
    record Uncertain(Budgets certain, Spread spread) implements Result {
        @Override
        public Question question() {
            return new Question.Draws(certain.projection().by(), spread.draws(), spread.seed(), spread.cap());
        }
    }

    /**
     * Each project's next cycle.
     *
     * @param from the earliest opening
     * @param cycles in the portfolio's order; a project that opens none is not among them
     */
    record Cycles(YearMonth from, Seq<NextCycle> cycles) implements Result {
        @Override
        public Question question() {
            return new Question.NextCycles(from);
        }
    }

    /**
     * What norms ask for.
     *
     * @param asOf the day whose text counted; left blank, the newest on file
     * @param rows in order
     */
    record Posts(Entry<LocalDate> asOf, Seq<PostsRow> rows) implements Result {
        @Override
        public Question question() {
            return new Question.Posts(asOf);
        }
    }

    /**
     * One row of posts.
     *
     * @param norm with its ratio and category
     * @param row what was asked
     * @param asked how many posts the norm asks for
     */
    record PostsRow(Norm norm, StaffingRow row, Asked asked) {}

    /** What a norm asks for. */
    sealed interface Asked {}

    /**
     * So many posts.
     *
     * @param range the least and the most posts
     */
    record AskedRange(PostRange range) implements Asked {}

    /** The norm has no ratio. */
    record NoRatio() implements Asked {}

    /**
     * A figure as a tree, and where the rows it rests on stand.
     *
     * @param asked whose figure, and how many levels of the tree are open
     * @param figure the tree, whole; it is opened as far as it is asked
     * @param places where each project's row stands
     */
    record Explanation(Question.HowSo asked, Figure figure, Map<ProjectId, Place> places) implements Result {
        @Override
        public Question question() {
            return asked;
        }
    }

    /**
     * How high one adjustment can go under a cap.
     *
     * @param scenario its name
     * @param adjustment the month of the uplift that was sought
     * @param target what the cap was held against
     * @param cap CNY
     * @param outcome the largest uplift, or none, or no bound
     * @param points where districts' own standards stop binding
     */
    record Affordable(
            String scenario,
            YearMonth adjustment,
            Target target,
            Yuan cap,
            Affordability.Outcome outcome,
            Seq<BreakEven.Point> points)
            implements Result {
        @Override
        public Question question() {
            return new Question.LargestUplift(adjustment, target, cap);
        }
    }

    /**
     * Scenarios, plans or years side by side.
     *
     * @param question with what the first is compared
     * @param projections of the first and of each that it is compared with; between years of the one alone
     * @param comparisons of the first with each, at least one
     */
    record Compared(Question question, Vector<Projection> projections, Vector<Comparison> comparisons)
            implements Result {}

    /**
     * What one per cent more costs.
     *
     * @param scenario its name
     * @param adjustment the month whose uplift takes one percentage point more
     * @param reckoning the cost, for all grades and for each band
     */
    record Reckoned(String scenario, YearMonth adjustment, Reckoner.Reckoning reckoning) implements Result {
        @Override
        public Question question() {
            return new Question.OnePercent(adjustment);
        }
    }

    /**
     * An answer held against the same computed again.
     *
     * @param given what was held
     * @param computed the receipt that it has now
     * @param differences where they differ, in the answer's own order
     */
    record Verified(GivenAnswer given, Receipt computed, Seq<Difference> differences) implements Result {
        @Override
        public Question question() {
            return new Question.SameAgain();
        }

        /** {@return whether it comes out the same: the program's version, what it adds, and words for people aside} */
        public boolean agrees() {
            return differences.forAll(difference -> difference.kind() != Difference.Kind.FIGURE)
                    && given.receipt().partsOther(computed).forAll(this::isNoMatter);
        }

        /** An answer to which the program adds keys has another digest. */
        private boolean isNoMatter(Receipt.Part part) {
            boolean isAdded = differences.exists(difference -> difference.kind() == Difference.Kind.ADDED);
            return part == Receipt.Part.VERSION || (isAdded && part == Receipt.Part.ANSWER);
        }
    }

    /**
     * In what a later text of measures is not an earlier one.
     *
     * @param comparison both texts
     * @param changes in the later text's order, then what it no longer has
     */
    record TextsCompared(TextComparison comparison, Seq<TextChange> changes) implements Result {
        @Override
        public Question question() {
            return new Question.TextChanges(
                    comparison.before().id(), comparison.after().id());
        }
    }

    /**
     * A text of measures that is whole.
     *
     * @param text the measures
     * @param changes in what it is not the text it replaces; empty where it replaces none on file
     * @param doubts where a figure and its quote may not go together
     */
    record TextReviewed(Measures text, Seq<TextChange> changes, Seq<Doubt> doubts) implements Result {
        @Override
        public Question question() {
            return new Question.TextReview(text.id());
        }
    }

    /**
     * What is due about cycles, by day.
     *
     * @param question as of which day it is asked, and for how many months
     * @param districts of the portfolio, in order of first appearance
     * @param deadlines in order of day
     */
    record Deadlines(Question.Deadlines question, Seq<District> districts, Seq<Deadline> deadlines) implements Result {

        /** {@return the day on which it is asked who is late} */
        public LocalDate asOf() {
            return question.asOf();
        }
    }

    /**
     * What rules found.
     *
     * @param checked proposals and roster with their findings
     * @param isOfOne whether one proposal was asked about, by its keys
     */
    record Findings(Checked checked, boolean isOfOne) implements Result {
        @Override
        public Question question() {
            return new Question.Check(
                    checked.scenario(), Entry.of(checked.roster().toOption().map(Checked.CheckedRoster::year)));
        }
    }

    /**
     * Texts of measures.
     *
     * @param texts in the order asked for, or oldest first
     * @param asOf the day on which it was asked whether they are in force; left blank where it was not
     */
    record Texts(Seq<Measures> texts, Entry<LocalDate> asOf) implements Result {
        @Override
        public Question question() {
            return new Question.Texts(texts.map(Measures::id), asOf);
        }
    }
}
