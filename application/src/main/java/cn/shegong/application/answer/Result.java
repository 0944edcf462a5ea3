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
import cn.shegong.simulation.analysis.Waterfall;
import cn.shegong.simulation.projection.NextCycle;
import cn.shegong.simulation.projection.Projection;
import cn.shegong.simulation.uncertainty.Spread;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;

/** 结果: what was asked for. */
public sealed interface Result {

    /** What it answers. */
    Question question();

    /**
     * District budgets by fiscal year, or in other groups.
     *
     * @param projects the portfolio's, for the further columns of answers by project
     * @param titles what the measures call the groups that go by a number or a letter
     */
    record Budgets(Projection projection, Map<String, Project> projects, Map<String, Text> titles) implements Result {
        @Override
        public Question question() {
            return new Question.Budgets(projection.by());
        }
    }

    /**
     * Budgets, and what draws say of them.
     *
     * @param certain the scenario as it stands
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
     */
    record Cycles(YearMonth from, Seq<NextCycle> cycles) implements Result {
        @Override
        public Question question() {
            return new Question.NextCycles(from);
        }
    }

    /** What norms ask for. */
    record Posts(Entry<LocalDate> asOf, Seq<PostsRow> rows) implements Result {
        @Override
        public Question question() {
            return new Question.Posts(asOf);
        }
    }

    /** One row of posts. */
    record PostsRow(Norm norm, StaffingRow row, Asked asked) {}

    /** What a norm asks for. */
    sealed interface Asked {}

    /** So many posts. */
    record AskedRange(PostRange range) implements Asked {}

    /** The norm has no ratio. */
    record NoRatio() implements Asked {}

    /**
     * A figure as a tree, and where the rows it rests on stand.
     *
     * @param asked whose figure, and how many levels of the tree are open
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
     * Two scenarios or two years side by side.
     *
     * @param projections of both scenarios, or of the one whose years are compared
     * @param years the earlier and the later; empty between scenarios
     */
    record Compared(Vector<Projection> projections, Vector<Integer> years, Waterfall waterfall) implements Result {
        @Override
        public Question question() {
            return years.isEmpty()
                    ? new Question.TwoScenarios(projections.last().scenario())
                    : new Question.TwoYears(years.head(), years.last());
        }
    }

    /** What one per cent more costs. */
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

        /** Whether it comes out the same: the version of the program and words for people aside. */
        public boolean agrees() {
            return differences.forAll(difference -> difference.kind() == Difference.Kind.WORDING)
                    && given.receipt().isOfSameWork(computed);
        }
    }

    /** In what a later text of measures is not an earlier one. */
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
     * @param changes in what it is not the text it replaces; empty where it replaces none
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
     * @param asOf the day on which it is asked who is late
     * @param districts of the portfolio, in order of first appearance
     */
    record Deadlines(LocalDate asOf, Seq<District> districts, Seq<Deadline> deadlines) implements Result {
        @Override
        public Question question() {
            return new Question.Deadlines(asOf);
        }
    }

    /**
     * What rules found.
     *
     * @param isOfOne whether one proposal was asked about, by its keys
     */
    record Findings(Checked checked, boolean isOfOne) implements Result {
        @Override
        public Question question() {
            return new Question.Check(
                    checked.scenario(), Entry.of(checked.roster().toOption().map(Checked.CheckedRoster::year)));
        }
    }

    /** Texts of measures. */
    record Texts(Seq<Measures> texts, Entry<LocalDate> asOf) implements Result {
        @Override
        public Question question() {
            return new Question.Texts(texts.map(Measures::id), asOf);
        }
    }
}
